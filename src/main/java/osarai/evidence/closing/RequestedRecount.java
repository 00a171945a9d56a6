package osarai.evidence.closing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recount as it stands.
 *
 * @param decided null while nobody has
 */
record RequestedRecount(
    UUID id,
    ClosingFigures.Counted counted,
    String reason,
    String document,
    UUID requestedBy,
    String requestedByWords,
    Instant requestedAt,
    RequestedCorrection.@Nullable Decided decided) {

  boolean isWaiting() {
    return decided == null;
  }

  boolean isApproved() {
    return decided != null && decided.approved();
  }

  /** Who asked does not decide. */
  boolean mayBeDecidedBy(UUID somebody) {
    return isWaiting() && !requestedBy.equals(somebody);
  }
}
