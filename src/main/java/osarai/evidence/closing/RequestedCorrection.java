package osarai.evidence.closing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.login.DecidedByAnother;

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
    @Nullable Decided decided)
    implements DecidedByAnother {
  /** The answer. */
  record Decided(boolean approved, String note, UUID by, String words, Instant at) {
    /** Who and when, with the remark. */
    String line() {
      return (words + " " + JapaneseDate.of(at) + " " + note).strip();
    }
  }

  @Override
  public boolean isWaiting() {
    return decided == null;
  }

  boolean isApproved() {
    return decided != null && decided.approved();
  }

  @Override
  public Set<UUID> about() {
    return Set.of(person);
  }
}
