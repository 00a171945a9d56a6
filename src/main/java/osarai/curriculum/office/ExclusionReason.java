package osarai.curriculum.office;

import osarai.forms.Worded;

/**
 * Why a person is left out of the net rate for a time; leave recorded by HR needs no reason here.
 */
public enum ExclusionReason implements Worded {
  NO_INFORMATION_ASSETS("no-information-assets"),
  TRAINED_ELSEWHERE("trained-elsewhere"),
  HEALTH("health"),
  LEAVING_SOON("leaving-soon"),
  OTHER("other");

  private final String word;

  ExclusionReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
