package osarai.reporting;

import osarai.forms.Worded;

/** What came of a head's confirmation. */
enum SectionSaid implements Worded {
  CONFIRMED("confirmed"),
  /** something else is true by now than was shown */
  CHANGED("changed");

  private final String word;

  SectionSaid(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public boolean isGood() {
    return this == CONFIRMED;
  }
}
