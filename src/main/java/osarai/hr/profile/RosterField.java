package osarai.hr.profile;

import osarai.forms.Worded;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;

/** What a column of a roster file can say of a person. */
public enum RosterField implements Worded {
  STAFF_NUMBER("staff-number", "職員番号", 20),
  EXTERNAL_ID("external-id", "外部ID", Longest.EXTERNAL_ID),
  SAME_PERSON("same-person", "本人の確認", 40),
  NAME("name", "氏名", PersonName.LONGEST),
  REGISTERED_NAME("registered-name", "戸籍上の氏名", PersonName.LONGEST),
  KANA("kana", "フリガナ", Kana.LONGEST),
  ALPHABET("alphabet", "アルファベット氏名", Longest.ALPHABET),
  EMPLOYMENT("employment", "任用区分", 100),
  FIRST_DAY("from", "採用日", 40),
  LAST_DAY("last-day", "任期満了日", 40),
  LEAVING_DAY("leaving-day", "退職日", 40),
  DEPARTMENT("department", "所属コード", Longest.DEPARTMENT_CODE),
  POSITION("position", "所属長・代理の別", 100),
  TITLE("title", "職名", Longest.TITLE),
  POST_LAST_DAY("post-last-day", "職の最終日", 40),
  EFFECTIVE("effective", "発令日", 40),
  DOCUMENT("document", "文書番号", Longest.DOCUMENT),
  SEQUENCE("sequence", "発令順", Longest.SEQUENCE),
  LEAVE_KIND("leave", "休業の種類", 100),
  LEAVE_FROM("leave-from", "休業開始日", 40),
  LEAVE_UNTIL("leave-last-day", "休業終了日", 40);

  private final String word;
  private final String japanese;
  private final int longest;

  RosterField(String word, String japanese, int longest) {
    this.word = word;
    this.japanese = japanese;
    this.longest = longest;
  }

  @Override
  public String word() {
    return word;
  }

  String japanese() {
    return japanese;
  }

  /** In UTF-16 units. */
  public int longest() {
    return longest;
  }
}
