package osarai.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.DutyView;

/** Duties as a person's page shows them. */
final class DutyLines {
  private DutyLines() {}

  static PersonView.DutyLine line(
      DutyHistory history, String title, @Nullable Instant fulfilled, LocalDate day) {
    DutyView duty = history.duty();
    LocalDate done = fulfilled == null ? null : JapanClock.dayOf(fulfilled);
    String state = state(history, done, day);
    return new PersonView.DutyLine(
        duty.id().toString(),
        title,
        new FiscalYear(duty.fiscalYear()).japanese(),
        state,
        JapaneseDate.of(duty.dueOn()),
        duty.dueOn().equals(history.firstDueOn()) ? "" : JapaneseDate.of(history.firstDueOn()),
        done == null ? "" : JapaneseDate.of(done),
        duty.reason(),
        history.steps().stream().map(DutyLines::step).toList(),
        List.of("due", "late", "coming").contains(state),
        duty.dueOn().plusDays(1).toString());
  }

  private static String state(DutyHistory history, @Nullable LocalDate done, LocalDate day) {
    if (history.withdrawn()) {
      return "withdrawn";
    }
    if (done != null && !done.isAfter(day)) {
      return "done";
    }
    if (day.isBefore(history.duty().opensOn())) {
      return "coming";
    }
    return day.isAfter(history.duty().dueOn()) ? "late" : "due";
  }

  private static String step(DutyHistory.Step step) {
    LocalDate old = step.oldDueOn();
    LocalDate due = step.newDueOn();
    String moved =
        old == null || due == null ? "" : JapaneseDate.of(old) + " → " + JapaneseDate.of(due) + " ";
    return JapaneseDate.of(step.day()) + ": " + moved + step.reason();
  }
}
