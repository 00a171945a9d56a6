package osarai.evidence.record;

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

  @Message("{asked}問のうち{correct}問正解（合格点 {mark}%）")
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

  @Message("教材の版（照合用）")
  String course_version();

  @Message("記録簿の照合値")
  String hash();

  @Message("この記録は、照合値と一致しています。")
  String intact();

  @Message("この記録は、照合値と一致しません。すぐに問い合わせ先へ知らせてください。")
  String broken();

  @Message("この人のページへ戻る")
  String back_to_person();

  @Message("証明書番号")
  String certificate();

  @Message("取消し")
  String withdrawn();

  @Message("この記録は誤りとして取り消されました。研修を修了したことにはなりません。")
  String withdrawn_text();

  @Message("取消しの理由")
  String withdrawn_reason();

  @Message("取り消した人・日時")
  String withdrawn_by();

  @Message("取消し: {reason}（{by}、{at}）")
  String withdrawn_because(String reason, String by, String at);

  @Message("{by}（{at}）")
  String by_at(String by, String at);

  @Message("この記録を取り消す")
  String withdraw();

  @Message("修了の記録の取消し")
  String withdraw_title();

  @Message(
      "人を間違えて記録したときなどに使います。取り消すと、この人は研修をまだ受けていないことになります。元の記録は消えず、取り消した理由と一緒に残ります。取り消したあとで、正しい内容をもう一度記録できます。")
  String withdraw_lead();

  @Message("あとから見た人にも分かるように書いてください（例: 同姓の別の人に印を付けたため）。500字までです。")
  String withdraw_reason_help();

  @Message("取り消す")
  String withdraw_button();

  @Message("戻る")
  String withdraw_back();

  @Message("この記録は取り消されています。必要であれば、正しい内容をもう一度記録してください。")
  String withdrawn_done();

  @Message("本人が画面で受けた修了は、取り消せません。")
  String withdraw_own();

  @Message("{year}は締め済みのため、取り消せません。セキュリティ担当に、紙の記録を添えて「訂正」を申し出てください。")
  String withdraw_closed(String year);

  @Message("この年度の訂正を見る")
  String to_corrections();

  @Message("次のところを直してください")
  String mend();

  @Message("取消しの理由を入力してください。")
  String fault_no_reason();

  @Message("取消しの理由は500字までです。")
  String fault_long_reason();

  @Message("個人番号と思われる数字があります。個人番号は入力しないでください。")
  String fault_individual_number();
}
