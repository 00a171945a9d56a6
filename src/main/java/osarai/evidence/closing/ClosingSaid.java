package osarai.evidence.closing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of the form that closes a year; the address of the page names it. */
enum ClosingSaid {
  CLOSED,
  CLOSED_BEFORE;

  public boolean isOfThisForm() {
    return this == CLOSED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Only what the page has a sentence for. */
  static Optional<ClosingSaid> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(said -> said.word().equals(word)).findFirst();
  }
}
