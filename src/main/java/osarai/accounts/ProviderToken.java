package osarai.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token of this application's client. It is asked for without a lock: two at once ask twice,
 * which costs a request, and neither waits for an answer that the other does not get.
 */
@ApplicationScoped
class ProviderToken {
  /** It is given up this long before it ends. */
  private static final Duration MARGIN = Duration.ofSeconds(20);

  private final AccountsConfig config;
  private final ObjectMapper json;
  private final Clock clock;
  private final String address;
  private volatile @Nullable Token kept;

  ProviderToken(
      AccountsConfig config,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "osarai.oidc.url") String issuer) {
    this.config = config;
    this.json = json;
    this.clock = clock;
    this.address = issuer.replaceAll("/$", "") + "/protocol/openid-connect/token";
  }

  private record Token(String value, Instant until) {}

  /** The one at hand, or a new one. */
  String value() {
    Instant now = clock.instant();
    Token token = kept;
    if (token == null || token.until().isBefore(now)) {
      token = fetched(now);
      kept = token;
    }
    return token.value();
  }

  /** It was refused; one that has come in its place stays. */
  void forget(String refused) {
    Token token = kept;
    if (token != null && token.value().equals(refused)) {
      kept = null;
    }
  }

  private Token fetched(Instant now) {
    ProviderHttp.Answer answer = ProviderHttp.exchange(request());
    if (answer.status() != 200) {
      throw new ProviderAway("no token for " + config.clientId() + ": " + answer.status());
    }
    try {
      JsonNode got = json.readTree(answer.body());
      return new Token(
          got.path("access_token").asText(),
          now.plusSeconds(got.path("expires_in").asLong()).minus(MARGIN));
    } catch (IOException e) {
      throw new ProviderAway("no token for " + config.clientId() + ": no JSON");
    }
  }

  private HttpRequest request() {
    String secret =
        config.secret().orElseThrow(() -> new ProviderAway("osarai.accounts.secret is not set"));
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(ProviderHttp.encoded(config.clientId()), ProviderHttp.encoded(secret));
    return ProviderHttp.to(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }
}
