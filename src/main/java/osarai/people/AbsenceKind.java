package osarai.people;

import osarai.forms.Worded;

/** Why a person is away for long. */
public enum AbsenceKind implements Worded {
  CHILDCARE("childcare", "育児休業"),
  MATERNITY("maternity", "産前産後休暇"),
  SICK("sick", "病気休暇"),
  SUSPENSION_OF_DUTY("suspension-of-duty", "休職"),
  DISCIPLINARY_SUSPENSION("disciplinary-suspension", "停職"),
  SECONDED_OUT("seconded-out", "派遣");

  private final String word;
  private final String japanese;

  AbsenceKind(String word, String japanese) {
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
