package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import osarai.evidence.closing.ClosingFigure;
import osarai.forms.ListedNames;

/** How a section stands, in one sentence that a head can send on: people, not duties. */
@ApplicationScoped
class SectionSentence {
  /** Names beyond these are counted only: the list has them. */
  private static final int NAMED = 30;

  private final ReportingMessages messages;

  SectionSentence(ReportingMessages messages) {
    this.messages = messages;
  }

  /** Away and excluded people are counted apart. */
  String of(SectionReport report, SectionInquiry asked, String departments) {
    ClosingFigure all = report.all();
    List<SectionRow> late = report.rows(SectionRow.Standing.LATE);
    List<SectionRow> open = report.rows(SectionRow.Standing.OPEN);
    if (all.netOwed() == 0) {
      return messages.copy_nobody(asked.dayText(), departments)
          + leftOut(report.leftOut())
          + known(asked);
    }
    return Stream.of(
            messages.copy(
                asked.dayText(), departments, all.netOwed(), all.netFulfilled(), all.netPercent()),
            undone(late, open),
            leftOut(report.leftOut()),
            known(asked))
        .reduce("", String::concat);
  }

  private String undone(List<SectionRow> late, List<SectionRow> open) {
    if (late.isEmpty() && open.isEmpty()) {
      return messages.copy_all_done();
    }
    if (late.isEmpty()) {
      return messages.copy_none_late() + messages.copy_open(open.size(), names(open));
    }
    return messages.copy_late(late.size(), names(late))
        + (open.isEmpty()
            ? messages.copy_none_open()
            : messages.copy_open_too(open.size(), names(open)));
  }

  private String names(List<SectionRow> rows) {
    String first =
        rows.stream().limit(NAMED).map(row -> row.member().name()).collect(ListedNames.inOne());
    return rows.size() > NAMED ? messages.names_more(first, rows.size() - NAMED) : first;
  }

  private String leftOut(int people) {
    return people == 0 ? "" : messages.copy_left_out(people);
  }

  private String known(SectionInquiry asked) {
    return asked.knownText().isEmpty() ? "" : messages.copy_known(asked.knownText());
  }
}
