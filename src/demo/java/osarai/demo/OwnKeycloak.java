package osarai.demo;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Waits for the Keycloak that was started here, and takes no other for it: one that came to the
 * port before ours listened there answers as readily.
 */
final class OwnKeycloak {
  private final Program program;
  private final int port;
  private final String issuer;
  private final String secret;

  /** Knows it by the secret of the client osarai-hr, which was made by chance for this place. */
  OwnKeycloak(Program program, int port, String issuer, String secret) {
    this.program = program;
    this.port = port;
    this.issuer = issuer;
    this.secret = secret;
  }

  void await(Duration limit) {
    URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
    try {
      Waiting.until(Waiting.ok(discovery), program, "Keycloak", limit);
    } catch (CannotStart e) {
      if (!program.isAlive() && !Ports.isFree(port)) {
        throw foreign();
      }
      throw e;
    }
    if (!program.isAlive() || !knowsTheSecret()) {
      throw foreign();
    }
  }

  /** A token with which the personnel system calls /api and /scim. */
  String hrToken() {
    return token("osarai-hr", secret);
  }

  /** A token of a system that has its own client. */
  String token(String client, String secretOfClient) {
    return Rest.token(
        issuer,
        Map.of(
            "grant_type", "client_credentials",
            "client_id", client,
            "client_secret", secretOfClient));
  }

  private boolean knowsTheSecret() {
    try {
      return !hrToken().isEmpty();
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  private CannotStart foreign() {
    return new CannotStart(
        "ポート %d では、ここで起動したものではない Keycloak が動いています%s。そちらを止めるか、別の番号を -Dkeycloak.port=番号 で指定してください。"
            .formatted(port, Ports.user(port)));
  }
}
