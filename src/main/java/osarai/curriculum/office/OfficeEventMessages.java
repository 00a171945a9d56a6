package osarai.curriculum.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of the office's events. */
@MessageBundle("events")
public interface OfficeEventMessages {
  @Message("臨時の研修")
  String title();

  @Message("情報セキュリティのインシデントや、基本方針の改定を記録します。受講の要件で決めてある人に、その日から研修の義務ができます。")
  String lead();

  @Message("記録する")
  String add();

  @Message("何がありましたか")
  String kind();

  @Message("あった日、または改定が効力を持つ日")
  String day();

  @Message("日")
  String happened();

  @Message("対象は{sections}です。")
  String meant(String sections);

  @Message("所属を選んでいないので、対象は全員です。")
  String meant_everybody();

  @Message("内容")
  String text();

  @Message("研修を受ける人の画面に、理由として出ます。個人の名前や、くわしい被害の内容は書かないでください。例: 窓口での書類の渡し間違い")
  String text_help();

  @Message("文書番号（なければ空欄）")
  String document();

  @Message("対象の所属")
  String departments();

  @Message("選んだ所属と、その下の所属の人が対象です。ひとつも選ばなければ、全員が対象です。")
  String departments_help();

  @Message("対象と件数を確かめる")
  String look();

  @Message("記録すると、研修の義務が{count}件できます。まだ記録していません。")
  String would_make(long count);

  @Message("この種類のきっかけで始まる受講の要件がないため、義務はできません。要件は content/requirements.yaml で決めます。")
  String in_vain();

  @Message("この内容で記録する")
  String record();

  @Message("直してください")
  String mend();

  @Message("これまでの記録")
  String list();

  @Message("まだありません。")
  String none();

  @Message("できた義務")
  String duties();

  @Message("{count}件")
  String count(long count);

  @Message("全員")
  String everybody();

  @Message("{day}に記録")
  String recorded_on(String day);

  @Message("取り消しました。理由: {reason}")
  String withdrawn_because(String reason);

  @Message("取り消す")
  String withdraw();

  @Message("「{text}」を取り消す理由")
  String reason(String text);

  @Message("まちがいを取り消す")
  String mistake();

  @Message("「何がありましたか」を選んでください。")
  String no_kind();

  @Message("日付は、今年度か来年度の日を入力してください。")
  String bad_day();

  @Message("「内容」を入力してください。")
  String no_text();

  @Message("「内容」は100文字までで入力してください。")
  String text_too_long();

  @Message("文書番号は60文字までで入力してください。")
  String document_too_long();

  @Message("500文字までで入力してください。")
  String note_too_long();

  @Message("個人番号と思われる数字があるため、受け付けませんでした。記録も残していません。数字を消して、もう一度入力してください。")
  String individual_number();

  @Message("画面を開き直して、もう一度入力してください。")
  String bad_form();

  @Message("取り消す理由を入力してください。")
  String no_reason();

  @Message("記録しました。対象の人の「わたしの研修」に、もう出ています。")
  String recorded();

  @Message("取り消しました。この記録でできた義務のうち、今年度からのものはなくなりました。すでに受けた研修の記録は残ります。")
  String withdrawn();
}
