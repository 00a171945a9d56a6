package osarai.people;

import osarai.forms.Worded;

/** How a person is employed (任用区分). */
public enum EmploymentType implements Worded {
  REGULAR("regular", "常勤職員"),
  REAPPOINTED("reappointed", "再任用・定年前再任用短時間勤務職員"),
  FIXED_TERM("fixed-term", "任期付職員"),
  FISCAL_YEAR_FULL_TIME("fiscal-year-full-time", "会計年度任用職員(フルタイム)"),
  FISCAL_YEAR_PART_TIME("fiscal-year-part-time", "会計年度任用職員(パートタイム)"),
  SPECIAL("special", "特別職"),
  SECONDED("seconded", "派遣・出向による受入れ職員"),
  EXTERNAL("external", "外部従事者");

  private final String word;
  private final String japanese;

  EmploymentType(String word, String japanese) {
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

  /** Whether it ends by itself, when its term is over. */
  public boolean isForATerm() {
    return this == FIXED_TERM || isFiscalYear();
  }

  public boolean isFiscalYear() {
    return this == FISCAL_YEAR_FULL_TIME || this == FISCAL_YEAR_PART_TIME;
  }
}
