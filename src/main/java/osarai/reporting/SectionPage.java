package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.audit.Act;
import osarai.audit.AuditTrail;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.office.Exclusions;
import osarai.evidence.record.Completions;
import osarai.evidence.record.DutyStandings;
import osarai.login.CurrentPerson;
import osarai.login.SignedInPerson;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.security.Roles;

/** What a head, or who stands in for one, sees of the own section and below. */
@Path("/section")
@Blocking
public class SectionPage {
  private final SignedInPerson person;
  private final Sections sections;
  private final DutyStandings duties;
  private final Exclusions exclusions;
  private final Completions completions;
  private final Shelf shelf;
  private final AuditTrail audit;
  private final Clock clock;

  SectionPage(
      SignedInPerson person,
      Sections sections,
      DutyStandings duties,
      Exclusions exclusions,
      Completions completions,
      Shelf shelf,
      AuditTrail audit,
      Clock clock) {
    this.person = person;
    this.sections = sections;
    this.duties = duties;
    this.exclusions = exclusions;
    this.completions = completions;
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
        String day,
        UUID reader);
  }

  @GET
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public TemplateInstance section() {
    CurrentPerson head = person.get();
    if (head.headed().isEmpty()) {
      throw new ForbiddenException();
    }
    LocalDate today = JapanClock.today(clock);
    List<SectionMember> members = sections.members(head.headed(), today);
    List<UUID> persons = members.stream().map(SectionMember::personId).distinct().toList();
    SectionReport report =
        SectionReport.of(
            members,
            duties.open(persons, today),
            exclusions.on(persons, today),
            completions.entered(persons),
            today);
    audit.write(Act.by(head.id()).did("view").to("section", head.headed()));
    String departments =
        head.posts().stream()
            .filter(post -> post.position().leads())
            .map(CurrentPerson.PostToday::departmentName)
            .distinct()
            .collect(Collectors.joining("、"));
    return Templates.section(
        report, titles(report), departments, JapaneseDate.of(today), head.id());
  }

  private Map<String, String> titles(SectionReport report) {
    return report.courses().stream()
        .collect(
            Collectors.toMap(
                course -> course,
                course -> shelf.course(course).map(Course::title).orElse(course)));
  }
}
