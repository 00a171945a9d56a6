package osarai.reporting.town;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.login.SecondPersons;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** 「承認を待つもの」: every request that waits for a second person, and whether the reader is one. */
@Path("/approvals")
@Blocking
public class ApprovalsPage {
  private final SignedInPerson person;
  private final SecondPersons seconds;
  private final Approvals approvals;
  private final AuditTrail audit;

  ApprovalsPage(
      SignedInPerson person, SecondPersons seconds, Approvals approvals, AuditTrail audit) {
    this.person = person;
    this.seconds = seconds;
    this.approvals = approvals;
    this.audit = audit;
  }

  /** By whom a request can be decided, for the reader. */
  enum Decider {
    YOU,
    ANOTHER,
    ANOTHER_ROLE
  }

  /**
   * A line of the page.
   *
   * @param offices that decide on such a request
   */
  record ApprovalLine(
      Approvals.Waiting request, Decider decider, Set<SecondPersons.Office> offices) {}

  @CheckedTemplate(basePath = "reporting/town")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance approvals(List<ApprovalLine> lines);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    UUID reader = person.get().id();
    audit.write(Act.by(reader).did(Action.VIEW).to(ObjectKind.PEOPLE, "approvals"));
    return Templates.approvals(
        approvals.waiting().stream().map(request -> line(request, reader)).toList());
  }

  private ApprovalLine line(Approvals.Waiting request, UUID reader) {
    return new ApprovalLine(request, decider(request, reader), seconds.of(request.kind()));
  }

  private Decider decider(Approvals.Waiting request, UUID reader) {
    if (!seconds.mayDecide(request.kind())) {
      return Decider.ANOTHER_ROLE;
    }
    return request.mayBeDecidedBy(reader) ? Decider.YOU : Decider.ANOTHER;
  }
}
