package osarai.curriculum.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.login.DecidedByAnother;

/**
 * A request for an exclusion, as it stands.
 *
 * @param period as it was requested
 * @param decided null while nobody has decided
 * @param ended null unless it was ended early
 */
public record RequestedExclusion(
    UUID id,
    UUID person,
    ExclusionReason reason,
    Period period,
    String note,
    UUID requestedBy,
    Instant requestedAt,
    @Nullable Decided decided,
    @Nullable Ended ended)
    implements DecidedByAnother {
  /** The answer. */
  public record Decided(boolean approved, String note, UUID by, Instant at) {}

  /** That it ends earlier than was asked for. */
  public record Ended(LocalDate lastDay, String reason, UUID by, Instant at) {}

  @Override
  public boolean isWaiting() {
    return decided == null;
  }

  public boolean isApproved() {
    return decided != null && decided.approved();
  }

  /** As long as it lasts. */
  public Period lasting() {
    return ended == null ? period : Period.days(period.from(), ended.lastDay());
  }

  /** Whether it was approved, and holds on the day, as far as was known before that moment. */
  public boolean lastsOn(LocalDate day, Instant end) {
    Period known = ended == null || !ended.at().isBefore(end) ? period : lasting();
    return decided != null
        && decided.approved()
        && decided.at().isBefore(end)
        && known.contains(day);
  }

  /** Whether it may be ended with that last day: once, and earlier than it would. */
  public boolean mayEndOn(LocalDate lastDay) {
    LocalDate planned = period.lastDay();
    return isApproved()
        && ended == null
        && !lastDay.isBefore(period.from())
        && (planned == null || lastDay.isBefore(planned));
  }

  @Override
  public Set<UUID> about() {
    return Set.of(person);
  }
}
