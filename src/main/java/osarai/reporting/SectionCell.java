package osarai.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.DutyStanding;
import osarai.forms.KeptText;

/**
 * How a person of a section stands with a course.
 *
 * @param dueOn of the duty that is shown
 * @param on the day it was fulfilled, else the due day
 * @param year whose duty it is
 * @param entered what another person entered, where that fulfilled it
 * @param withdrawn what was entered of the course in that year by mistake
 */
record SectionCell(
    DutyStanding.State state,
    LocalDate dueOn,
    LocalDate on,
    FiscalYear year,
    KeptText reason,
    Optional<CompletionView> entered,
    List<CompletionView> withdrawn) {

  static SectionCell of(SectionDuty duty, List<CompletionView> entered) {
    var fulfilled = duty.fulfilledAt();
    List<CompletionView> own =
        entered.stream()
            .filter(one -> one.person().equals(duty.person()) && one.course().equals(duty.course()))
            .toList();
    return new SectionCell(
        duty.state(),
        duty.dueOn(),
        fulfilled == null ? duty.dueOn() : JapanClock.dayOf(fulfilled),
        new FiscalYear(duty.fiscalYear()),
        duty.reason(),
        own.stream().filter(one -> one.stands() && one.completedAt().equals(fulfilled)).findFirst(),
        own.stream()
            .filter(one -> !one.stands() && one.year().year() == duty.fiscalYear())
            .toList());
  }

  public boolean isDone() {
    return state.isDone();
  }

  /** Whether the time for it has gone by. */
  public boolean isLate() {
    return state == DutyStanding.State.LATE || state == DutyStanding.State.UNMET;
  }

  public String date() {
    return JapaneseDate.of(on);
  }

  /** For the narrow column of a course. */
  public String shortDate() {
    return JapaneseDate.within(year, on);
  }
}
