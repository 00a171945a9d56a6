package osarai.hr;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import osarai.calendar.JapaneseDate;
import osarai.people.StaffNumber;

/**
 * What is told of a roster file: the place, what was found, and what is wanted. No message about a
 * 個人番号 quotes anything. Longer than a file should be, so that all of them stand together.
 */
final class RosterFileMessages {
  private RosterFileMessages() {}

  static String empty() {
    return "ファイルが空です。職員の一覧が入ったファイルを選んでください。";
  }

  static String tooManyBytes(int found, int limit) {
    return "ファイルが大きすぎます（" + found + "バイト）。" + limit + "バイトまで読み込めます。分けてから読み込んでください。";
  }

  static String tooManyRows(int limit) {
    return "行が多すぎます。見出しの下は" + limit + "行まで読み込めます。分けてから読み込んでください。";
  }

  static String tooManyColumns(int line, int limit) {
    return line + "行目: 列が多すぎます。" + limit + "列まで読み込めます。使わない列を消してください。";
  }

  static String hopelessCell(int line, int limit) {
    return line + "行目: 一つのセルが" + limit + "文字を超えています。区切り文字や引用符の誤りがないか確かめてください。";
  }

  static String oldExcel() {
    return "古い形式のExcelファイル（.xls）か、パスワードの付いたファイルです。" + "パスワードのない .xlsx で保存し直してください。";
  }

  static String brokenXlsx() {
    return "Excelファイル（.xlsx）として読めません。壊れていないか確かめ、Excelで保存し直してください。";
  }

  static String bomb() {
    return "Excelファイルの中身が大きすぎます。使わないシートや書式を消してから保存し直してください。";
  }

  static String doctype() {
    return "Excelファイルに、使えない宣言（DTD）が含まれています。Excelで保存し直してください。";
  }

  static String noSheet(String wanted, Collection<String> sheets) {
    return "シート「"
        + shown(wanted)
        + "」がありません。このファイルにあるのは "
        + sheets.stream()
            .sorted()
            .limit(20)
            .map(RosterFileMessages::quoted)
            .collect(Collectors.joining())
        + " です。";
  }

  static String badByte(int line, int place, String hex, String encoding) {
    return line
        + "行目: "
        + place
        + "バイト目（"
        + hex
        + "）が"
        + encoding
        + "の文字として読めません。文字コードを確かめて保存し直してください。";
  }

  static String mixedEncodings(int utf8, int other) {
    return "文字コードが混ざっています。" + utf8 + "行目はUTF-8、" + other + "行目は別の文字コードです。一つの文字コードで保存し直してください。";
  }

  static String quoteNotClosed(int line) {
    return line + "行目: 引用符（\"）で始まるセルが閉じていません。" + "ファイルが途中で切れていないか確かめてください。";
  }

  static String textAfterQuote(int line) {
    return line + "行目: 閉じた引用符（\"）の後に文字があります。" + "セルの中の引用符は二つ続けて書いてください。";
  }

  static String brokenCsv() {
    return "CSVファイルとして読めません。引用符と区切り文字を確かめてください。";
  }

  static String noHeader(int line) {
    return line + "行目に見出しがありません。見出しの行の指定を確かめてください。";
  }

  static String noRows() {
    return "見出しの下に行がありません。ファイルが途中で切れていないか確かめてください。";
  }

  static String endsWithinALine() {
    return "最後の行が改行で終わっていません。ファイルが途中で切れていないか確かめてください。";
  }

  static RowFault headerTwice(int line, String name) {
    return fault(line, name, "同じ見出しの列が二つあります。一つにするか、名前を変えてください。");
  }

  static RowFault sameMeaning(int line, String first, String second, RosterField field) {
    return fault(
        line, second, "「" + shown(first) + "」と同じ「" + field.japanese() + "」に当たります。使う列を一つにしてください。");
  }

  static RowFault noColumn(int line, RosterField field, RosterProfile profile) {
    String names =
        profile.columns().entrySet().stream()
            .filter(entry -> entry.getValue() == field)
            .map(Map.Entry::getKey)
            .map(RosterFileMessages::quoted)
            .collect(Collectors.joining());
    return new RowFault(
        line,
        field.japanese(),
        line
            + "行目: 「"
            + field.japanese()
            + "」の列がありません。"
            + (names.isEmpty() ? "設定に見出しを加えてください。" : "見出しは" + names + "のどれかにしてください。"));
  }

  static RowFault ignored(int line, List<String> names) {
    return new RowFault(
        line,
        null,
        line
            + "行目: 使わない列です: "
            + names.stream().map(RosterFileMessages::quoted).collect(Collectors.joining()));
  }

  static RowFault fewerCells(int line, int found, int wanted) {
    return new RowFault(
        line,
        null,
        line + "行目: 列が" + found + "個しかありません。見出しは" + wanted + "個です。行が途中で切れていないか確かめてください。");
  }

