package osarai.evidence.closing;

import osarai.forms.Worded;

/** What was found after the closing about an unmet duty. */
enum CorrectionFinding implements Worded {
  FULFILLED("fulfilled"),
  NOT_OWED("not-owed");

  private final String word;

  CorrectionFinding(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
