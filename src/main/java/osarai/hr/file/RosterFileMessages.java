package osarai.hr.file;

import java.time.LocalDate;
import osarai.calendar.JapaneseDate;
import osarai.people.StaffNumber;
import osarai.tables.FileMessages;
import osarai.tables.RowFault;

/** What is told of the rows of a roster file: the place, what was found, and what is wanted. */
final class RosterFileMessages {
  private RosterFileMessages() {}

  static String endsWithinALine() {
    return "最後の行が改行で終わっていません。ファイルが途中で切れていないか確かめてください。";
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
    return FileMessages.fault(line, column, "長すぎます。" + limit + "文字までです。");
  }

  /** The place of somebody who is not named in a file of everybody. */
  static String notInTheFile() {
    return "名簿になし";
  }

  static RowFault unusable(int line, String column, int sign) {
    return FileMessages.fault(
        line,
        column,
        String.format("使えない文字（U+%04X）があります。", sign)
            + (sign == 0xfffd ? "変換で失われた文字です。元のデータから出し直してください。" : "消してください。"));
  }

  static RowFault formula(int line, String column) {
    return FileMessages.fault(line, column, "計算式が入っています。値に置き換えて（値の貼り付け）保存し直してください。");
  }

  static RowFault errorCell(int line, String column) {
    return FileMessages.fault(line, column, "Excelのエラー値か、読めない数値です。正しい値を入れてください。");
  }

  static String staffNumber(int line, String column, String found) {
    return FileMessages.at(line, column) + FileMessages.found(found) + "職員番号は、英数字とハイフンで20文字までです。";
  }

  static String tooLongNumber(int line, String column, String found, int length) {
    return FileMessages.at(line, column) + FileMessages.found(found) + "職員番号は" + length + "桁までです。";
  }

  static String padded(int line, String column, String found, String padded) {
    return FileMessages.at(line, column) + "「" + found + "」の先頭に0を補い、「" + padded + "」として読みました。";
  }

  static String shortNumber(int line, String column, String found, int length) {
    return FileMessages.at(line, column)
        + "「"
        + found
        + "」は"
        + length
        + "桁に足りません。先頭の0が消えていないか確かめてください。";
  }

  static String tooLong(int line, String column, int limit) {
    return FileMessages.at(line, column) + "長すぎます。" + limit + "文字までです。";
  }

  static String ownGlyph(int line, String column) {
    return FileMessages.at(line, column) + "その端末だけの外字が含まれています。ほかの端末では表示されません。文字を確かめてください。";
  }

  static String kanji(int line, String column, String found) {
    return FileMessages.at(line, column) + FileMessages.found(found) + "漢字が含まれています。読みをカナで入れてください。";
  }

  static String noDate(int line, String column, String found) {
    return FileMessages.at(line, column)
        + FileMessages.found(found)
        + "ある日付として読めません。2026-04-01、2026/4/1、20260401、令和8年4月1日、R8.4.1 のように書いてください。";
  }

  static String outlived(int line, String column, String found, LocalDate day) {
    return FileMessages.at(line, column)
        + "「"
        + FileMessages.shown(found)
        + "」は改元の後の日付です。"
        + JapaneseDate.of(day)
        + "として読みました。";
  }

  static String unknownWord(int line, String column, String found) {
    return FileMessages.at(line, column) + FileMessages.found(found) + "設定にない語です。語を直すか、設定に加えてください。";
  }

  static String alone(int line, String missing, String there) {
    return FileMessages.at(line, missing)
        + "空です。「"
        + FileMessages.shown(there)
        + "」を書くときは、こちらも入れてください。";
  }

  static String beforeItBegins(int line, String column, LocalDate last, LocalDate from) {
    return FileMessages.at(line, column)
        + JapaneseDate.of(last)
        + "は、始まりの"
        + JapaneseDate.of(from)
        + "より前です。";
  }

  static RowFault contradiction(int line, String column, int other, String number) {
    return FileMessages.fault(
        line, column, "同じ職員番号「" + number + "」の" + other + "行目と値が違います。兼務の行では同じ値にしてください。");
  }

  static RowFault samePost(int line, String column, String number) {
    return FileMessages.fault(line, column, "職員番号「" + number + "」の同じ職が二度あります。行が重なっていないか確かめてください。");
  }

  static RowFault titleBesidePosts(int line, String column, String number) {
    return FileMessages.fault(
        line, column, "空ですが、職員番号「" + number + "」のほかの行には所属があります。兼務は、すべての行に所属コードを書いてください。");
  }

  static RowFault otherRowBad(int line, StaffNumber number) {
    return new RowFault(line, null, line + "行目: 職員番号「" + number + "」のほかの行に誤りがあるため、この行も使いません。");
  }
}
