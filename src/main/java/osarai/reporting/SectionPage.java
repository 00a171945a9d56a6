package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.evidence.handlers.SectionHandlers;
import osarai.forms.ListedNames;
import osarai.login.CurrentPerson;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** What a head, or who stands in for one, sees of the own section and below. */
@Path("/section")
@Blocking
public class SectionPage {
  private final SignedInPerson person;
  private final SectionReports reports;
  private final SectionSentence sentence;
  private final SectionHandlers handlers;
  private final Shelf shelf;
  private final AuditTrail audit;
  private final Clock clock;

  SectionPage(
      SignedInPerson person,
      SectionReports reports,
      SectionSentence sentence,
      SectionHandlers handlers,
      Shelf shelf,
      AuditTrail audit,
      Clock clock) {
    this.person = person;
    this.reports = reports;
    this.sentence = sentence;
    this.handlers = handlers;
    this.shelf = shelf;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance section(SectionView view);
  }

  /**
   * The page. One transaction reads one state, so that people, duties and rates agree.
   *
   * @param day the reference day (基準日); today without
   * @param known as known on that day; all that is known now without
   * @param show whom to list; everybody without
   */
  @GET
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response section(
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("show") @Nullable String show) {
    CurrentPerson head = person.get();
    SectionInquiry asked = SectionInquiry.of(day, known, JapanClock.today(clock));
    note(head, asked);
    return Response.status(asked.bad() ? 400 : 200)
        .entity(Templates.section(view(head, asked, SectionFilter.asked(show))))
        .build();
  }

  private void note(CurrentPerson head, SectionInquiry asked) {
    head.headed()
        .forEach(
            section ->
                audit.write(
                    Act.by(head.id())
                        .did(Action.VIEW)
                        .to(ObjectKind.SECTION, section)
                        .saying(asked.said())));
  }

  private SectionView view(CurrentPerson head, SectionInquiry asked, SectionFilter filter) {
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
        head.id());
  }

  private Map<String, String> titles(SectionReport report) {
    return report.courses().stream().collect(Collectors.toMap(Function.identity(), shelf::titleOf));
  }
}
