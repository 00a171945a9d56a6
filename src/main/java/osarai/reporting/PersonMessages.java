package osarai.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the search for people and of a person's page. */
@MessageBundle("person")
public interface PersonMessages {
  @Message("人を探す")
  String find();

  @Message("職員番号、氏名またはフリガナ")
  String text();

  @Message("はじめの部分だけでも探せます。フリガナは、ひらがなでも半角カタカナでもかまいません。")
  String text_help();

  @Message("所属")
  String department();

  @Message("すべての所属")
  String any_department();

  @Message("いま働いていない人も探す")
  String also_former();

  @Message("探す")
  String search();

  @Message("探す条件を確かめてください。文字は100字まで、所属は一覧から選んでください。")
  String bad_search();

  @Message("当てはまる人はいません。")
  String nobody_found();

  @Message("{first}人目から{last}人目まで")
  String range(int first, int last);

  @Message("見つかった人")
  String found();

  @Message("氏名")
  String name();

  @Message("職員番号")
  String staff_number();

  @Message("所属・職")
  String posts();

  @Message("任用区分")
  String employment();

  @Message("いまは任用なし")
  String not_working();

  @Message("ページの移動")
  String pages();

  @Message("前の50人")
  String previous();

  @Message("次の50人")
  String next();

  @Message("氏名の記録がない人")
  String nameless();

  @Message("{day}の時点の内容です。")
  String as_of(String day);

  @Message("{day}の終わりまでに記録されていた内容だけを表示しています。")
  String as_known(String day);

  @Message("{day}はまだ終わっていません。この日の終わりまでに、内容が変わることがあります。")
  String known_not_over(String day);

  @Message("この人のことは、まだ何も記録されていませんでした。")
  String unknown_then();

  @Message("人事システムの番号")
  String external_id();

  @Message("別の日の内容を見る")
  String other_day();

  @Message("いつの時点か")
  String day();

  @Message("いつ記録されていた内容か")
  String known();

  @Message("その日にわかっていた内容を見るときに入れます。入れないと、いまわかっている内容です。")
  String known_help();

  @Message("表示する")
  String show();

  @Message("今日の内容に戻る")
  String show_now();

  @Message("経過（新しい順）")
  String time_line();

  @Message("記録はありません。")
  String nothing_known();

  @Message("期間")
  String period();

  @Message("種類")
  String kind();

  @Message("内容")
  String content();

  @Message("この日")
  String on_the_day();

  @Message("氏名")
  String kind_name();

  @Message("任用")
  String kind_appointment();

  @Message("所属・職")
  String kind_post();

  @Message("指定")
  String kind_designation();

  @Message("休業")
  String kind_absence();

  @Message("戸籍上の氏名: {name}")
  String registered(String name);

  @Message("受ける研修")
  String duties();

  @Message("受けなければならない研修はありません。")
  String no_duties();

  @Message("修了")
  String state_done();

  @Message("期限を過ぎています")
  String state_late();

  @Message("これから")
  String state_due();

  @Message("まだ始まっていません")
  String state_coming();

  @Message("未了")
  String state_unmet();

  @Message("訂正")
  String correction();

  @Message("受けていたことが分かりました（{document}、{day}に承認）。")
  String correction_fulfilled(String document, String day);

  @Message("対象ではなかったことが分かりました（{document}、{day}に承認）。")
  String correction_not_owed(String document, String day);

  @Message("締め前")
  String closing_open();

  @Message("締め済み（{day}）")
  String closing_done(String day);

  @Message("取消し")
  String state_withdrawn();

  @Message("期限")
  String due_on();

  @Message("はじめの期限: {day}")
  String first_due(String day);

  @Message("修了日")
  String done_on();

  @Message("理由")
  String why();

  @Message("変更の記録")
  String steps();

  @Message("期限を延ばす")
  String extend();

  @Message("新しい期限")
  String new_due();

  @Message("延ばす理由")
  String extension_reason();

  @Message("取り消された研修")
  String withdrawn();

  @Message("修了の記録")
  String record();

  @Message("修了した研修はありません。")
  String no_record();

  @Message("正解 {score}問")
  String result(String score);

  @Message("証明書番号 {number}")
  String certificate(String number);

