package osarai.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.people.Directory;
import osarai.security.Roles;
import osarai.security.Sessions;

/** Ends all sessions of a person, on every node from the next request on. */
@Path("/people/{person}/sessions/ending")
@Blocking
public class PersonSessionPages {
  private final SignedInPerson actor;
  private final Directory directory;
  private final Sessions sessions;
  private final AuditTrail audit;

  PersonSessionPages(
      SignedInPerson actor, Directory directory, Sessions sessions, AuditTrail audit) {
    this.actor = actor;
    this.directory = directory;
    this.sessions = sessions;
    this.audit = audit;
  }

  @POST
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Transactional
  public Response end(@PathParam("person") UUID person) {
    if (directory.stamps(Set.of(person)).isEmpty()) {
      throw new NotFoundException();
    }
    int ended = sessions.revokeAllOf(person, "ended-by-office");
    NamedValues count = NamedValues.of(ValueName.ENDED, ended);
    audit.write(
        Act.by(actor.get().id())
            .did(Action.END_SESSIONS)
            .to(ObjectKind.PERSON, person)
            .saying(count));
    return Response.seeOther(PersonNote.SESSIONS_ENDED.pageOf(person)).build();
  }
}
