package osarai.evidence.closing;

import java.util.Locale;
import osarai.forms.Worded;

/** What came of a form about a recount; the address of the page names it. */
enum RecountSaid implements Worded {
  REQUESTED(true),
  APPROVED(true),
  DECLINED(true),
  /** another waits for a second person */
  ONE_WAITS(false),
  /** by the same form, which says something else now */
  ASKED_OTHERWISE(false),
  /** the figures that hold are the same */
  NOTHING_ELSE(false),
  DECIDED_BEFORE(false),
  NOT_BY_THE_SAME(false),
  BAD_DECISION(false),
  BAD_FORM(false);

  private final boolean good;

  RecountSaid(boolean good) {
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