  @Message("これより前の研修")
  String earlier();

  @Message("このシステムを使う前に受けた研修として、引き継いだものです。このシステムの修了の記録ではありません。")
  String earlier_text();

  @Message("移行データ")
  String earlier_tag();

  @Message("出典: {source}")
  String earlier_source(String source);

  @Message("記録を見る")
  String open_record();

  @Message("受講率からの除外")
  String exclusions();

  @Message("休業の記録がある人は、申請がなくても除かれます。そのほかの理由で除くには、申請した人とは別の人の承認が必要です。")
  String exclusions_text();

  @Message("承認待ち")
  String exclusion_waiting();

  @Message("承認済み")
  String exclusion_approved();

  @Message("不承認")
  String exclusion_refused();

  @Message("説明")
  String remark();

  @Message("説明（なくてもかまいません）")
  String remark_optional();

  @Message("申請")
  String requested();

  @Message("判断")
  String decided();

  @Message("承認する")
  String approve();

  @Message("承認しない")
  String refuse();

  @Message("申請した人と本人は、承認できません。別の人が判断してください。")
  String second_person();

  @Message("除外を申請する")
  String request_exclusion();

  @Message("理由の区分")
  String reason();

  @Message("選んでください")
  String choose();

  @Message("いつから")
  String from();

  @Message("いつまで（決まっていなければ空欄）")
  String to();

  @Message("ログインのアカウント")
  String account();

  @Message("結び付いたアカウントはありません。はじめてログインしたときに結び付きます。")
  String no_account();

  @Message("発行元")
  String issuer();

  @Message("アカウントの番号")
  String subject();

  @Message("結び付いた日時")
  String linked();

  @Message("{when}に終了")
  String link_ended(String when);

  @Message("利用中のログイン")
  String sessions();

  @Message("利用中のログインはありません。")
  String no_sessions();

  @Message("{started}にログイン、最後の操作は{seen}")
  String session(String started, String seen);

  @Message("すべてのログインを終わらせる")
  String end_sessions();

  @Message("ログインをすべて終わらせました。")
  String note_sessions_ended();

  @Message("除外を申請しました。別の人が承認すると有効になります。")
  String note_exclusion_requested();

  @Message("除外を承認しました。")
  String note_exclusion_approved();

  @Message("除外を承認しないことにしました。")
  String note_exclusion_refused();

  @Message("除外の終わりを早めました。期限は、終わりの日から数え直しています。")
  String note_exclusion_ended();

  @Message("終わりの日は、除外の期間の中で、いまの終わりより前の日を入力してください。")
  String note_exclusion_not_earlier();

  @Message("早めた終わり")
  String exclusion_end();

  @Message("除外を早く終える")
  String end_exclusion();

  @Message("除外の最後の日")
  String exclusion_last_day();

  @Message("早く終える理由")
  String end_reason();

  @Message("この申請は、すでに判断されています。")
  String note_decided_before();

  @Message("申請した人と本人は、承認できません。別の人が判断してください。")
  String note_not_by_the_same();

  @Message("期限を延ばしました。")
  String note_extended();

  @Message("いまの期限より後の日を入れてください。期限は変わっていません。")
  String note_not_later();

  @Message("期限は、その研修の年度の終わり（3月31日）までしか延ばせません。期限は変わっていません。")
  String note_beyond_the_year();

  @Message("締め済みの年度の期限は、延ばせません。")
  String note_year_closed();

  @Message("日付を、2026-04-01 の形で入れてください。")
  String note_bad_day();

  @Message("期間を確かめてください。終わりの日は、始まりの日と同じか、その後にしてください。何も変わっていません。")
  String note_bad_period();

  @Message("理由の区分を選んでください。何も変わっていません。")
  String note_no_reason();

  @Message("理由や説明を入れてください。何も変わっていません。")
  String note_no_note();

  @Message("説明は500字までです。何も変わっていません。")
  String note_note_too_long();

  @Message("個人番号のように見える数字が入っています。個人番号は入れないでください。何も変わっていません。")
  String note_individual_number();

  @Message("送られた内容を受け取れませんでした。もう一度操作してください。何も変わっていません。")
  String note_bad_decision();
}
