package osarai.login;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Tells the identity provider that the session is over (OpenID Connect RP-Initiated Logout), from
 * server to server, so that no token stands in an address. Our own session has ended by then; when
 * the provider does not answer, its session ends by its own idle limit.
 */
@ApplicationScoped
class IdentityProviderLogout {
  private static final Logger LOG = Logger.getLogger(IdentityProviderLogout.class);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  void endSession(SecurityIdentity identity, JsonWebToken token) {
    OidcConfigurationMetadata provider = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
    String address = provider == null ? null : provider.getEndSessionUri();
    if (address == null) {
      return;
    }
    String form = "id_token_hint=" + URLEncoder.encode(token.getRawToken(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(3))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= 400) {
        LOG.warnf("identity provider answered %d to a logout", status);
      }
    } catch (IOException e) {
      LOG.warnf("identity provider not reached for a logout: %s", e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
