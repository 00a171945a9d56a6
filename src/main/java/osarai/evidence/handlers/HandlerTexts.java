package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;

/** The register in words, for the page, the files and paper. */
@ApplicationScoped
class HandlerTexts {
  private final HandlerMessages messages;
  private final int gapDays;

  HandlerTexts(HandlerMessages messages, HandlersConfig config) {
    this.messages = messages;
    this.gapDays = config.handlerGapDays();
  }

  /** A finding in words. */
  record SaidFinding(String text, boolean isFault) {}

  /**
   * A line with its state and findings in words.
   *
   * @param notBegun stands for the start of handling where that is not confirmed
   */
  record RegisterLine(
      HandlerRow row,
      String state,
      List<SaidFinding> findings,
      String confirmation,
      String notBegun,
      boolean toBeConfirmed) {
    /** 取扱開始日; words where handling has not begun, that nobody takes another day for it. */
    Object startedOn() {
      LocalDate day = row.confirmedOn();
      return day == null ? notBegun : day;
    }

    public String startText() {
      LocalDate day = row.confirmedOn();
      return day == null ? notBegun : JapaneseDate.of(day);
    }

    public String tag() {
      return switch (row.handling().state()) {
        case UNTRAINED, BEFORE_PASS, BEFORE_DESIGNATION -> "late";
        case WAITING -> "due";
        case HANDLING -> "done";
        case ENDED -> "away";
      };
    }
  }

  List<RegisterLine> lines(List<HandlerRow> rows, LocalDate today) {
    return rows.stream().map(row -> line(row, today)).toList();
  }

  private RegisterLine line(HandlerRow row, LocalDate today) {
    return new RegisterLine(
        row,
        state(row.handling()),
        row.handling().findings().stream()
            .map(finding -> new SaidFinding(finding(finding), finding.kind().isFault()))
            .toList(),
        confirmation(row),
        notBegun(row),
        row.isToBeConfirmed(today));
  }

  private String confirmation(HandlerRow row) {
    if (row.isTakenBack()) {
      return messages.taken_back();
    }
    if (!row.isConfirmed()) {
      return messages.not_confirmed();
    }
    if (row.isCorrected()) {
      return messages.confirmed_corrected();
    }
    ConfirmedStart start = row.start();
    return start == null || start.kind() == StartKind.CONFIRMED
        ? messages.confirmed()
        : messages.start(start.kind());
  }

  private String notBegun(HandlerRow row) {
    return row.handling().state() == Handling.State.WAITING && !row.isTakenBack()
        ? messages.not_begun(row.earliest())
        : confirmation(row);
  }

  /**
   * From when somebody may begin, and what is missing; empty where handling has started or ended.
   *
   * @param designated the first day of the designation
   */
  Optional<String> own(String affairs, Handling handling, LocalDate designated) {
    LocalDate starts = handling.startsOn();
    return switch (handling.state()) {
      case UNTRAINED ->
          Optional.of(
              handling.daysLeft() > 0
                  ? messages.own_untrained_ahead(affairs, JapaneseDate.of(designated))
                  : messages.own_untrained(affairs));
      case WAITING ->
          Optional.ofNullable(starts)
              .map(day -> messages.own_waiting(affairs, JapaneseDate.of(day)));
      case HANDLING, BEFORE_PASS, BEFORE_DESIGNATION, ENDED -> Optional.empty();
    };
  }

  private String state(Handling handling) {
    return switch (handling.state()) {
      case UNTRAINED ->
          handling.daysLeft() > 0
              ? messages.untrained_left(handling.daysLeft())
              : handling.daysLeft() == 0 ? messages.untrained_today() : messages.untrained();
      case WAITING -> messages.waiting();
      case HANDLING -> messages.handling();
      case BEFORE_PASS -> messages.handling_before_pass();
      case BEFORE_DESIGNATION -> messages.handling_before_designation();
      case ENDED -> messages.ended();
    };
  }

  private String finding(Handling.Finding finding) {
    String day = JapaneseDate.of(finding.day());
    return switch (finding.kind()) {
      case START_GONE_BY -> messages.start_gone_by(day);
      case WITHOUT_PASS -> messages.without_pass(day);
      case WITHOUT_DESIGNATION -> messages.without_designation(day);
      case GAP -> messages.gap(gapDays, day);
      case GAP_SOON -> messages.gap_soon(gapDays, day);
      case YEAR_OPEN -> messages.year_open(JapaneseDate.of(FiscalYear.of(finding.day())));
    };
  }
}
