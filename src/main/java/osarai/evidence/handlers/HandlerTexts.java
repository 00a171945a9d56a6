package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;

/** The register in words, for the page and for the files. */
@ApplicationScoped
class HandlerTexts {
  private final HandlerMessages messages;
  private final int gapDays;

  HandlerTexts(HandlerMessages messages, HandlersConfig config) {
    this.messages = messages;
    this.gapDays = config.handlerGapDays();
  }

  /** A finding in words. */
  record Said(String text, boolean isFault) {}

  /** A line with its state and findings in words. */
  record Line(
      HandlerRow row,
      String state,
      List<Said> findings,
      String confirmation,
      boolean toBeConfirmed) {
    public String tag() {
      return switch (row.handling().state()) {
        case UNTRAINED -> "late";
        case WAITING -> "due";
        case HANDLING -> "done";
        case ENDED -> "away";
      };
    }
  }

  List<Line> lines(List<HandlerRow> rows, LocalDate today) {
    return rows.stream().map(row -> line(row, today)).toList();
  }

  private Line line(HandlerRow row, LocalDate today) {
    return new Line(
        row,
        state(row.handling()),
        row.handling().findings().stream()
            .map(finding -> new Said(finding(finding), finding.kind().isFault()))
            .toList(),
        confirmation(row),
        row.isToBeConfirmed(today));
  }

  private String confirmation(HandlerRow row) {
    if (row.isTakenBack()) {
      return messages.taken_back();
    }
    if (!row.isConfirmed()) {
      return messages.not_confirmed();
    }
    return row.isCorrected() ? messages.confirmed_corrected() : messages.confirmed();
  }

  private String state(Handling handling) {
    return switch (handling.state()) {
      case UNTRAINED ->
          handling.daysLeft() > 0
              ? messages.untrained_left(handling.daysLeft())
              : handling.daysLeft() == 0 ? messages.untrained_today() : messages.untrained();
      case WAITING -> messages.waiting();
      case HANDLING -> messages.handling();
      case ENDED -> messages.ended();
    };
  }

  private String finding(Handling.Finding finding) {
    String day = JapaneseDate.of(finding.day());
    return switch (finding.kind()) {
      case START_GONE_BY -> messages.start_gone_by(day);
      case WITHOUT_PASS -> messages.without_pass(day);
      case GAP -> messages.gap(gapDays, day);
      case GAP_SOON -> messages.gap_soon(gapDays, day);
      case YEAR_OPEN -> messages.year_open(FiscalYear.of(finding.day()).japanese());
    };
  }

  List<String> header() {
    return List.of(
        messages.staff_number(),
        messages.name(),
        messages.department(),
        messages.officer(),
        messages.affairs(),
        messages.role(),
        messages.scope(),
        messages.from(),
        messages.until(),
        messages.document(),
        messages.last_pass(),
        messages.trained(),
        messages.starts_on(),
        messages.confirmation(),
        messages.state(),
        messages.findings());
  }

  /** Texts, numbers and days, in the order of the header. */
  List<@Nullable Object> cells(Line line) {
    HandlerRow row = line.row();
    return Arrays.asList(
        row.staffNumber(),
        row.name(),
        row.department(),
        row.officers().isEmpty() ? messages.no_officer() : row.officerNames(),
        row.designation().affairs(),
        row.designation().role().japanese(),
        row.designation().scope(),
        row.period().from(),
        row.period().lastDay(),
        row.document(),
        row.handling().lastPass(),
        row.handling().trained(),
        row.handling().startsOn(),
        line.confirmation(),
        line.state(),
        line.findings().stream().map(Said::text).collect(Collectors.joining(" ")));
  }
}
