package osarai.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the section head's page. */
@MessageBundle("reporting")
public interface ReportingMessages {
  @Message("所属の受講状況")
  String title();

  @Message("{departments}と、その下の所属の方の状況です。この画面は、所属長とその代理だけが見られます。")
  String whose(String departments);

  @Message("基準日: {day}(この日の時点の状況)")
  String reference_date(String day);

  @Message("研修ごとの受講率")
  String rates();

  @Message("研修")
  String course();

  @Message("修了した人 ÷ 対象の人")
  String gross();

  @Message("休業中・除外の人を除くと")
  String net();

  @Message("{done}人 ÷ {all}人({percent}%)")
  String fraction(int done, int all, int percent);

  @Message("割合は小数点以下を切り捨てています。")
  String truncated();

  @Message("一人ずつの状況")
  String people();

  @Message("氏名")
  String name();

  @Message("所属・職")
  String post();

  @Message("修了")
  String done();

  @Message("期限を過ぎています")
  String late();

  @Message("これから")
  String due();

  @Message("{day}修了")
  String done_on(String day);

  @Message("期限 {day}")
  String due_on(String day);

  @Message("対象外")
  String not_owed();

  @Message("休業中({kind})")
  String away(String kind);

  @Message("除外")
  String excluded();

  @Message("理由")
  String why();

  @Message("対象の方はいません。")
  String nobody();
}
