package osarai.evidence.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** 「所属の状況の確認」: which heads have looked at their sections, when, and what they saw. */
@Path("/section-confirmations")
@Blocking
public class SectionConfirmationsPage {
  private final SignedInPerson person;
  private final SectionConfirmations confirmations;
  private final AuditTrail audit;

  SectionConfirmationsPage(
      SignedInPerson person, SectionConfirmations confirmations, AuditTrail audit) {
    this.person = person;
    this.confirmations = confirmations;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/record")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sectionConfirmations(List<SectionConfirmation> lines);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.SECTION, "confirmations"));
    return Templates.sectionConfirmations(confirmations.newest());
  }
}
