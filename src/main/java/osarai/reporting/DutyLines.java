package osarai.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.DutyView;
import osarai.curriculum.Extensions;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.DutyStandings;
import osarai.people.Appointment;
import osarai.reporting.PersonView.DutyState;

/** Duties as a person's page shows them. */
final class DutyLines {
  private DutyLines() {}

  /**
   * What is known of a duty beside its history.
   *
   * @param closedOn the day of 年度締め of its year
   * @param endedOn the first day after the appointment that could have fulfilled it
   * @param corrected what an approved correction says of it
   */
  record Fulfilment(
      @Nullable Instant fulfilledAt,
      @Nullable LocalDate closedOn,
      @Nullable LocalDate endedOn,
      YearClosings.@Nullable Corrected corrected) {
    static final Fulfilment NONE = new Fulfilment(null, null, null, null);

    /** 未了, of a duty that is not fulfilled. */
    boolean isUnmetOn(LocalDate day) {
      return (closedOn != null && !day.isBefore(closedOn))
          || (endedOn != null && !day.isBefore(endedOn));
    }
  }

  /**
   * The first day after the appointment under which alone the duty can be fulfilled, or after the
   * last where any will do, as far as these are known; null while no end is.
   */
  static @Nullable LocalDate endedOn(
      DutyStandings.@Nullable Binding binding, List<Appointment> known) {
    List<Period> possible =
        known.stream()
            .filter(
                one ->
                    binding == null
                        || !binding.onlyThis()
                        || binding.appointment().equals(one.id()))
            .map(Appointment::period)
            .toList();
    return possible.stream().anyMatch(period -> period.until() == null)
        ? null
        : possible.stream()
            .map(Period::until)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  static PersonView.DutyLine line(
      DutyHistory history,
      String title,
      Fulfilment fulfilment,
      LocalDate day,
      Function<UUID, String> name) {
    DutyView duty = history.duty();
    Instant fulfilled = fulfilment.fulfilledAt();
    LocalDate done = fulfilled == null ? null : JapanClock.dayOf(fulfilled);
    DutyState state = state(history, fulfilment, day);
    return new PersonView.DutyLine(
        duty.id().toString(),
        title,
        JapaneseDate.of(new FiscalYear(duty.fiscalYear())),
        state,
        JapaneseDate.of(duty.dueOn()),
        duty.dueOn().equals(history.firstDueOn()) ? "" : JapaneseDate.of(history.firstDueOn()),
        late(history),
        done == null ? "" : JapaneseDate.of(done),
        duty.reason(),
        history.steps().stream().map(step -> step(step, name)).toList(),
        state.isOpen(),
        duty.dueOn().plusDays(1).toString(),
        Extensions.mark(duty.id(), duty.dueOn()),
        yearEnd(duty.fiscalYear(), fulfilment.closedOn(), day),
        correction(fulfilment.corrected()));
  }

  /** Of a ground that became known when its days had begun to count. */
  private static PersonView.@Nullable LateFact late(DutyHistory history) {
    LocalDate rule = history.ruleDueOn();
    LocalDate known = history.knownOn();
    return rule != null
            && known != null
            && DutyHistory.isKnownLate(rule, known, history.duty().opensOn(), history.firstDueOn())
        ? new PersonView.LateFact(JapaneseDate.of(rule), JapaneseDate.of(known))
        : null;
  }

  private static PersonView.@Nullable CorrectionLine correction(
      YearClosings.@Nullable Corrected corrected) {
    return corrected == null
        ? null
        : new PersonView.CorrectionLine(
            corrected.fulfilled(),
            corrected.document(),
            JapaneseDate.of(JapanClock.dayOf(corrected.at())));
  }

  private static PersonView.@Nullable YearEnd yearEnd(
      int fiscalYear, @Nullable LocalDate closedOn, LocalDate day) {
    if (!day.isAfter(new FiscalYear(fiscalYear).lastDay())) {
      return null;
    }
    return new PersonView.YearEnd(
        closedOn == null || closedOn.isAfter(day) ? "" : JapaneseDate.of(closedOn));
  }

  static DutyState state(DutyHistory history, Fulfilment fulfilment, LocalDate day) {
    return history.withdrawn()
        ? DutyState.WITHDRAWN
        : DutyState.of(standing(history.duty(), fulfilment, day));
  }

  /** Of a duty that is not withdrawn. */
  static DutyStanding.State standing(DutyView duty, Fulfilment fulfilment, LocalDate day) {
    return DutyStanding.State.on(
        day, fulfilment.fulfilledAt(), fulfilment.isUnmetOn(day), duty.opensOn(), duty.dueOn());
  }

  private static PersonView.DutyStep step(DutyHistory.Step step, Function<UUID, String> name) {
    LocalDate old = step.oldDueOn();
    LocalDate due = step.newDueOn();
    String moved =
        old == null || due == null ? "" : JapaneseDate.of(old) + " → " + JapaneseDate.of(due) + " ";
    return new PersonView.DutyStep(
        JapaneseDate.of(step.day()) + ": " + moved,
        step.reason(),
        Optional.ofNullable(step.extendedBy()).map(name).orElse(""));
  }
}
