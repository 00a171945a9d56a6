package osarai.hr.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each column of a roster file is for, in plain words; named as {@link RosterField}. */
@MessageBundle("columns")
public interface RosterColumnMessages {
  @Message("職員ひとりひとりに付いた番号です。例: 012345")
  String staff_number();

  @Message("人事のシステムが人に付けた、変わらない番号です。職員番号が変わっても同じ人とわかります。例: P0001")
  String external_id();

  @Message("ふだん使う氏名です。例: 田村 花子")
  String name();

  @Message("旧姓などを使う人の、戸籍の氏名です。例: 船引 花子")
  String registered_name();

  @Message("氏名の読みです。氏名の列があるときは、必ず要ります。例: タムラ ハナコ")
  String kana();

  @Message("アルファベットの氏名です。例: TAMURA Hanako")
  String alphabet();

  @Message("常勤、会計年度任用職員などの区分です。書かれることばは、下の「任用区分のことば」で決めます。例: 常勤")
  String employment();

  @Message("任用が始まった日です。任用区分といっしょに読みます。例: 令和8年4月1日")
  String first_day();

  @Message("任期の最後の日です。任期のない人は空欄でかまいません。例: 令和9年3月31日")
  String last_day();

  @Message("退職した人の、在職した最後の日です。例: 令和9年3月31日")
  String leaving_day();

  @Message("「所属」のページに登録した所属コードです。職名といっしょに読みます。例: 210")
  String department();

  @Message("所属長か、代理・補佐かを書いた列です。この列がなければ、職名で判断します。例: 所属長")
  String position();

  @Message("職名です。所属コードといっしょに読みます。例: 課長補佐")
  String title();

  @Message("その行の内容が有効になる日です。この列がなければ、取込みのときに入れる発令日になります。例: 令和8年10月1日")
  String effective();

  @Message("辞令などの文書番号です。例: 8人第12号")
  String document();

  @Message("同じ日にいくつも発令があるときの順番です。例: 2")
  String sequence();

  @Message("育児休業、休職などの種類です。この列があるファイルで空欄の人は、休業が終わったものとして読みます。例: 育児休業")
  String leave_kind();

  @Message("休業の最初の日です。休業の種類といっしょに読みます。例: 令和8年10月1日")
  String leave_from();

  @Message("休業の最後の日です。決まっていない人は空欄でかまいません。例: 令和9年9月30日")
  String leave_until();
}
