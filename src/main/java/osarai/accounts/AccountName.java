package osarai.accounts;

import java.util.Locale;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/**
 * The name of an account, for the administrators of the identity provider alone: on MariaDB its
 * columns hold no character of four bytes and its profile forbids some signs, so that these become
 * 〓. The right name stands in the roster.
 */
record AccountName(String family, String given) {
  private static final String MISSING = "〓";
  private static final int SHORTEST_USERNAME = 3;

  /** Of the name in use. */
  static AccountName of(String inUse) {
    StringBuilder fit = new StringBuilder();
    inUse.codePoints().forEach(c -> fit.append(fit(c)));
    PersonName.Parts parts = PersonName.parts(fit.toString());
    return new AccountName(parts.family(), parts.given());
  }

  private static String fit(int c) {
    boolean selector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    if (selector) {
      return "";
    }
    return Character.isSupplementaryCodePoint(c) || "<>&\"$%!#?§;*~/\\|^=[]{}()".indexOf(c) >= 0
        ? MISSING
        : Character.toString(c);
  }

  /** The provider takes no name shorter than three characters. */
  static String username(StaffNumber number) {
    String small = number.value().toLowerCase(Locale.ROOT);
    return small.length() < SHORTEST_USERNAME ? "no-" + small : small;
  }
}
