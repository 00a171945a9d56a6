package osarai.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The person of this request; only behind an annotation that asks for a role. */
@RequestScoped
public class SignedInPerson {
  private final SecurityIdentity identity;

  SignedInPerson(SecurityIdentity identity) {
    this.identity = identity;
  }

  public CurrentPerson get() {
    if (identity.getAttribute(RosterAugmentor.PERSON) instanceof CurrentPerson person) {
      return person;
    }
    throwFault();
    throw new UnauthorizedException();
  }

  /**
   * Whether somebody is signed in, for routes that are open to everybody.
   *
   * @throws RuntimeException what kept the person from being looked up: who cannot be looked up
   *     just now has not signed out
   */
  public boolean isThere() {
    try {
      if (identity.isAnonymous()) {
        return false;
      }
      throwFault();
      return identity.getAttribute(RosterAugmentor.PERSON) instanceof CurrentPerson;
    } catch (AuthenticationRedirectException | AuthenticationFailedException sessionHasEnded) {
      return false;
    }
  }

  /**
   * Does nothing where the lookup of the person went well, whether it found one or not.
   *
   * @throws RuntimeException what went wrong
   */
  public void throwFault() {
    if (identity.getAttribute(RosterAugmentor.FAULT) instanceof RuntimeException fault) {
      throw fault;
    }
  }
}
