package osarai.login;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.TokenVerificationResult;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import org.jboss.logging.Logger;
import osarai.security.Sessions;

/**
 * Writes a back-channel logout, which Quarkus has verified but keeps in the memory of one node,
 * into the session rows that every node reads.
 */
@ApplicationScoped
class BackChannelLogout {
  private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);

  private final Sessions sessions;
  private final Vertx vertx;

  BackChannelLogout(Sessions sessions, Vertx vertx) {
    this.sessions = sessions;
    this.vertx = vertx;
  }

  void observed(@Observes SecurityEvent event) {
    if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_INITIATED
        && event.getEventProperties().get(OidcConstants.BACK_CHANNEL_LOGOUT_TOKEN)
            instanceof TokenVerificationResult verified) {
      JsonObject claims = claims(verified);
      vertx.executeBlocking(
          () ->
              sessions.revoke(
                  claims.getString("iss"),
                  claims.getString("sid"),
                  claims.getString("sub"),
                  "back-channel"));
    }
  }

  /** Quarkus 3.33 hands over the verified claims in a field without an accessor. */
  private static JsonObject claims(TokenVerificationResult verified) {
    try {
      Field field = TokenVerificationResult.class.getDeclaredField("localVerificationResult");
      field.setAccessible(true);
      return (JsonObject) field.get(verified);
    } catch (ReflectiveOperationException e) {
      LOG.error("this Quarkus keeps the claims of a logout token elsewhere", e);
      throw new IllegalStateException(e);
    }
  }
}
