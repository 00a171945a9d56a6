package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.curriculum.ClosedYears;
import osarai.forms.IsoDay;

/** On which days reports can be asked for. */
@ApplicationScoped
class ReportDays {
  private final ClosedYears closed;
  private final Clock clock;

  ReportDays(ClosedYears closed, Clock clock) {
    this.closed = closed;
    this.clock = clock;
  }

  LocalDate today() {
    return JapanClock.today(clock);
  }

  /** Today where none is asked for; with a fault where none can be. */
  LocalDate asked(ReportParameters parameters) {
    Optional<String> typed = parameters.text(ReportParameters.DAY);
    if (typed.isEmpty()) {
      return today();
    }
    Optional<LocalDate> day = typed.flatMap(IsoDay::of);
    Optional<String> wrong =
        day.isEmpty() ? Optional.of("must be " + IsoDay.WANTED) : wrongWith(day.get());
    wrong.ifPresent(fault -> parameters.fault(ReportParameters.DAY, fault));
    return wrong.isEmpty() ? day.get() : today();
  }

  /** A closed year stands as it was closed, by other figures than those of a report. */
  Optional<String> wrongWith(LocalDate day) {
    if (day.isAfter(today())) {
      return Optional.of("lies in the future; ask for " + today() + " or a day before");
    }
    if (!FiscalYear.isCounted(day)) {
      return Optional.of("lies before all records; ask for a later day");
    }
    return closed.isClosed(day)
        ? Optional.of(
            "lies in fiscal year %d, which is closed; its figures are on the page /year-closings"
                .formatted(FiscalYear.of(day).year()))
        : Optional.empty();
  }
}
