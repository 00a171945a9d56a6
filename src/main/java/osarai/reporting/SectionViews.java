package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.evidence.handlers.SectionHandlers;
import osarai.evidence.record.SectionConfirmations;
import osarai.forms.ListedNames;
import osarai.login.CurrentPerson;

/** What a head is shown of the own section. */
@ApplicationScoped
class SectionViews {
  private final SectionReports reports;
  private final SectionSentence sentence;
  private final SectionHandlers handlers;
  private final SectionConfirmations confirmations;
  private final Shelf shelf;
  private final Clock clock;

  SectionViews(
      SectionReports reports,
      SectionSentence sentence,
      SectionHandlers handlers,
      SectionConfirmations confirmations,
      Shelf shelf,
      Clock clock) {
    this.reports = reports;
    this.sentence = sentence;
    this.handlers = handlers;
    this.confirmations = confirmations;
    this.shelf = shelf;
    this.clock = clock;
  }

  SectionView of(CurrentPerson head, SectionInquiry asked, SectionFilter filter) {
    SectionReport report = reports.of(head.headed(), asked, head.id());
    String departments =
        head.posts().stream()
            .filter(post -> post.position().leads())
            .map(CurrentPerson.PostToday::departmentName)
            .distinct()
            .collect(ListedNames.inOne());
    return new SectionView(
        report,
        asked,
        filter,
        titles(report),
        departments,
        sentence.of(report, asked, departments),
        handlers.of(head.headed(), asked.day(), asked.known()),
        confirmations.last(head.headed()),
        asked.isOfNow(JapanClock.today(clock)),
        head.id());
  }

  private Map<String, String> titles(SectionReport report) {
    return report.courses().stream().collect(Collectors.toMap(Function.identity(), shelf::titleOf));
  }
}
