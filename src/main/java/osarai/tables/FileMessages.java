package osarai.tables;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import osarai.forms.IndividualNumber;

/** What is told of any table that comes in: the place, what was found, and what is wanted. */
public final class FileMessages {
  private FileMessages() {}

  public static String empty() {
    return "ファイルが空です。職員の一覧が入ったファイルを選んでください。";
  }

  static String tooManyBytes(int found, int limit) {
    return "ファイルが大きすぎます（" + found + "バイト）。" + limit + "バイトまで読み込めます。分けてから読み込んでください。";
  }

  public static String tooManyRows(int limit) {
    return "行が多すぎます。見出しの下は" + limit + "行まで読み込めます。分けてから読み込んでください。";
  }

  static String tooManyColumns(int line, int limit) {
    return line + "行目: 列が多すぎます。" + limit + "列まで読み込めます。使わない列を消してください。";
  }

  static String hopelessCell(int line, int limit) {
    return line + "行目: 一つのセルが" + limit + "文字を超えています。区切り文字や引用符の誤りがないか確かめてください。";
  }

  public static String oldExcel() {
    return "古い形式のExcelファイル（.xls）か、パスワードの付いたファイルです。" + "パスワードのない .xlsx で保存し直してください。";
  }

  static String brokenXlsx() {
    return "Excelファイル（.xlsx）として読めません。壊れていないか確かめ、Excelで保存し直してください。";
  }

  public static String bomb() {
    return "Excelファイルの中身が大きすぎます。使わないシートや書式を消してから保存し直してください。";
  }

  public static String doctype() {
    return "Excelファイルに、使えない宣言（DTD）が含まれています。Excelで保存し直してください。";
  }

  static String noSheet(String wanted, Collection<String> sheets) {
    return "シート「"
        + shown(wanted)
        + "」がありません。このファイルにあるのは "
        + sheets.stream().sorted().limit(20).map(FileMessages::quoted).collect(Collectors.joining())
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

  public static String noHeader(int line) {
    return line + "行目に見出しがありません。見出しの行の指定を確かめてください。";
  }

  public static String noRows() {
    return "見出しの下に行がありません。ファイルが途中で切れていないか確かめてください。";
  }

  /** Where a statement stands, for messages about it. */
  public static String place(List<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining("、")) + "行目";
  }

  /** The only line in what {@link #place} answered. */
  public static int lineOf(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf("行目")));
  }

  public static String blank(int line, String column) {
    return at(line, column) + "空です。値を入れてください。";
  }

  public static String lineBreak(int line, String column) {
    return at(line, column) + "セルの中に改行かタブがあります。消してください。";
  }

  /** A fault of one cell. */
  public static RowFault fault(int line, String column, String text) {
    return new RowFault(line, column, at(line, column) + text);
  }

  /** Where it stands, before what is said of it. */
  public static String at(int line, String column) {
    return line + "行目「" + shown(column) + "」: ";
  }

  /** What stands there. */
  public static String found(String found) {
    return "「" + shown(found) + "」とあります。";
  }

  public static String quoted(String text) {
    return "「" + shown(text) + "」";
  }

  /** Short enough to read, and on one line. */
  public static String shown(String text) {
    String line = IndividualNumber.masked(text.strip().replaceAll("\\p{Cntrl}", " "));
    return line.codePointCount(0, line.length()) <= 30
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
  }
}
