package osarai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Quarkus answers a request that is too large before any resource is found, and without a body. */
@Singleton
class ScimTooLarge {
  private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 100;

  private final long largest;
  private final ObjectMapper json;

  ScimTooLarge(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
      ObjectMapper json) {
    this.largest = largest.asLongValue();
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_THE_LIMIT_OF_QUARKUS);
  }

  private void filter(RoutingContext request) {
    if (!Errors.isScim(request) || length(request.request()) <= largest) {
      request.next();
      return;
    }
    try {
      request
          .response()
          .setStatusCode(413)
          .putHeader("Content-Type", ScimError.MEDIA_TYPE)
          .putHeader("Connection", "close")
          .end(json.writeValueAsString(ScimError.of(413, null, Errors.detail(413))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0; // the server refuses it
    }
  }
}
