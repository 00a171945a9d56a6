package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/**
 * A duty with its history.
 *
 * @param duty as it stands
 * @param firstDueOn when it was due at first
 * @param ruleDueOn when it would be due had everybody known in time; null in older rows
 * @param knownOn the day on which its ground became known; null in older rows
 * @param steps the oldest first
 */
public record DutyHistory(
    DutyView duty,
    LocalDate firstDueOn,
    @Nullable LocalDate ruleDueOn,
    @Nullable LocalDate knownOn,
    boolean withdrawn,
    List<Step> steps) {
  /**
   * Whether the ground became known when its days had begun to count: then the rule's own due day
   * is told beside the one that was given.
   */
  public static boolean isKnownLate(
      @Nullable LocalDate rule, @Nullable LocalDate known, LocalDate opens, LocalDate due) {
    return rule != null && known != null && known.isAfter(opens) && rule.isBefore(due);
  }

  /** Of which nobody knows when its ground became known. */
  public DutyHistory(DutyView duty, LocalDate firstDueOn, boolean withdrawn, List<Step> steps) {
    this(duty, firstDueOn, null, null, withdrawn, steps);
  }

  public DutyHistory {
    steps = List.copyOf(steps);
  }

  /**
   * One change.
   *
   * @param oldDueOn for a new date, the one before
   * @param extendedBy who gave more time; null for what follows from the facts
   */
  public record Step(
      LocalDate day,
      @Nullable LocalDate oldDueOn,
      @Nullable LocalDate newDueOn,
      KeptText reason,
      @Nullable UUID extendedBy) {}
}
