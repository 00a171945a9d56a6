package osarai.login;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.security.Browser;
import osarai.security.IdentityAttributes;
import osarai.security.IdleLimit;
import osarai.security.Login;
import osarai.security.Roles;
import osarai.security.SecondFactor;
import osarai.security.SecurityConfig;
import osarai.security.Sessions;
import osarai.security.SharedPc;
import osarai.web.AskedFrom;

/**
 * Turns a verified token into a person of the roster and that person's rights of this moment. Only
 * the roles named here are taken from a token; all else comes from posts.
 */
@ApplicationScoped
class RosterAugmentor implements SecurityIdentityAugmentor {
  /** Why a session ended, in the address of {@link SessionPages#sessionEnded}. */
  static final String SHARED_IDLE = "shared-idle";

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final Set<String> ACCOUNT_ROLES =
      Set.of(Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR);
  private static final Set<String> CLIENT_ROLES = Set.of(Roles.HR_CLIENT, Roles.REPORTS_CLIENT);

  private final RosterLookup lookup;
  private final FirstLogin firstLogin;
  private final Sessions sessions;
  private final SecurityConfig config;
  private final SharedPc sharedPc;
  private final IdleLimit idle;
  private final SecondFactor secondFactor;
  private final IdentityProviderLogout provider;
  private final AskedFrom from;
  private final Clock clock;

  RosterAugmentor(
      RosterLookup lookup,
      FirstLogin firstLogin,
      Sessions sessions,
      SecurityConfig config,
      SharedPc sharedPc,
      IdleLimit idle,
      SecondFactor secondFactor,
      IdentityProviderLogout provider,
      AskedFrom from,
      Clock clock) {
    this.lookup = lookup;
    this.firstLogin = firstLogin;
    this.sessions = sessions;
    this.config = config;
    this.sharedPc = sharedPc;
    this.idle = idle;
    this.secondFactor = secondFactor;
    this.provider = provider;
    this.from = from;
    this.clock = clock;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    if ("api".equals(identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE))) {
      return Uni.createFrom().item(client(identity));
    }
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(identity);
    boolean marked = sharedPc.isMarked(request);
    Browser browser =
        Browser.of(request == null ? null : request.request().getHeader("User-Agent"));
    return context
        .runBlocking(() -> person(identity, token, marked, browser))
        .onFailure(thrown -> !(thrown instanceof AuthenticationRedirectException))
        .recoverWithItem(thrown -> withFault(identity, thrown));
  }

  /**
   * Nobody is let in, and the session is not ended either: to Quarkus a failure here would be a bad
   * token, whose cookie it removes.
   */
  private static SecurityIdentity withFault(SecurityIdentity identity, Throwable thrown) {
    return begun(identity).addAttribute(IdentityAttributes.FAULT, thrown).build();
  }

  private static SecurityIdentity client(SecurityIdentity identity) {
    return begun(identity)
        .addRoles(CLIENT_ROLES.stream().filter(identity::hasRole).collect(Collectors.toSet()))
        .build();
  }

  private SecurityIdentity person(
      SecurityIdentity identity, JsonWebToken token, boolean marked, Browser browser) {
    Login login = Login.of(token, config.staffNumberClaim());
    RosterLookup.KnownLogin found = lookup.find(login, JapanClock.today(clock));
    if (found.sessionId() == null) {
      Unlinked why = firstLogin.begin(login, marked, browser);
      found = lookup.find(login, JapanClock.today(clock));
      return identityOf(identity, token, found, marked, why);
    }
    from.isOf(found.sessionId());
    boolean shared = marked || found.sharedPc();
    keepUp(found, shared, () -> provider.endSession(identity, token));
    return identityOf(
        identity, token, found, shared, found.linked() ? null : firstLogin.reasonNotToLink(login));
  }

  /**
   * The provider's own session lives longer than one of a shared PC, and would let nobody else log
   * in at this browser: it is ended too.
   */
  private void keepUp(RosterLookup.KnownLogin found, boolean shared, Runnable endAtProvider) {
    Instant now = clock.instant();
    Instant seen = found.lastSeenAt();
    if (found.revoked()) {
      throw new AuthenticationRedirectException(302, "/session-ended?why=ended");
    }
    if (found.sessionId() == null || seen == null) {
      return;
    }
    if (idle.isOver(seen, shared, now)) {
      sessions.revoke(found.sessionId(), IdleLimit.REASON);
      if (shared) {
        endAtProvider.run();
      }
      throw new AuthenticationRedirectException(
          302, "/session-ended?why=" + (shared ? SHARED_IDLE : IdleLimit.REASON));
    }
    if (shared && !found.sharedPc()) {
      sessions.share(found.sessionId());
    }
    if (seen.plus(SEEN_EVERY).isBefore(now)) {
      sessions.seen(found.sessionId());
    }
  }

  private SecurityIdentity identityOf(
      SecurityIdentity identity,
      JsonWebToken token,
      RosterLookup.KnownLogin found,
      boolean shared,
      @Nullable Unlinked why) {
    QuarkusSecurityIdentity.Builder builder =
        begun(identity).addAttribute(IdentityAttributes.SHARED_PC, shared);
    if (found.sessionId() != null) {
      builder.addAttribute(IdentityAttributes.SESSION, found.sessionId());
    }
    CurrentPerson person = found.person();
    if (person == null) {
      return builder
          .addAttribute(IdentityAttributes.UNLINKED, why == null ? Unlinked.NOBODY : why)
          .build();
    }
    Set<String> held = rolesOf(identity, person);
    Set<String> counted =
        held.stream()
            .filter(role -> secondFactor.lets(role, token))
            .collect(Collectors.toUnmodifiableSet());
    CurrentPerson acting =
        counted.contains(Roles.SECTION_HEAD) ? person : person.withoutItsSections();
    return builder
        .addRole(Roles.LEARNER)
        .addRoles(counted)
        .addAttribute(IdentityAttributes.ROLE_WITHHELD, counted.size() < held.size())
        .addAttribute(IdentityAttributes.PERSON, acting)
        .addAttribute(IdentityAttributes.NAME, person.name())
        .addAttribute(IdentityAttributes.DEPARTMENTS, person.departments())
        .addAttribute(IdentityAttributes.PROTECTION_OFFICER, !person.protectedOnes().isEmpty())
        .build();
  }

  private static Set<String> rolesOf(SecurityIdentity identity, CurrentPerson person) {
    Set<String> roles =
        ACCOUNT_ROLES.stream().filter(identity::hasRole).collect(Collectors.toSet());
    if (!person.headed().isEmpty()) {
      roles.add(Roles.SECTION_HEAD);
    }
    return roles;
  }

  /** As the token says, but for the roles; with the mark of one that names an actor. */
  private static QuarkusSecurityIdentity.Builder begun(SecurityIdentity identity) {
    QuarkusSecurityIdentity.Builder builder = withoutRoles(identity);
    return identity.getPrincipal() instanceof JsonWebToken token && Login.standsIn(token)
        ? builder.addAttribute(IdentityAttributes.STANDS_IN, true)
        : builder;
  }

  private static QuarkusSecurityIdentity.Builder withoutRoles(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addAttributes(identity.getAttributes())
        .addCredentials(identity.getCredentials());
  }
}
