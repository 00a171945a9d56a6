package osarai.content;

import osarai.forms.Worded;

/** How a question is answered. */
public enum QuestionType implements Worded {
  SINGLE("single"),
  MULTIPLE("multiple"),
  TRUE_FALSE("true-false");

  private final String word;

  QuestionType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public boolean isMultiple() {
    return this == MULTIPLE;
  }
}
