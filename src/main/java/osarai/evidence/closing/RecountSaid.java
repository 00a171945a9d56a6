package osarai.evidence.closing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a form about a recount; the address of the page names it. */
enum RecountSaid {
  REQUESTED(true),
  APPROVED(true),
  DECLINED(true),
  /** another waits for a second person */
  ONE_WAITS(false),
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

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Only what the page has a sentence for. */
  static Optional<RecountSaid> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(said -> said.word().equals(word)).findFirst();
  }
}
