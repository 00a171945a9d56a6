package osarai.hr.intake;

import java.time.LocalDate;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;

/**
 * What is told to those who sent a statement that cannot be taken, through whichever door; kept
 * with the preview of a file.
 */
final class StatementMessages {
  private StatementMessages() {}

  static String unknownPerson() {
    return "この職員番号の人は登録されていません。新しい人の登録には、氏名・フリガナ・任用区分・任用開始日が要ります";
  }

  static String noPost() {
    return "新しい人の登録には、所属と職名が要ります";
  }

  static String beyondAllDays(LocalDate day) {
    return "日付 " + day + " は扱える範囲にありません";
  }

  static String endsBeforeItBegins(String what) {
    return what + "の終わりの日が、始まりの日より前です";
  }

  static String noEndOfTerm(LocalDate latest) {
    return "会計年度任用職員の任期の末日が要ります(おそくとも " + JapaneseDate.of(latest) + ")";
  }

  static String individualNumber(String what) {
    return what + "に個人番号らしい12桁の数字があります。保存しませんでした";
  }

  static String blank(String what) {
    return what + "が空です";
  }

  static String tooLong(String what, int longest) {
    return what + "は" + longest + "文字までです";
  }

  static String unreadable(String what, String sign) {
    return what + "に、見えない文字か、失われた文字の代わりの記号(" + sign + ")があります。正しい文字に直してください";
  }

  static String controlCharacters(String what) {
    return what + "に制御文字があります";
  }

  static String noDepartment(String code, LocalDate day) {
    return "所属コード「" + code + "」の所属は、" + JapaneseDate.of(day) + "にはありません";
  }

  static String overlap(Period period) {
    return "この職員番号には、" + period.japanese() + "の任用があり、期間が重なります";
  }

  static String otherContent(String key) {
    return "「" + key + "」は、ちがう内容で受け取り済みです。訂正のときは、訂正する文書番号を示してください";
  }

  static String numberInUse(String name, Period period) {
    return "この職員番号は、別の人(「"
        + name
        + "」、"
        + period.japanese()
        + ")が使っています。職員番号か、その人の退職を確かめてください。"
        + "同じ人の改姓・改名なら、同じ人であることを示してください";
  }

  static String numberShared() {
    return "この職員番号で在職中の人が2人以上います";
  }

  static String nobodyThere() {
    return "指定された人が見つかりません";
  }
}
