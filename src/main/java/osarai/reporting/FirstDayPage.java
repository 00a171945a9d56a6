package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** 「使い始める前の確認」: what the office looks through before the first day. */
@Path("/first-day")
@Blocking
public class FirstDayPage {
  private final SignedInPerson person;
  private final FirstDay firstDay;
  private final AuditTrail audit;
  private final Clock clock;

  FirstDayPage(SignedInPerson person, FirstDay firstDay, AuditTrail audit, Clock clock) {
    this.person = person;
    this.firstDay = firstDay;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance firstDay(List<FirstDay.Check> checks, String day);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    String day = JapaneseDate.of(JapanClock.today(clock));
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.FIRST_DAY, day));
    return Templates.firstDay(firstDay.checks(), day);
  }
}
