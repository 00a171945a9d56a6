package osarai.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the administration of the realm that people log in to, and to no other address. Each
 * call has its limits of time; none runs in a transaction of the database.
 */
@ApplicationScoped
class ProviderCalls {
  private static final Duration LONGEST = Duration.ofSeconds(8);

  /** A token is given up this long before it ends. */
  private static final Duration MARGIN = Duration.ofSeconds(20);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final AccountsConfig config;
  private final ObjectMapper json;
  private final Clock clock;
  private final String issuer;
  private @Nullable Token token;

  ProviderCalls(
      AccountsConfig config,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "osarai.oidc.url") String issuer) {
    this.config = config;
    this.json = json;
    this.clock = clock;
    this.issuer = issuer.replaceAll("/$", "");
  }

  private record Token(String value, Instant until) {}

  /** What came back: a JSON text, or nothing. */
  record Answer(int status, String body) {}

  String issuer() {
    return issuer;
  }

  JsonNode get(String path) {
    return read(call("GET", path, null));
  }

  /** Sends JSON; a status from 400 on, other than those expected, is a failure. */
  Answer send(String method, String path, @Nullable Object body, int... expected) {
    return call(method, path, body, expected);
  }

  private Answer call(String method, String path, @Nullable Object body, int... expected) {
    Answer answer = once(method, path, body);
    if (answer.status() == 401) {
      forget();
      answer = once(method, path, body);
    }
    int status = answer.status();
    if (status >= 400 && java.util.Arrays.stream(expected).noneMatch(one -> one == status)) {
      throw new ProviderAway("%s of an account: answered %d".formatted(method, status));
    }
    return answer;
  }

  private Answer once(String method, String path, @Nullable Object body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create(issuer.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1") + path))
              .timeout(LONGEST)
              .header("Authorization", "Bearer " + bearer())
              .header("Accept", "application/json");
      if (body == null) {
        request.method(method, HttpRequest.BodyPublishers.noBody());
      } else {
        request
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
      }
      return exchange(request.build());
    } catch (IOException e) {
      throw new ProviderAway("not reached: " + e.getClass().getSimpleName(), e);
    }
  }

  private synchronized String bearer() throws IOException {
    Instant now = clock.instant();
    if (token == null || token.until().isBefore(now)) {
      String secret =
          config.secret().orElseThrow(() -> new ProviderAway("osarai.accounts.secret is not set"));
      String form =
          "grant_type=client_credentials&client_id=%s&client_secret=%s"
              .formatted(encoded(config.clientId()), encoded(secret));
      Answer answer =
          exchange(
              HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                  .timeout(LONGEST)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build());
      if (answer.status() != 200) {
        throw new ProviderAway("no token for " + config.clientId() + ": " + answer.status());
      }
      JsonNode got = json.readTree(answer.body());
      token =
          new Token(
              got.path("access_token").asText(),
              now.plusSeconds(got.path("expires_in").asLong()).minus(MARGIN));
    }
    return token.value();
  }

  private synchronized void forget() {
    token = null;
  }

  private static Answer exchange(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> got = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(got.statusCode(), got.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderAway("interrupted", e);
    }
  }

  private JsonNode read(Answer answer) {
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new ProviderAway("answered what is no JSON", e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
