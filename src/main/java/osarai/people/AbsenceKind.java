package osarai.people;

import osarai.forms.Worded;

/** Why a person is away for long. */
public enum AbsenceKind implements Worded {
  CHILDCARE("childcare"),
  MATERNITY("maternity"),
  SICK("sick"),
  SUSPENSION_OF_DUTY("suspension-of-duty"),
  DISCIPLINARY_SUSPENSION("disciplinary-suspension"),
  SECONDED_OUT("seconded-out");

  private final String word;

  AbsenceKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
