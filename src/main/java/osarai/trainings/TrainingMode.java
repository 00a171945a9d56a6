package osarai.trainings;

import osarai.forms.Worded;

/** How a course was taken. All but the first are entered by another person. */
public enum TrainingMode implements Worded {
  IN_BROWSER("browser"),
  GROUP_SESSION("group-session"),
  PAPER("paper"),
  EXTERNAL("external");

  private final String word;

  TrainingMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
