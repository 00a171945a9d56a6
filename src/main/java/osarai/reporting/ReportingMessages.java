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

  @Message("基準日: {day}（この日の時点の状況）")
  String reference_date(String day);

  @Message("研修ごとの受講率")
  String rates();

  @Message("研修")
  String course();

  @Message("未了")
  String unmet();

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

  @Message("休業中（{kind}）")
  String away(String kind);

  @Message("除外")
  String excluded();

  @Message("理由")
  String why();

  @Message("対象の方はいません。")
  String nobody();

  @Message("使い始める前の確認")
  String first_day();

  @Message("職員に案内する前に、足りないものがないか確かめる一覧です。")
  String first_day_lead();

  @Message("足りないものはありません")
  String nothing_missing();

  @Message("{count}件")
  String found(int count);

  @Message("ほかに{count}件あります。")
  String more(int count);

  @Message("名簿の取込みへ")
  String to_imports();

  @Message("研修の記録の取込みへ")
  String to_training_imports();

  @Message("所属長のいない所属")
  String no_head();

  @Message("所属の受講状況を見る人がいません。名簿に所属長を入れてください。")
  String no_head_help();

  @Message("所属・職のない人")
  String no_post();

  @Message("どの所属の一覧にも出ません。名簿に所属と職を入れてください。")
  String no_post_help();

  @Message("まだ一度もログインしていない人")
  String no_account();

  @Message("本人がはじめてログインしたときに、アカウントと名簿が結び付きます。")
  String no_account_help();

  @Message("名簿にいない人のアカウント")
  String unknown_account();

  @Message("ログインしようとしましたが、名簿に見つかりませんでした。アカウントの職員番号と名簿を確かめてください。")
  String unknown_account_help();

  @Message("承認を待っている除外の申請")
  String waiting_exclusion();

  @Message("承認されるまで、受講率からは除かれません。その人のページで、申請した人とは別の人が判断してください。")
  String waiting_exclusion_help();

  @Message("研修の記録がない事務取扱担当者")
  String untrained_handler();

  @Message("このシステムの修了も、移行データもありません。受講を案内するか、以前の研修の記録を取り込んでください。")
  String untrained_handler_help();
}
