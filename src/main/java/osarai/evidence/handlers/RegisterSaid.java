package osarai.evidence.handlers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register's page says above it; the address of the page names it. */
enum RegisterSaid {
  DONE,
  PDF_LONG,
  PDF_BUSY,
  BAD_DAY;

  public boolean isGood() {
    return this == DONE;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Only what the page has a sentence for. */
  static Optional<RegisterSaid> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(said -> said.word().equals(word)).findFirst();
  }
}
