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

  @Message("約{minutes}分(途中でやめても続きから始められます)")
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
}
