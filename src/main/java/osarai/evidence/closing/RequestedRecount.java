package osarai.evidence.closing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.login.DecidedByAnother;

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
    RequestedCorrection.@Nullable Decided decided)
    implements DecidedByAnother {

  @Override
  public boolean isWaiting() {
    return decided == null;
  }

  boolean isApproved() {
    return decided != null && decided.approved();
  }

  @Override
  public Set<UUID> about() {
    return Set.of();
  }
}
