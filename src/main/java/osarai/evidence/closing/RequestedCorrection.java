package osarai.evidence.closing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/**
 * A correction as it stands.
 *
 * @param person whose duty it is
 * @param decided null while nobody has
 */
record RequestedCorrection(
    UUID id,
    UUID duty,
    UUID person,
    String course,
    CorrectionFinding found,
    String reason,
    String document,
    UUID requestedBy,
    String requestedByWords,
    Instant requestedAt,
    @Nullable Decided decided) {
  /** The answer. */
  record Decided(boolean approved, String note, UUID by, String words, Instant at) {
    /** Who and when, with the remark. */
    String line() {
      return (words + " " + JapaneseDate.of(at) + " " + note).strip();
    }
  }

  boolean isWaiting() {
    return decided == null;
  }

  boolean isApproved() {
    return decided != null && decided.approved();
  }

  /** Neither who asked nor whom it is about decides. */
  boolean mayBeDecidedBy(UUID somebody) {
    return isWaiting() && !requestedBy.equals(somebody) && !person.equals(somebody);
  }
}
