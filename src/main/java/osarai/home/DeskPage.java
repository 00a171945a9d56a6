package osarai.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.Horizon;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStateCheck;
import osarai.forms.ListedNames;
import osarai.security.Roles;

/** 「担当者の画面」: where the office, HR and the auditor begin from, and what is not as it should be. */
@Path("/desk")
@Blocking
public class DeskPage {
  private final SecurityIdentity identity;
  private final Horizon horizon;
  private final YearClosings closings;
  private final ClockSkew clock;
  private final DutyStateCheck states;

  DeskPage(
      SecurityIdentity identity,
      Horizon horizon,
      YearClosings closings,
      @Readiness ClockSkew clock,
      DutyStateCheck states) {
    this.identity = identity;
    this.horizon = horizon;
    this.closings = closings;
    this.clock = clock;
    this.states = states;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance desk(
        List<Door> entries,
        boolean horizonMissing,
        long clockOff,
        int statesDiffering,
        String closingAsked);
  }

  /** A page that may be opened from here, and by whom. */
  enum Door {
    PEOPLE("/people", Roles.HR, Roles.SECURITY_OFFICE, Roles.AUDITOR),
    DEPARTMENTS("/departments", Roles.HR, Roles.SECURITY_OFFICE, Roles.AUDITOR),
    IMPORTS("/imports", Roles.HR, Roles.SECURITY_OFFICE),
    PROFILES("/import-profiles", Roles.HR, Roles.SECURITY_OFFICE),
    WHAT_IF("/what-if", Roles.SECURITY_OFFICE),
    OFFICE_EVENTS("/office-events", Roles.SECURITY_OFFICE, Roles.AUDITOR),
    HANDLERS("/handlers", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
    ACCOUNTS("/accounts", Roles.SECURITY_OFFICE, Roles.HR),
    RECONCILIATION("/reconciliation", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
    SESSIONS("/group-sessions", Roles.SECURITY_OFFICE),
    TRAINING_IMPORTS("/training-imports", Roles.HR, Roles.SECURITY_OFFICE),
    YEAR_CLOSINGS("/year-closings", Roles.SECURITY_OFFICE, Roles.AUDITOR),
    AUDIT_TRAIL("/audit-trail", Roles.AUDITOR),
    FIRST_DAY("/first-day", Roles.HR, Roles.SECURITY_OFFICE);

    private final String address;
    private final List<String> roles;

    Door(String address, String... roles) {
      this.address = address;
      this.roles = List.of(roles);
    }

    public String address() {
      return address;
    }
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    List<Door> entries =
        Arrays.stream(Door.values())
            .filter(entry -> entry.roles.stream().anyMatch(identity::hasRole))
            .toList();
    return Templates.desk(
        entries, horizon.isMissing(), clock.secondsOff(), states.differing(), closingAsked());
  }

  /** The years that wait for 年度締め, in words; empty for none, and for who does not close any. */
  private String closingAsked() {
    return identity.hasRole(Roles.SECURITY_OFFICE)
        ? closings.asked().stream().map(JapaneseDate::of).collect(ListedNames.inOne())
        : "";
  }
}
