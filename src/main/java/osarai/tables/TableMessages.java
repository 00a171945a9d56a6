package osarai.tables;

import java.util.List;

/** What is told of a list that is not a roster. */
final class TableMessages {
  private TableMessages() {}

  static String twice(int line, String column) {
    return line + "行目: 見出し「" + column + "」が二つあります。どちらかを消してください。";
  }

  static String missing(List<String> columns) {
    return "見出し「" + String.join("」「", columns) + "」がありません。1行目に見出しを入れてください。";
  }

  static String individualNumber(int line) {
    return line + "行目に個人番号と思われる数字があります。個人番号は取り込めません。消してから選び直してください。";
  }

  static String formula(int line, String column) {
    return line + "行目「" + column + "」: 数式かエラーが入っています。値に直してください。";
  }
}
