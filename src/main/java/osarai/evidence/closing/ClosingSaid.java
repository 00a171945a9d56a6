package osarai.evidence.closing;

import java.util.Locale;
import osarai.forms.Worded;

/** What came of the form that closes a year; the address of the page names it. */
enum ClosingSaid implements Worded {
  CLOSED,
  CLOSED_BEFORE;

  public boolean isOfThisForm() {
    return this == CLOSED;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
