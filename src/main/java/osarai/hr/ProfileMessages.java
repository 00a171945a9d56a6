package osarai.hr;

import java.util.List;

/** What is told to the person who edits a profile. */
final class ProfileMessages {
  private ProfileMessages() {}

  static String noJson(int line) {
    return "設定の書き方（JSON）に誤りがあります。" + line + "行目のあたりを確かめてください。";
  }

  static String unknownKey(String key) {
    return "「" + key + "」という項目はありません。";
  }

  static String wrongKind(String key) {
    return "「" + key + "」の値の種類が違います。";
  }

  static String unknownWord(String key, String word, List<String> known) {
    return "「" + key + "」の「" + word + "」は使えません。使えるのは " + String.join("、", known) + " です。";
  }

  static String name() {
    return "設定の名前を1〜60文字で入れてください。";
  }

  static String headerRow() {
    return "見出しの行は1〜100で指定してください。";
  }

  static String numberLength() {
    return "職員番号の桁数は1〜20で指定してください。";
  }

  static String padWithoutLength() {
    return "職員番号の先頭に0を補うには、桁数を指定してください。";
  }

  static String noColumnFor(RosterField field) {
    return "必須の「" + field.japanese() + "」に当たる列の見出しがありません。";
  }

  static String noWords(RosterField field) {
    return "「" + field.japanese() + "」の列に書かれる語と、その意味の対応を入れてください。";
  }

  static String ambiguous(String key, String word) {
    return "「" + key + "」の「" + word + "」に、二つの意味が付いています。一つにしてください。";
  }

  static String wordLength(int most) {
    return "見出しや語は1〜100文字、それぞれ" + most + "個までです。";
  }
}
