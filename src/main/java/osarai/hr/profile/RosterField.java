package osarai.hr.profile;

import osarai.forms.LongestTyped;
import osarai.forms.Worded;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;

/** What a column of a roster file can say of a person. */
public enum RosterField implements Worded {
  STAFF_NUMBER("staff-number", Longest.STAFF_NUMBER),
  EXTERNAL_ID("external-id", Longest.EXTERNAL_ID),
  SAME_PERSON("same-person", 40),
  NAME("name", PersonName.LONGEST),
  REGISTERED_NAME("registered-name", PersonName.LONGEST),
  KANA("kana", Kana.LONGEST),
  ALPHABET("alphabet", Longest.ALPHABET),
  EMPLOYMENT("employment", LongestTyped.WORD),
  FIRST_DAY("from", 40),
  LAST_DAY("last-day", 40),
  LEAVING_DAY("leaving-day", 40),
  DEPARTMENT("department", Longest.DEPARTMENT_CODE),
  POSITION("position", LongestTyped.WORD),
  TITLE("title", Longest.TITLE),
  POST_LAST_DAY("post-last-day", 40),
  EFFECTIVE("effective", 40),
  DOCUMENT("document", Longest.DOCUMENT),
  SEQUENCE("sequence", Longest.SEQUENCE),
  LEAVE_KIND("leave", LongestTyped.WORD),
  LEAVE_FROM("leave-from", 40),
  LEAVE_UNTIL("leave-last-day", 40);

  private final String word;
  private final int longest;

  RosterField(String word, int longest) {
    this.word = word;
    this.longest = longest;
  }

  @Override
  public String word() {
    return word;
  }

  /** In UTF-16 units. */
  public int longest() {
    return longest;
  }
}
