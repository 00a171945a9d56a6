package osarai.hr.file;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages by which people come in. */
@MessageBundle("hr")
public interface HrMessages {
  @Message("名簿の取込み")
  String imports();

  @Message("人事のシステムから書き出した名簿(CSV または Excel)を読み込みます。取り込む前に、だれがどう変わるかを確かめられます。")
  String imports_lead();

  @Message("ファイル")
  String file();

  @Message("CSV(UTF-8、Shift_JIS)と Excel(.xlsx)を読めます。20MBまでです。")
  String file_help();

  @Message("発令日")
  String effective();

  @Message("ファイルに発令日の列がないとき、この日から有効な内容として読みます。先の日付も、過ぎた日付も指定できます。")
  String effective_help();

  @Message("読取り設定")
  String profile();

  @Message("読取り設定を見る・変える")
  String profile_edit();

  @Message("この名簿は全員分です。載っていない人は、発令日の前の日で退職とします。")
  String everybody();

  @Message("名簿に出てくる任用区分の人だけが対象です(例: 特別職が載っていない名簿なら、特別職の人は変わりません)。")
  String everybody_help();

  @Message("内容を確かめる")
  String look();

  @Message("ファイルを選んでください。")
  String fault_file();

  @Message("発令日を、2026-04-01 の形で入力してください。")
  String fault_day();

  @Message("これまでの取込み")
  String history();

  @Message("まだ取込みはありません。")
  String no_history();

  @Message("取り込んだ日時")
  String applied_at();

  @Message("変わった人")
  String changed();

  @Message("{count}人")
  String persons(int count);

  @Message("取り消しました")
  String undone();

  @Message("読み込めませんでした")
  String unreadable();

  @Message("「{name}」は、次の理由で読み込めませんでした。何も保存していません。ファイルを直して、もう一度選んでください。")
  String unreadable_text(String name);

  @Message("取込みの確認: {name}")
  String preview(String name);

  @Message("取込みの結果: {name}")
  String result(String name);

  @Message("発令日 {day}。まだ何も変わっていません。内容を確かめて、よければ「取り込む」を押してください。")
  String preview_lead(String day);

  @Message("発令日 {day} の名簿として取り込みました。受講の義務も、あわせて改めました。")
  String applied_lead(String day);

  @Message("発令日 {day} の名簿の取込みは、取り消しました。取り込む前の状態に戻っています。")
  String undone_lead(String day);

  @Message("{rows}行を読みました。変わらない人は{unchanged}人です。")
  String rows(int rows, int unchanged);

  @Message("採用・転入")
  String kind_joined();

  @Message("再度の任用")
  String kind_reappointed();

  @Message("異動")
  String kind_moved();

  @Message("退職・任期満了")
  String kind_left();

  @Message("その他の変更")
  String kind_changed();

  @Message("受け取り済みの内容")
  String kind_repeated();

  @Message("もっと新しい内容を受け取り済みのため、効果がないもの")
  String kind_stale();

  @Message("取り込めない人")
  String kind_rejected();

  @Message("読めなかった行")
  String row_faults();

  @Message("これらの行の人は、取り込まれません。ファイルを直して選び直すか、このまま残りの人だけを取り込みます。")
  String row_faults_text();

  @Message("確かめてほしいこと")
  String row_hints();

  @Message("場所")
  String place();

  @Message("職員番号")
  String staff_number();

  @Message("氏名")
  String name();

  @Message("何が変わるか")
  String what_changes();

  @Message("直すこと")
  String what_to_mend();

  @Message("はじめの{shown}人を示しています。全部で{count}人です。")
  String cut(int shown, int count);

  @Message("「取り込む」ボタンへ進む")
  String to_decision();

  @Message("取り込む")
  String apply();

  @Message("取り込まずに戻る")
  String back();

  @Message("在職者{running}人のうち{leavers}人が退職になります。ファイルが途中で切れていないか、確かめてください。")
  String many_leavers(int running, int leavers);

  @Message("{leavers}人が退職になることを確かめました。")
  String confirm_leavers(int leavers);

  @Message("退職になる人が多いため、取り込みませんでした。まちがいがなければ、下の欄に印をつけてから取り込んでください。")
  String note_leavers();

  @Message("確認のあとで名簿がほかから変わったため、取り込みませんでした。もう一度ファイルを選んで、内容を確かめてください。")
  String note_differs();

  @Message("この取込みを取り消す")
  String undo();

  @Message("取り込む前の状態に戻します。そのあとに入った別の変更は残ります。取り消したことも記録に残ります。")
  String undo_text();

  @Message("読取り設定を変える")
  String change_setting();

  @Message("見出しやことばの決め方は、読取り設定で変えられます。変えたあとは、ファイルをもう一度選んでください。")
  String change_setting_text();
}
