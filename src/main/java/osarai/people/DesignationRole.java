package osarai.people;

import osarai.forms.Worded;

/** For what a person is designated under the My Number rules. */
public enum DesignationRole implements Worded {
  HANDLER("handler", "特定個人情報事務取扱担当者"),
  PROTECTION_OFFICER("protection-officer", "保護責任者");

  private final String word;
  private final String japanese;

  DesignationRole(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  @Override
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }
}
