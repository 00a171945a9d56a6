package osarai.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the administration of the realm that people log in to, and to no other address. None
 * runs in a transaction of the database, and none under a lock.
 */
@ApplicationScoped
class ProviderCalls {
  private static final int UNAUTHORIZED = 401;

  private final ProviderToken token;
  private final ObjectMapper json;
  private final String issuer;
  private final String administration;

  ProviderCalls(
      ProviderToken token,
      ObjectMapper json,
      @ConfigProperty(name = "osarai.oidc.url") String issuer) {
    this.token = token;
    this.json = json;
    this.issuer = issuer.replaceAll("/$", "");
    this.administration = this.issuer.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
  }

  String issuer() {
    return issuer;
  }

  JsonNode get(String path) {
    return read(send("GET", path, null));
  }

  /** Sends JSON; a status from 400 on, other than those expected, is a failure. */
  ProviderHttp.Answer send(String method, String path, @Nullable Object body, int... expected) {
    String bearer = token.value();
    ProviderHttp.Answer answer = once(bearer, method, path, body);
    if (answer.status() == UNAUTHORIZED) {
      token.forget(bearer);
      answer = once(token.value(), method, path, body);
    }
    int status = answer.status();
    if (status >= 400 && Arrays.stream(expected).noneMatch(one -> one == status)) {
      throw new ProviderAway("%s of an account: answered %d".formatted(method, status));
    }
    return answer;
  }

  private ProviderHttp.Answer once(
      String bearer, String method, String path, @Nullable Object body) {
    HttpRequest.Builder request =
        ProviderHttp.to(administration + path)
            .header("Authorization", "Bearer " + bearer)
            .header("Accept", "application/json");
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(written(body)));
    }
    return ProviderHttp.exchange(request.build());
  }

  private String written(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is sent is no JSON", e);
    }
  }

  /** The tree of an answer. */
  JsonNode read(ProviderHttp.Answer answer) {
    try {
      return json.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new ProviderAway("answered what is no JSON", e);
    }
  }
}