  static RowFault moreCells(int line, int wanted) {
    return new RowFault(
        line, null, line + "行目: 見出し（" + wanted + "列）より多くの列に値があります。区切り文字と引用符を確かめてください。");
  }

  static RowFault longCell(int line, String column, int limit) {
    return fault(line, column, "長すぎます。" + limit + "文字までです。");
  }

  /** Where a statement stands, for messages about it. */
  static String place(List<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining("、")) + "行目";
  }

  /** The only line in what {@link #place} answered. */
  static int lineOf(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf("行目")));
  }

  /** The place of somebody who is not named in a file of everybody. */
  static String notInTheFile() {
    return "名簿になし";
  }

  static RowFault individualNumber(int line, String column) {
    RowFault fault = fault(line, column, "個人番号（マイナンバー）と思われる数字があります。この値は保存していません。ファイルから消してください。");
    return new RowFault(fault.line(), fault.column(), fault.message(), true);
  }

  static RowFault unusable(int line, String column, int sign) {
    return fault(
        line,
        column,
        String.format("使えない文字（U+%04X）があります。", sign)
            + (sign == 0xfffd ? "変換で失われた文字です。元のデータから出し直してください。" : "消してください。"));
  }

  static RowFault formula(int line, String column) {
    return fault(line, column, "計算式が入っています。値に置き換えて（値の貼り付け）保存し直してください。");
  }

  static RowFault errorCell(int line, String column) {
    return fault(line, column, "Excelのエラー値か、読めない数値です。正しい値を入れてください。");
  }

  static String blank(int line, String column) {
    return at(line, column) + "空です。値を入れてください。";
  }

  static String staffNumber(int line, String column, String found) {
    return at(line, column) + found(found) + "職員番号は、英数字とハイフンで20文字までです。";
  }

  static String tooLongNumber(int line, String column, String found, int length) {
    return at(line, column) + found(found) + "職員番号は" + length + "桁までです。";
  }

  static String padded(int line, String column, String found, String padded) {
    return at(line, column) + "「" + found + "」の先頭に0を補い、「" + padded + "」として読みました。";
  }

  static String shortNumber(int line, String column, String found, int length) {
    return at(line, column) + "「" + found + "」は" + length + "桁に足りません。先頭の0が消えていないか確かめてください。";
  }

  static String tooLong(int line, String column, int limit) {
    return at(line, column) + "長すぎます。" + limit + "文字までです。";
  }

  static String lineBreak(int line, String column) {
    return at(line, column) + "セルの中に改行かタブがあります。消してください。";
  }

  static String ownGlyph(int line, String column) {
    return at(line, column) + "その端末だけの外字が含まれています。ほかの端末では表示されません。文字を確かめてください。";
  }

  static String kanji(int line, String column, String found) {
    return at(line, column) + found(found) + "漢字が含まれています。読みをカナで入れてください。";
  }

  static String noDate(int line, String column, String found) {
    return at(line, column)
        + found(found)
        + "ある日付として読めません。2026-04-01、2026/4/1、20260401、令和8年4月1日、R8.4.1 のように書いてください。";
  }

  static String outlived(int line, String column, String found, LocalDate day) {
    return at(line, column)
        + "「"
        + shown(found)
        + "」は改元の後の日付です。"
        + JapaneseDate.of(day)
        + "として読みました。";
  }

  static String unknownWord(int line, String column, String found) {
    return at(line, column) + found(found) + "設定にない語です。語を直すか、設定に加えてください。";
  }

  static String alone(int line, String missing, String there) {
    return at(line, missing) + "空です。「" + shown(there) + "」を書くときは、こちらも入れてください。";
  }

  static String beforeItBegins(int line, String column, LocalDate last, LocalDate from) {
    return at(line, column) + JapaneseDate.of(last) + "は、始まりの" + JapaneseDate.of(from) + "より前です。";
  }

  static RowFault contradiction(int line, String column, int other, String number) {
    return fault(line, column, "同じ職員番号「" + number + "」の" + other + "行目と値が違います。兼務の行では同じ値にしてください。");
  }

  static RowFault samePost(int line, String column, String number) {
    return fault(line, column, "職員番号「" + number + "」の同じ職が二度あります。行が重なっていないか確かめてください。");
  }

  static RowFault otherRowBad(int line, StaffNumber number) {
    return new RowFault(line, null, line + "行目: 職員番号「" + number + "」のほかの行に誤りがあるため、この行も使いません。");
  }

  private static RowFault fault(int line, String column, String text) {
    return new RowFault(line, column, at(line, column) + text);
  }

  private static String at(int line, String column) {
    return line + "行目「" + shown(column) + "」: ";
  }

  private static String found(String found) {
    return "「" + shown(found) + "」とあります。";
  }

  private static String quoted(String text) {
    return "「" + shown(text) + "」";
  }

  /** Short enough to read, and on one line. */
  private static String shown(String text) {
    String line = text.strip().replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= 30
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
  }
}
