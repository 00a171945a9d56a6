package osarai.evidence.handlers;

import java.util.Locale;
import osarai.forms.Worded;

/** What the register's page says above it; the address of the page names it. */
enum RegisterSaid implements Worded {
  DONE,
  PDF_LONG,
  PDF_BUSY,
  BAD_DAY;

  public boolean isGood() {
    return this == DONE;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
