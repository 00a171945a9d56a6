package osarai.login;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.security.IdentityAttributes;
import osarai.security.IdleLimit;
import osarai.security.SessionCookies;
import osarai.security.Sessions;
import osarai.security.SharedPc;
import osarai.storage.Transactions;
import osarai.web.Frame;
import osarai.web.MessagePage;
import osarai.web.OpenToStandIn;
import osarai.web.PageRoutes;
import osarai.web.WebMessages;

/** Coming and going. */
@Path("")
@Blocking
public class SessionPages {
  /** Where one begins from follows from one's roles. */
  private static final String FIRST = "/";

  private final WebMessages messages;
  private final SecurityIdentity identity;
  private final SignedInPerson signedIn;
  private final Sessions sessions;
  private final OidcSession oidc;
  private final IdentityProviderLogout provider;
  private final AuditTrail audit;
  private final Frame frame;
  private final SharedPc sharedPc;
  private final IdleLimit idle;
  private final SessionCookies cookies;
  private final PageRoutes pages;

  SessionPages(
      WebMessages messages,
      SecurityIdentity identity,
      SignedInPerson signedIn,
      Sessions sessions,
      OidcSession oidc,
      IdentityProviderLogout provider,
      AuditTrail audit,
      Frame frame,
      SharedPc sharedPc,
      IdleLimit idle,
      SessionCookies cookies,
      PageRoutes pages) {
    this.messages = messages;
    this.identity = identity;
    this.signedIn = signedIn;
    this.sessions = sessions;
    this.oidc = oidc;
    this.provider = provider;
    this.audit = audit;
    this.frame = frame;
    this.sharedPc = sharedPc;
    this.idle = idle;
    this.cookies = cookies;
    this.pages = pages;
  }

  @CheckedTemplate(basePath = "login")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance otherPerson();
  }

  /** Who has not logged in yet begins by that: where they begin from follows from their roles. */
  @GET
  @Path("/")
  @PermitAll
  public Response root() {
    return signedIn.isThere() ? login() : Response.seeOther(URI.create("/login")).build();
  }

  /** The address to which the identity provider sends the browser back. */
  @GET
  @Path("/login")
  @Authenticated
  public Response login() {
    return Response.seeOther(URI.create(frame.isDesk() ? "/desk" : PageRoutes.OWN_PAGE)).build();
  }

  /** Ends this session on every node and at the identity provider. */
  @POST
  @Path("/logout")
  @OpenToStandIn
  @Authenticated
  public Response logout() {
    signedIn.throwFault();
    if (identity.getAttribute(IdentityAttributes.SESSION) instanceof UUID session) {
      revoke(session);
    }
    provider.endSession(identity, oidc.getIdToken());
    return forgetting(Response.seeOther(URI.create("/logged-out")));
  }

  private void revoke(UUID session) {
    Act logout = Act.by(actor()).did(Action.LOGOUT).to(ObjectKind.LOGIN, session);
    Transactions.retried(
        () -> {
          audit.write(logout);
          return sessions.revoke(session, "logout");
        });
  }

  private String actor() {
    return identity.getAttribute(IdentityAttributes.PERSON) instanceof CurrentPerson person
        ? person.id().toString()
        : oidc.getIdToken().getSubject();
  }

  /** Not while a session is running: a bookmark, or any page elsewhere, can lead here. */
  @GET
  @Path("/logged-out")
  @PageRoutes.Ending
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response loggedOut(RoutingContext request) {
    if (signedIn.isThere()) {
      return Response.seeOther(URI.create(PageRoutes.OWN_PAGE)).build();
    }
    frame.makeNobodys();
    return stillShared(
            request, page(messages.logged_out_title(), messages.logged_out_text(), FIRST))
        .build();
  }

  /**
   * Forgets the cookies of a session that has ended, and leads to a new login. One that is running
   * goes on, be it of an account that is nobody's: any page elsewhere can lead here, and only the
   * form ends it, for whoever has a copy of the cookie too.
   */
  @GET
  @Path("/session-ended")
  @PageRoutes.Ending
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response sessionEnded(@QueryParam("why") @Nullable String why, RoutingContext request) {
    if (signedIn.isThere()) {
      return Response.seeOther(URI.create(PageRoutes.OWN_PAGE)).build();
    }
    if (signedIn.isLoggedIn()) {
      frame.makeBare();
      return Response.ok(Templates.otherPerson().render()).build();
    }
    frame.makeNobodys();
    return stillShared(request, ended(why, request)).cookie(cookies.forgotten(request)).build();
  }

  /** It leads back to where the person was; on a shared PC the next one may be another. */
  private String ended(@Nullable String why, RoutingContext request) {
    boolean shared = RosterAugmentor.SHARED_IDLE.equals(why) || sharedPc.isMarked(request);
    return shared
        ? page(
            messages.session_ended_title(),
            messages.session_ended_shared(idle.sharedMinutes()),
            FIRST)
        : page(
            messages.session_ended_title(),
            messages.session_ended_text(),
            pages.before(request).orElse(FIRST));
  }

  private String page(String title, String text, String link) {
    return MessagePage.of(title, text, "", link, messages.log_in()).render();
  }

  /** Between two people the mark of a shared PC is given its full time again. */
  private Response.ResponseBuilder stillShared(RoutingContext request, String page) {
    Response.ResponseBuilder answer = Response.ok(page);
    return sharedPc.isMarked(request) ? answer.cookie(sharedPc.mark()) : answer;
  }

  private Response forgetting(Response.ResponseBuilder answer) {
    oidc.logout().await().indefinitely();
    return answer.build();
  }
}
