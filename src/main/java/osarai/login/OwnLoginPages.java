package osarai.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.security.IdentityAttributes;
import osarai.security.Roles;
import osarai.security.Sessions;
import osarai.web.MunicipalityConfig;

/** 「ログイン中の端末」: where one is logged in; a login elsewhere ends at its next request. */
@Path("/my-logins")
@Blocking
public class OwnLoginPages {
  private static final String REASON = "ended-by-owner";

  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final MunicipalityConfig municipality;

  OwnLoginPages(
      SignedInPerson person,
      SecurityIdentity identity,
      Sessions sessions,
      AuditTrail audit,
      MunicipalityConfig municipality) {
    this.person = person;
    this.identity = identity;
    this.sessions = sessions;
    this.audit = audit;
    this.municipality = municipality;
  }

  @CheckedTemplate(basePath = "login")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance ownLogins(List<OwnLogin> logins, boolean ended, String office);
  }

  /** The one that looks stands first. */
  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance page(@QueryParam("ended") @Nullable String ended) {
    UUID current = current();
    List<OwnLogin> logins =
        sessions.runningOf(person.get().id()).stream()
            .map(session -> new OwnLogin(session, session.id().equals(current)))
            .sorted((one, other) -> Boolean.compare(other.current(), one.current()))
            .toList();
    return Templates.ownLogins(logins, ended != null, municipality.office());
  }

  /** Another's is as absent as one that never was; one that has ended stays so. */
  @POST
  @Path("/{login}/ending")
  @RolesAllowed(Roles.LEARNER)
  @Transactional
  public Response end(@PathParam("login") UUID login) {
    UUID owner = person.get().id();
    if (sessions.personOf(login).filter(owner::equals).isEmpty()) {
      throw new NotFoundException();
    }
    if (sessions.revoke(login, REASON)) {
      audit.write(Act.by(owner).did(Action.END_SESSIONS).to(ObjectKind.LOGIN, login));
    }
    return back();
  }

  @POST
  @Path("/ending")
  @RolesAllowed(Roles.LEARNER)
  @Transactional
  public Response endOthers() {
    UUID owner = person.get().id();
    int ended = sessions.revokeAllOfBut(owner, current(), REASON);
    if (ended > 0) {
      NamedValues count = NamedValues.of(ValueName.ENDED, ended);
      audit.write(
          Act.by(owner).did(Action.END_SESSIONS).to(ObjectKind.PERSON, owner).saying(count));
    }
    return back();
  }

  private UUID current() {
    if (identity.getAttribute(IdentityAttributes.SESSION) instanceof UUID session) {
      return session;
    }
    throw new IllegalStateException("a person without a session");
  }

  private static Response back() {
    return Response.seeOther(URI.create("/my-logins?ended=yes")).build();
  }
}
