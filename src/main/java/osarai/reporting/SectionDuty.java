package osarai.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.DutyView;
import osarai.evidence.record.DutyStanding;
import osarai.forms.KeptText;

/**
 * A duty of somebody in a section, as it stood on the reference day.
 *
 * @param fulfilledAt null unless it was done by then
 * @param carried whether it is of a year before and a pass of the day still fulfils it
 * @param gone whether it was for an appointment that has ended: done or not it leaves with it, and
 *     who stays cannot be asked for it
 */
record SectionDuty(
    UUID person,
    String course,
    int fiscalYear,
    DutyStanding.State state,
    LocalDate dueOn,
    @Nullable Instant fulfilledAt,
    KeptText reason,
    boolean carried,
    boolean gone) {
  /** What is not done counts, and first what can still be done. */
  private static final List<DutyStanding.State> WORST_FIRST =
      List.of(
          DutyStanding.State.LATE,
          DutyStanding.State.DUE,
          DutyStanding.State.COMING,
          DutyStanding.State.UNMET,
          DutyStanding.State.DONE_LATE,
          DutyStanding.State.DONE);

  /**
   * Of what a person owes of one course the first is shown: the worst, then the earliest due. Two
   * that are alike to a reader stand in the order of their reasons, so that it is the same one
   * however they were read.
   */
  static final Comparator<SectionDuty> SHOWN_FIRST =
      Comparator.comparing((SectionDuty duty) -> WORST_FIRST.indexOf(duty.state()))
          .thenComparing(SectionDuty::dueOn)
          .thenComparing(duty -> duty.reason().line());

  /** As it stood on the day, by all that is known now. */
  static SectionDuty of(DutyStanding duty, LocalDate day) {
    DutyStanding.State state = duty.state(day);
    boolean done = state.isDone();
    return new SectionDuty(
        duty.personId(),
        duty.course(),
        duty.fiscalYear(),
        state,
        duty.dueOn(),
        done ? duty.fulfilledAt() : null,
        duty.reason(),
        duty.isCarriedOver(day),
        duty.hasEndedBy(day));
  }

  /** As it stood on the day, by what was known then; one that is withdrawn has no state. */
  static SectionDuty of(UUID person, KnownDuties.Known known, LocalDate day) {
    DutyView duty = known.history().duty();
    DutyStanding.State state = known.standing(day);
    boolean done = state.isDone();
    LocalDate ended = known.fulfilment().endedOn();
    return new SectionDuty(
        person,
        duty.course(),
        duty.fiscalYear(),
        state,
        duty.dueOn(),
        done ? known.fulfilment().fulfilledAt() : null,
        duty.reason(),
        DutyStanding.isCarriedOver(duty.fiscalYear(), known.credit(), state, day),
        ended != null && !day.isBefore(ended));
  }
}
