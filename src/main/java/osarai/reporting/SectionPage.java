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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
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
  private final Shelf shelf;
  private final AuditTrail audit;
  private final Clock clock;

  SectionPage(
      SignedInPerson person, SectionReports reports, Shelf shelf, AuditTrail audit, Clock clock) {
    this.person = person;
    this.reports = reports;
    this.shelf = shelf;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance section(
        SectionReport report,
        Map<String, String> titles,
        String departments,
        SectionInquiry asked,
        UUID reader);
  }

  /**
   * The page. One transaction reads one state, so that people, duties and rates agree.
   *
   * @param day the reference day (基準日); today without
   * @param known as known on that day; all that is known now without
   */
  @GET
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response section(
      @QueryParam("day") @Nullable String day, @QueryParam("known") @Nullable String known) {
    CurrentPerson head = person.get();
    SectionInquiry asked = SectionInquiry.of(day, known, JapanClock.today(clock));
    SectionReport report = reports.of(head.headed(), asked, head.id());
    head.headed()
        .forEach(
            section ->
                audit.write(
                    Act.by(head.id())
                        .did(Action.VIEW)
                        .to(ObjectKind.SECTION, section)
                        .saying(asked.said())));
    String departments =
        head.posts().stream()
            .filter(post -> post.position().leads())
            .map(CurrentPerson.PostToday::departmentName)
            .distinct()
            .collect(ListedNames.inOne());
    return Response.status(asked.bad() ? 400 : 200)
        .entity(Templates.section(report, titles(report), departments, asked, head.id()))
        .build();
  }

  private Map<String, String> titles(SectionReport report) {
    return report.courses().stream().collect(Collectors.toMap(Function.identity(), shelf::titleOf));
  }
}
