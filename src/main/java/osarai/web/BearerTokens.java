package osarai.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What an interface is sent in the place of a token and is none, such as two dots. Quarkus reads
 * the parts of a token before it checks them, and takes what it cannot read for a fault of ours.
 * Whether a token is good is for Quarkus to say: here is looked only at whether it is one.
 */
@Singleton
class BearerTokens {
  private static final Logger LOG = Logger.getLogger(BearerTokens.class);
  private static final int BEFORE_TOKENS_ARE_READ = 240;
  private static final Pattern BEARER = Pattern.compile("(?i)bearer\\b *(.*)");
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]+");

  private final ObjectMapper json;
  private final EarlyAnswers answers;

  BearerTokens(ObjectMapper json, EarlyAnswers answers) {
    this.json = json;
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_TOKENS_ARE_READ);
  }

  private void filter(RoutingContext request) {
    String header = request.request().getHeader("Authorization");
    var bearer = header == null ? null : BEARER.matcher(header);
    if (bearer == null
        || !bearer.matches()
        || !ErrorAnswers.isApi(request)
        || isToken(bearer.group(1))) {
      request.next();
      return;
    }
    LOG.info("no token of a realm was sent to an interface");
    request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    answers.of(request, 401, "");
  }

  /** Three parts (RFC 7515), of which the first two are objects and the first names a signature. */
  boolean isToken(String text) {
    String[] parts = text.strip().split("\\.", -1);
    if (parts.length != 3 || !PART.matcher(parts[2]).matches()) {
      return false;
    }
    JsonNode header = object(parts[0]);
    return header != null && header.path("alg").isTextual() && object(parts[1]) != null;
  }

  private @Nullable JsonNode object(String part) {
    try {
      JsonNode read = json.readTree(Base64.getUrlDecoder().decode(part));
      return read != null && read.isObject() ? read : null;
    } catch (IllegalArgumentException | IOException e) {
      return null; // neither the letters of Base64 nor JSON
    }
  }
}
