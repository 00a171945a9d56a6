package osarai.evidence.closing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import osarai.calendar.FiscalYear;
import osarai.storage.KnownRows;

/** An open year and a closed one, as they are kept. */
final class OpenAndClosed {
  static final FiscalYear OPEN = new FiscalYear(2026);
  static final FiscalYear CLOSED = new FiscalYear(2025);
  static final ClosingFigure AS_CLOSED = new ClosingFigure("", 9, 9, 0, 0, 9, 9);
  static final ClosingFigure AS_OPEN = new ClosingFigure("", 3, 1, 0, 2, 1, 3);

  private OpenAndClosed() {}

  /** 2025 is closed; both have duties. */
  static final class Years extends YearClosings {
    Years(Clock clock) {
      super(KnownRows.of(), () -> java.time.MonthDay.of(5, 31), clock);
    }

    @Override
    Optional<YearClosing> find(FiscalYear year) {
      return all().stream().filter(one -> one.year().equals(year)).findFirst();
    }

    @Override
    List<YearClosing> all() {
      return List.of(new Year2025());
    }

    @Override
    List<FiscalYear> withDuties() {
      return Arrays.asList(CLOSED, OPEN);
    }
  }

  static final class Year2025 extends YearClosing {
    @Override
    FiscalYear year() {
      return CLOSED;
    }

    @Override
    String day() {
      return "令和8年6月1日";
    }

    @Override
    String closedByWords() {
      return "DX推進室 高橋 誠";
    }

    @Override
    String note() {
      return "";
    }
  }

  static final class Desk extends ClosingDesk {
    Desk() {
      super(null, null, null, null, null, null, null);
    }

    @Override
    List<FiscalYear> earlierOpen(FiscalYear year) {
      return List.of();
    }
  }
}
