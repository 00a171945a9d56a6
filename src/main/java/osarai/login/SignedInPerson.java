package osarai.login;

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
    throw new UnauthorizedException();
  }
}
