package osarai.people;

import osarai.forms.Worded;

/** The role for which a person is designated under the My Number rules. */
public enum DesignationRole implements Worded {
  HANDLER("handler"),
  PROTECTION_OFFICER("protection-officer");

  private final String word;

  DesignationRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
