package osarai.evidence.closing;

import java.util.Locale;
import osarai.forms.Worded;

/** What came of a form about corrections; the address of the page names it. */
enum CorrectionSaid implements Worded {
  REQUESTED(true),
  APPROVED(true),
  DECLINED(true),
  THERE_IS_ONE(false),
  DECIDED_BEFORE(false),
  NOT_BY_THE_SAME(false),
  BAD_DECISION(false),
  BAD_FORM(false);

  private final boolean good;

  CorrectionSaid(boolean good) {
    this.good = good;
  }

  public boolean isGood() {
    return good;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
