package osarai.audit;

import osarai.forms.Worded;

/**
 * What a value is that stands beside an act. Rows keep the word for ever; a value of another name
 * is shown under that.
 */
public enum ValueName implements Worded {
  TEXT("text"),
  DEPARTMENT("department"),
  DEPARTMENTS("departments"),
  EVERYBODY("everybody"),
  PAGE("page"),
  DAY("day"),
  KNOWN("known"),
  WHO("who"),
  PERSON("person"),
  PEOPLE("people"),
  UNTIL("until"),
  EXCLUSION("exclusion"),
  MADE("made"),
  REASON("reason"),
  ENDED("ended"),
  STANDIN("standin"),
  SHOWN("shown");

  private final String word;

  ValueName(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
