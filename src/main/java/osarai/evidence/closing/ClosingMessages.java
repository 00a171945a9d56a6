package osarai.evidence.closing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of 年度締め and its corrections. */
@MessageBundle("closing")
public interface ClosingMessages {
  @Message("年度締め")
  String title();

  @Message(
      "年度が終わったら、紙の記録などの入力を済ませてから、その年度を締めます。修了していない研修は「未了」となり、数字は動かなくなります。締めるのは担当者で、自動では締まりません。")
  String lead();

  @Message("年度")
  String year();

  @Message("状態")
  String state();

  @Message("研修の義務がある年度は、まだありません。")
  String none();

  @Message("年度の途中")
  String state_running();

  @Message("締め前")
  String state_open();

  @Message("締め済み（{day}）")
  String state_closed(String day);

  @Message("{year}の年度締め")
  String title_of(String year);

  @Message("基準日: {day}")
  String reference(String day);

  @Message("締める前の数字です。入力や除外の承認で変わります。")
  String open_text();

  @Message("年度が終わってから（{day}から）締められます。")
  String running_text(String day);

  @Message("{by}が締めました。数字は、締めたときのままです。")
  String closed_by(String by);

  @Message("備考: {note}")
  String note_of(String note);

  @Message("{year}を締めました。")
  String said_closed(String year);

  @Message("{year}は、すでに締められています。")
  String said_closed_before(String year);

  @Message("研修ごとの数")
  String figures();

  @Message("この年度の研修の義務はありません。")
  String no_figures();

  @Message("研修")
  String course();

  @Message("修了 ÷ 対象")
  String gross();

  @Message("休業中・除外の人を除くと")
  String net();

  @Message("除外・休業中で修了していない数")
  String excluded();

  @Message("未了")
  String unmet();

  @Message("修了していない数")
  String not_yet();

  @Message("全部の研修")
  String all();

  @Message("{done}件 ÷ {all}件（{percent}%）")
  String fraction(int done, int all, int percent);

  @Message("{count}件")
  String count(int count);

  @Message("%は、端数を切り捨てています。1人が2つの研修を受けるときは、2件と数えます。")
  String truncated();

  @Message("訂正")
  String corrections();

  @Message("訂正 {count}件")
  String corrected(int count);

  @Message("締めたあとに、別の人の承認を受けて分かったことです。上の数字には入れていません。")
  String corrected_text();

  @Message("承認された訂正はありません。")
  String nothing_corrected();

  @Message("承認待ちの訂正が{count}件あります。")
  String waiting(int count);

  @Message("訂正の一覧を見る")
  String to_corrections();

  @Message("未了の一覧")
  String unmet_list();

  @Message("修了していない研修の一覧")
  String not_yet_list();

  @Message("{day}の所属で並べています。それより前に退職した人は、最後の所属です。")
  String unmet_text(String day);

  @Message("ありません。")
  String nobody();

  @Message("所属なし")
  String no_section();

  @Message("全部で{count}件あります。はじめの1,000件だけを表示しています。")
  String cut(int count);

  @Message("氏名")
  String name();

  @Message("職員番号")
  String number();

  @Message("期限")
  String due();

  @Message("訂正を申し出る")
  String ask();

  @Message("{name}の「{course}」の")
  String of_whom(String name, String course);

  @Message("訂正の承認待ち")
  String line_waiting();

  @Message("この年度を締める")
  String close_heading();

  @Message("締めると、修了していない研修{count}件が未了になります。締める前に、紙の受講記録、集合研修の出席、外部の研修の入力が済んでいることを確かめてください。")
  String close_text(int count);

  @Message("備考（任意）")
  String note();

  @Message("締めると、この年度の記録は訂正としてしか変えられなくなります。")
  String confirmed();

  @Message("{years}がまだ締められていません。古い年度から締めてください。")
  String earlier_open(String years);

  @Message("{years}を締めないまま、この年度を先に締めます。")
  String earlier(String years);

  @Message("{year}を締める")
  String close(String year);

  @Message("入力を確かめてください")
  String mend();

  @Message("「締めると、この年度の記録は…」の欄にチェックを入れてください。")
  String fault_confirmed();

  @Message("まだ終わっていない年度は締められません。")
  String fault_not_over();

  @Message("前の年度がまだ締められていません。先に締めるか、そのまま進めることを示す欄にチェックを入れてください。")
  String fault_earlier_open();

  @Message("備考は500文字までです。")
  String fault_long_note();

  @Message("個人番号のように見える数字があります。個人番号は書かないでください。")
  String fault_individual_number();

  @Message("{year}の訂正")
  String corrections_title(String year);

  @Message("締めた年度の未了について、あとから分かったことを記録します。1人が申し出て、別の担当者が承認します。締めたときの数字は変わりません。")
  String corrections_lead();

  @Message("{year}の年度締めへ戻る")
  String back(String year);

  @Message("訂正の申し出")
  String request_heading();

  @Message("分かったこと")
  String found();

  @Message("選んでください")
  String choose();

  @Message("受けていた")
  String found_fulfilled();

  @Message("対象ではなかった")
  String found_not_owed();

  @Message("理由")
  String reason();

  @Message("どの記録で、何が分かったかを書いてください。")
  String reason_help();

  @Message("文書番号")
  String document();

  @Message("もとにした文書の番号を書いてください。")
  String document_help();

  @Message("申し出る")
  String request();

  @Message("訂正を申し出る未了の研修は、年度締めの未了の一覧から選んでください。")
  String fault_no_duty();

  @Message("分かったことを選んでください。")
  String fault_no_found();

  @Message("理由を書いてください。")
  String fault_no_reason();

  @Message("理由は500文字までです。")
  String fault_long_reason();

  @Message("文書番号を書いてください。")
  String fault_no_document();

  @Message("文書番号は100文字までです。")
  String fault_long_document();

  @Message("訂正を申し出ました。別の担当者の承認を待っています。")
  String said_requested();

  @Message("訂正を承認しました。")
  String said_approved();

  @Message("訂正を承認しませんでした。")
  String said_declined();

  @Message("この研修には、承認待ちか承認済みの訂正がすでにあります。")
  String said_there_is_one();

  @Message("この訂正は、すでに判断されています。")
  String said_decided_before();

  @Message("申し出た人と本人は、承認できません。別の担当者が判断してください。")
  String said_not_by_the_same();

  @Message("承認するか、しないかを選んでください。")
  String said_bad_decision();

  @Message("備考は500文字までです。個人番号は書かないでください。")
  String said_bad_note();

  @Message("訂正の申し出の一覧")
  String list();

  @Message("訂正の申し出はありません。")
  String no_corrections();

  @Message("承認待ち")
  String correction_waiting();

  @Message("承認済み")
  String correction_approved();

  @Message("承認されませんでした")
  String correction_declined();

  @Message("申し出た人")
  String requested_by();

  @Message("判断した人")
  String decided_by();

  @Message("承認する")
  String approve();

  @Message("承認しない")
  String decline();

  @Message("申し出た人と本人のほかの担当者が、承認するかどうかを決めます。")
  String second_person();
}
