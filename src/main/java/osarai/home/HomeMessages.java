package osarai.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of 「わたしの研修」. */
@MessageBundle("home")
public interface HomeMessages {
  @Message("わたしの研修")
  String title();

  @Message("{name}さんが受ける研修です。")
  String greeting(String name);

  @Message("これから受ける研修")
  String to_do();

  @Message("いま受ける研修はありません。お疲れさまでした。")
  String nothing_to_do();

  @Message("期限を過ぎています")
  String late();

  @Message("受講が必要です")
  String due();

  @Message("済みました")
  String done();

  @Message("受講期間の前です")
  String coming();

  @Message("期限")
  String due_on();

  @Message("{day}まで")
  String until(String day);

  @Message("あと{days}日")
  String days_left(long days);

  @Message("今日まで")
  String today();

  @Message("{days}日過ぎています。今からでも受けられます。")
  String days_late(long days);

  @Message("受ける理由")
  String why();

  @Message("目安の時間")
  String time();

  @Message("約{minutes}分（途中でやめても続きから始められます）")
  String minutes(int minutes);

  @Message("進みぐあい")
  String progress();

  @Message("全部で{all}項目(まだ始めていません)")
  String progress_none(int all);

  @Message("{all}項目のうち{done}項目が済みました")
  String progress_of(int done, int all);

  @Message("はじめる")
  String begin();

  @Message("つづける")
  String go_on();

  @Message("「{course}」を")
  String the_course(String course);

  @Message("{day}から受けられます")
  String opens(String day);

  @Message("済んだ研修")
  String finished();

  @Message("まだありません。")
  String nothing_finished();

  @Message("{year}、{day}に修了")
  String completed_on(String year, String day);

  @Message("テストは{asked}問のうち{correct}問正解")
  String score(int correct, int asked);

  @Message("記録を見る")
  String record();

  @Message("担当者の画面")
  String desk();

  @Message("名簿や受講の要件を扱う画面の入口です。担当の役割によって、開ける画面が変わります。")
  String desk_lead();

  @Message("いま開ける画面はありません。")
  String desk_nothing();

  @Message("翌年度末までの受講の義務が、まだ作られていません。1時間ごとに自動で作られます。この表示が続くときは、システムの担当者に知らせてください。")
  String horizon_missing();

  @Message("名簿の取込み")
  String desk_imports();

  @Message("人事のシステムの名簿を読み込み、だれがどう変わるかを確かめてから取り込みます。")
  String desk_imports_text();

  @Message("名簿の読取り設定")
  String desk_profiles();

  @Message("名簿のどの見出しが何にあたるかを決めます。")
  String desk_profiles_text();

  @Message("もし要件を変えたら")
  String desk_what_if();

  @Message("受講の要件を変える前に、だれの義務がどう変わるかを確かめます。")
  String desk_what_if_text();

  @Message("臨時の研修")
  String desk_office_events();

  @Message("インシデントや基本方針の改定を記録して、対象の人に研修の義務をつくります。")
  String desk_office_events_text();

  @Message("人を探す")
  String desk_people();

  @Message("職員番号、氏名、フリガナ、所属から人を探し、経歴、研修の期限、修了の記録を見ます。")
  String desk_people_text();

  @Message("所属")
  String desk_departments();

  @Message("所属の一覧です。名称の変更、移動、統合・廃止を、日付を決めて登録できます。")
  String desk_departments_text();

  @Message("事務取扱担当者名簿")
  String desk_handlers();

  @Message("特定個人情報を取り扱う人の指定と研修の状況を、日付を決めて確かめます。")
  String desk_handlers_text();

  @Message("アカウント")
  String desk_accounts();

  @Message("初期パスワードの紙を作り、ロックされた人を助けます。")
  String desk_accounts_text();

  @Message("アカウントの照合")
  String desk_reconciliation();

  @Message("名簿とログイン用のアカウントの違いを確かめます。")
  String desk_reconciliation_text();

  @Message("昨年度の研修")
  String unclosed();

  @Message(
      "昨年度のうちに受けた記録がない研修です。これから受ける研修は、今年度の分として数えます。昨年度に受けたことが分かる紙などの記録があるときは、{office}へ知らせてください。")
  String unclosed_text(String office);

  @Message("（{year}、期限は{due}でした）")
  String unclosed_due(String year, String due);

  @Message("{years}の年度締めがまだ済んでいません。")
  String closing_asked(String years);

  @Message("年度締めの画面を開く")
  String closing_open();

  @Message("年度締め")
  String desk_year_closings();

  @Message("終わった年度の数字を確かめて締めます。締めたあとの訂正もここからです。")
  String desk_year_closings_text();

  @Message("これより前の研修")
  String earlier();

  @Message("このシステムを使う前に受けた研修として、引き継いだものです。このシステムの修了の記録ではありません。")
  String earlier_text();

  @Message("移行データ")
  String earlier_tag();

  @Message("出典: {source}")
  String earlier_source(String source);

  @Message("集合研修")
  String desk_sessions();

  @Message("会場や紙で受けた研修を登録し、出席とテストの結果を記録します。")
  String desk_sessions_text();

  @Message("研修の記録の取込み")
  String desk_training_imports();

  @Message("集合研修の出席、外部の研修、このシステムを使う前の研修を、一覧から取り込みます。")
  String desk_training_imports_text();

  @Message("使い始める前の確認")
  String desk_first_day();

  @Message("所属長のいない所属や、所属のない人など、足りないものを確かめます。")
  String desk_first_day_text();
}
