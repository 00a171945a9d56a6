package osarai.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import osarai.security.Roles;

/**
 * 「きょう」: where the office, HR and the auditor begin from; what is to be done, how the departments
 * stand, and the way to everything else.
 */
@Path("/desk")
@Blocking
public class DeskPage {
  private final SecurityIdentity identity;
  private final Desk desk;

  DeskPage(SecurityIdentity identity, Desk desk) {
    this.identity = identity;
    this.desk = desk;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance desk(DeskView view);
  }

  /** One transaction reads one state, so that the numbers agree. */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public TemplateInstance show() {
    return Templates.desk(desk.of(identity));
  }
}
