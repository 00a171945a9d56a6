package osarai.people;

import osarai.forms.Worded;

/** How a person is employed (任用区分). */
public enum EmploymentType implements Worded {
  REGULAR("regular"),
  REAPPOINTED("reappointed"),
  FIXED_TERM("fixed-term"),
  FISCAL_YEAR_FULL_TIME("fiscal-year-full-time"),
  FISCAL_YEAR_PART_TIME("fiscal-year-part-time"),
  SPECIAL("special"),
  SECONDED("seconded"),
  EXTERNAL("external");

  private final String word;

  EmploymentType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * Whether it ends by itself, when its term is over; of who is reappointed too (地方公務員法22条の4,
   * 令和3年改正法附則4条).
   */
  public boolean isForATerm() {
    return this == FIXED_TERM || this == REAPPOINTED || isFiscalYear();
  }

  public boolean isFiscalYear() {
    return this == FISCAL_YEAR_FULL_TIME || this == FISCAL_YEAR_PART_TIME;
  }
}
