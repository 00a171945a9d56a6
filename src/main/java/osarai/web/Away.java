package osarai.web;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jose4j.lang.JoseException;
import osarai.storage.Causes;

/** Whether a login failed because the identity provider is away. */
final class Away {
  /** The only answer of the provider that another try of the person mends: used or too old. */
  private static final String CODE_NOT_TAKEN = "invalid_grant";

  private Away() {}

  /**
   * Whether the identity provider was not reached or had a fault of its own. Quarkus 3.33 does not
   * hand on that a request took too long, so all counts that is not known to be otherwise: a state
   * of another browser, which has no cause, a code that is not taken, a token that is none.
   */
  static boolean isProvider(AuthenticationCompletionException login) {
    boolean known = login.getCause() == null;
    for (Throwable cause : Causes.of(login.getCause())) {
      if (cause instanceof IOException || cause instanceof TimeoutException) {
        return true;
      }
      known |=
          cause instanceof AuthenticationFailedException
              || cause instanceof JoseException
              || String.valueOf(cause.getMessage()).contains(CODE_NOT_TAKEN);
    }
    return !known;
  }
}
