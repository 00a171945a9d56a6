package osarai.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the record of a completion. */
@MessageBundle("evidence")
public interface EvidenceMessages {
  @Message("わたしの研修")
  String home();

  @Message("わたしの研修へ戻る")
  String back();

  @Message("修了の記録")
  String title();

  @Message("修了した日の所属・任用などを、そのまま写した記録です。あとから異動しても変わりません。")
  String as_it_was();

  @Message("研修")
  String course();

  @Message("年度")
  String year();

  @Message("氏名")
  String name();

  @Message("職員番号")
  String staff_number();

  @Message("所属")
  String department();

  @Message("任用区分")
  String employment();

  @Message("はじめた日時")
  String started();

  @Message("修了した日時")
  String completed();

  @Message("テストの結果")
  String result();

  @Message("{asked}問のうち{correct}問正解(合格点 {mark}%)")
  String score(int correct, int asked, int mark);

  @Message("受け方")
  String mode();

  @Message("画面で本人が受講")
  String browser();

  @Message("{mode}(入力: {by})")
  String entered(String mode, String by);

  @Message("本人が画面で受けたものではなく、書面をもとに入力された記録です。")
  String not_own();

  @Message("受けた日")
  String held_on();

  @Message("入力された日時")
  String recorded();

  @Message("もとになった基本方針")
  String policy();

  @Message("第{version}版")
  String policy_version(String version);

  @Message("教材の版(照合用)")
  String course_version();

  @Message("記録簿の照合値")
  String hash();

  @Message("この記録は、照合値と一致しています。")
  String intact();

  @Message("この記録は、照合値と一致しません。すぐに問い合わせ先へ知らせてください。")
  String broken();

  @Message("この人のページへ戻る")
  String back_to_person();
}
