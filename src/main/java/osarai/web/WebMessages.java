package osarai.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame and of the pages that say what went wrong. */
@MessageBundle("web")
public interface WebMessages {
  @Message("おさらい")
  String product();

  @Message("情報セキュリティ研修")
  String product_kind();

  @Message("本文へ進む")
  String skip();

  @Message("わたしの研修")
  String nav_my_training();

  @Message("基本方針")
  String nav_policy();

  @Message("所属の受講状況")
  String nav_section();

  @Message("事務取扱担当者名簿")
  String nav_handlers();

  @Message("集合研修")
  String nav_sessions();

  @Message("メインメニュー")
  String nav_label();

  @Message("別の人に替わる・ログアウト")
  String log_out();

  @Message("共用パソコン")
  String shared_label();

  @Message("共用パソコンです。いま使っている人:")
  String shared_who();

  @Message("別の人に替わる")
  String shared_switch();

  @Message("しばらく操作がなかったため、画面を隠しました。続けるときは、ログインし直してください。")
  String shared_covered();

  @Message("画面に戻る")
  String shared_uncover();

  @Message("共用パソコンの設定")
  String shared_settings();

  @Message("お知らせ")
  String notice();

  @Message("困ったときは、{office}へお問い合わせください。")
  String help(String office);

  @Message("作成日時: {when}")
  String made_at(String when);

  @Message("ページが見つかりません")
  String not_found_title();

  @Message("お探しのページはないか、あなたには表示できないページです。アドレス（URL）を確かめるか、「わたしの研修」へ戻ってください。")
  String not_found_text();

  @Message("このページは表示できません")
  String forbidden_title();

  @Message("このページを見るための権限がありません。必要なときは、下の問い合わせ先に相談してください。")
  String forbidden_text();

  @Message("入力の内容を確かめてください")
  String bad_request_title();

  @Message("送られた内容を受け取れませんでした。前のページへ戻り、もう一度操作してください。保存済みの回答はなくなっていません。")
  String bad_request_text();

  @Message("画面が古くなっています")
  String stale_title();

  @Message("画面を開いてから時間がたったため、安全のため受け付けませんでした。ページを開き直して、もう一度操作してください。保存済みの回答はなくなっていません。")
  String stale_text();

  @Message("ただいま混み合っています")
  String too_many_title();

  @Message("送信が集中したため、いまの回答は受け取れませんでした。前の画面へ戻り、少し待ってから、もう一度送ってください。")
  String too_many_text();

  @Message("しばらく待ってください")
  String too_often_title();

  @Message("短い時間に同じ操作が続いたため、いったん止めています。1分ほど待って前の画面へ戻り、もう一度お試しください。記録は何も変わっていません。")
  String too_often_text();

  @Message("ただいま処理できません")
  String error_title();

  @Message("申し訳ありません。こちらの不具合で処理できませんでした。保存済みの回答はなくなっていません。少し待ってから、もう一度お試しください。")
  String error_text();

  @Message("ただいま混み合っているか、点検中です")
  String unavailable_title();

  @Message("データベースにつながらないため、受け付けられませんでした。少し待ってから、もう一度お試しください。保存済みの回答はなくなっていません。")
  String unavailable_text();

  @Message("問い合わせるときは、この番号を伝えてください:")
  String reference();

  @Message("わたしの研修へ戻る")
  String back_home();

  @Message("もう一度試す")
  String try_again();

  @Message("いまはログインできません")
  String login_unavailable_title();

  @Message(
      "ログインのしくみ（認証サーバー）から返事がありません。少し待ってから、もう一度ログインしてください。続くときは、{office}へお知らせください。保存済みの回答はなくなっていません。")
  String login_unavailable_text(String office);

  @Message("ログインを終えられませんでした")
  String login_failed_title();

  @Message("ログインの途中で時間がたったか、同じ画面をもう一度開いたため、ログインできませんでした。もう一度ログインしてください。くり返すときは、{office}へお知らせください。")
  String login_failed_text(String office);

  @Message("もう一度ログインする")
  String log_in_again();

  @Message("ログアウトしました")
  String logged_out_title();

  @Message("この画面を閉じるか、次の人がログインしてください。")
  String logged_out_text();

  @Message("ログインの有効時間が過ぎました")
  String session_ended_title();

  @Message("しばらく操作がなかったため、または別の場所で終了したため、ログインし直してください。保存済みの回答はなくなっていません。")
  String session_ended_text();

  @Message(
      "共用パソコンでは、{minutes}分のあいだ操作がないと、ログインが終わります。途中だった方の回答は、選んだところまで保存してあります。ログインし直すと、続きから始められます。ほかの方は、自分のIDでログインしてください。")
  String session_ended_shared(long minutes);

  @Message("ログインする")
  String log_in();

  @Message("送られた内容が大きすぎるため、受け取れませんでした。名簿のファイルは20MBまでです。")
  String too_large();

  @Message("担当者の画面")
  String nav_desk();
}
