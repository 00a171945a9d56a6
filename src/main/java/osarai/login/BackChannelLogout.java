package osarai.login;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.TokenVerificationResult;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.time.Duration;
import org.jboss.logging.Logger;
import osarai.security.SecurityConfig;
import osarai.security.Sessions;

/**
 * Writes a back-channel logout, which Quarkus has verified but keeps in the memory of one node,
 * into the session rows that every node reads.
 */
@ApplicationScoped
class BackChannelLogout {
  private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private final Sessions sessions;
  private final Vertx vertx;

  /** As long as any session can live. */
  private final long tries;

  BackChannelLogout(Sessions sessions, Vertx vertx, SecurityConfig config) {
    this.sessions = sessions;
    this.vertx = vertx;
    this.tries = config.longest().dividedBy(AGAIN);
  }

  void observed(@Observes SecurityEvent event) {
    if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_INITIATED
        && event.getEventProperties().get(OidcConstants.BACK_CHANNEL_LOGOUT_TOKEN)
            instanceof TokenVerificationResult verified) {
      revoke(claims(verified), 1);
    }
  }

  /**
   * The provider was told that it is done, and tells it once: while the database is away it is
   * tried again, as long as a session can live.
   */
  private void revoke(JsonObject claims, int attempt) {
    vertx
        .executeBlocking(
            () ->
                sessions.revoke(
                    claims.getString("iss"),
                    claims.getString("sid"),
                    claims.getString("sub"),
                    "back-channel"))
        .onFailure(
            thrown -> {
              if (attempt == 1 || attempt == tries) {
                LOG.warnf(
                    "back-channel logout of sid %s not written, try %d: %s",
                    claims.getString("sid"), attempt, thrown.getClass().getSimpleName());
              }
              if (attempt < tries) {
                vertx.setTimer(AGAIN.toMillis(), timer -> revoke(claims, attempt + 1));
              }
            });
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
