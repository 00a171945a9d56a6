package osarai.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import osarai.security.IdentityAttributes;
import osarai.web.Unavailable;

/** The person of this request; only behind an annotation that asks for a role. */
@RequestScoped
public class SignedInPerson {
  private final SecurityIdentity identity;

  SignedInPerson(SecurityIdentity identity) {
    this.identity = identity;
  }

  public CurrentPerson get() {
    if (identity.getAttribute(IdentityAttributes.PERSON) instanceof CurrentPerson person) {
      return person;
    }
    throwFault();
    throw new UnauthorizedException();
  }

  /**
   * Whether somebody is signed in, for routes that are open to everybody.
   *
   * @throws Unavailable when the person could not be looked up: who cannot be looked up just now
   *     has not signed out
   */
  public boolean isThere() {
    return isLoggedIn()
        && identity.getAttribute(IdentityAttributes.PERSON) instanceof CurrentPerson;
  }

  /**
   * Whether a login is running at all, be it of an account that is nobody's today.
   *
   * @throws Unavailable as {@link #isThere}
   */
  public boolean isLoggedIn() {
    try {
      if (identity.isAnonymous()) {
        return false;
      }
    } catch (AuthenticationRedirectException | AuthenticationFailedException sessionHasEnded) {
      return false;
    }
    throwFault();
    return true;
  }

  /** Whether somebody puts on another's account, and may look on only. */
  public boolean standsIn() {
    return Boolean.TRUE.equals(identity.<Boolean>getAttribute(IdentityAttributes.STANDS_IN));
  }

  /** The session in which the request runs; empty for an account without one. */
  public Optional<UUID> session() {
    return identity.getAttribute(IdentityAttributes.SESSION) instanceof UUID session
        ? Optional.of(session)
        : Optional.empty();
  }

  /**
   * Does nothing where the lookup of the person went well, whether it found one or not.
   *
   * @throws Unavailable whatever went wrong, an error or a checked exception too
   */
  public void throwFault() {
    if (identity.getAttribute(IdentityAttributes.FAULT) instanceof Throwable fault) {
      throw new Unavailable(fault);
    }
  }
}
