package osarai.evidence.closing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found after the closing about an unmet duty. */
enum CorrectionFinding {
  FULFILLED("fulfilled"),
  NOT_OWED("not-owed");

  private final String word;

  CorrectionFinding(String word) {
    this.word = word;
  }

  /** The word used in forms and in the ledger. */
  public String word() {
    return word;
  }

  static Optional<CorrectionFinding> ofWord(@Nullable String word) {
    return Arrays.stream(values()).filter(found -> found.word.equals(word)).findFirst();
  }
}
