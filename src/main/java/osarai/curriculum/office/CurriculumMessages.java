package osarai.curriculum.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which requirements are tried. */
@MessageBundle("curriculum")
public interface CurriculumMessages {
  @Message("もし要件を変えたら")
  String what_if();

  @Message("要件（だれが、どの研修を、いつまでに受けるか）や基準日を変えると、だれの義務がどう変わるかを確かめます。この画面では何も変わりません。")
  String what_if_lead();

  @Message("基準日")
  String day();

  @Message("基準日を、2026-04-01 の形で入力してください。")
  String bad_day();

  @Message("要件")
  String text();

  @Message("いま使っている要件が入っています。書きかえて確かめられます。書き方は content/README.md にあります。")
  String text_help();

  @Message("確かめる")
  String ask();

  @Message("次のところを直してください")
  String mend();

  @Message("結果")
  String result();

  @Message("在職の人と、これから任用される人、合わせて{persons}人について確かめました。")
  String persons(int persons);

  @Message("変わる義務はありません。")
  String nothing();

  @Message("どう変わるか")
  String kind();

  @Message("義務が増える")
  String gained();

  @Message("義務がなくなる")
  String lost();

  @Message("期限が変わる")
  String re_dated();

  @Message("要件")
  String requirement();

  @Message("人数")
  String count();

  @Message("{count}人")
  String people(int count);

  @Message("一人ずつの変わり方")
  String lines();

  @Message("氏名")
  String name();

  @Message("期限")
  String due();

  @Message("理由")
  String reason();

  @Message("はじめの{shown}件を示しています。")
  String cut(int shown);
}
