package osarai.accounts;

import java.util.Locale;
import osarai.forms.Worded;

/** What came of a form on the page of accounts; the address of the page names it. */
enum AccountNote implements Worded {
  /** No staff number. */
  NUMBER,
  /** No account of that number. */
  NOBODY,
  /** The identity provider cannot be reached. */
  AWAY,
  /** No account that a password may be given to from here. */
  CLOSED,
  /** The form has issued already. */
  AGAIN,
  /** No section. */
  SECTION,
  /** Nobody in the section waits for a password. */
  NONE,
  UNLOCKED;

  public boolean isGood() {
    return this == UNLOCKED;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
