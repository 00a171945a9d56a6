package osarai.hr.profile;

import java.util.List;
import osarai.people.Position;

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
    return "見出しの行は、1から100までの数字で入れてください。";
  }

  static String numberLength() {
    return "職員番号の桁数は、1から20までの数字で入れてください。";
  }

  static String padWithoutLength() {
    return "職員番号の足りない桁を0で補うには、桁数を入れてください。";
  }

  static String noColumnFor(RosterField field) {
    return "「" + field.japanese() + "」の列の見出しを入れてください。なければ読み込めません。";
  }

  static String noWords(RosterField field) {
    return "「" + field.japanese() + "」の列に書かれることばを、少なくとも一つ入れてください。";
  }

  static String ambiguous(String word, String first, String second) {
    return "「" + word + "」が、「" + first + "」の欄と「" + second + "」の欄の両方にあります。どちらか一つにしてください。";
  }

  /** Two columns of a file that would mean the same. */
  static String twoColumns(RosterField field, String first, String second) {
    return "「" + first + "」と「" + second + "」の両方が「" + field.japanese() + "」になっています。使う列を一つ選んでください。";
  }

  static String alone(RosterField there, RosterField missing) {
    return together(there, missing) + "「" + missing.japanese() + "」の見出しも入れてください。";
  }

  static String aloneInFile(RosterField there, RosterField missing) {
    return together(there, missing) + "「" + missing.japanese() + "」の列も選ぶか、この列を「読まない」にしてください。";
  }

  private static String together(RosterField there, RosterField missing) {
    return "「" + there.japanese() + "」は、「" + missing.japanese() + "」といっしょに読みます。";
  }

  static String noStaffNumber() {
    return "どの列が職員番号かを選んでください。職員番号の列がないファイルは読み込めません。";
  }

  static String wordLength(int most) {
    return "見出しやことばは、一つ100文字、合わせて" + most + "個までです。";
  }

  static String sheet() {
    return "シートの名前は100文字までです。";
  }

  static String choose() {
    return "もう一度選んでください。";
  }

  static String individualNumber() {
    return "個人番号（マイナンバー）と思われる数字が入っています。消してください。保存していません。";
  }

  static String nameTaken() {
    return "その名前の設定は、もうあります。別の名前にしてください。";
  }

  static String changedMeanwhile() {
    return "この画面を開いたあとに、ほかの画面でこの設定が変えられています。まだ保存していません。" + "もう一度「保存する」を押すと、この画面の内容に置き換わります。";
  }

  /** What a position is called in the form of a profile. */
  static String position(Position position) {
    return switch (position) {
      case HEAD -> "所属長";
      case DEPUTY -> "代理・補佐";
      case MEMBER -> "所属長でも代理・補佐でもない職";
    };
  }
}
