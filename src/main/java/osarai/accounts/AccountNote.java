package osarai.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a form on the page of accounts; the address of the page names it. */
enum AccountNote {
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

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Only what the page has a sentence for. */
  static Optional<AccountNote> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(note -> note.word().equals(word)).findFirst();
  }
}
