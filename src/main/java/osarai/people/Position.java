package osarai.people;

import osarai.forms.Worded;

/** What a post means for access: heads and deputies see their department and those below it. */
public enum Position implements Worded {
  MEMBER("member"),
  HEAD("head"),
  DEPUTY("deputy");

  private final String word;

  Position(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public boolean leads() {
    return this != MEMBER;
  }
}
