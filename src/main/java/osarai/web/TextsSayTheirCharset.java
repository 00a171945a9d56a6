package osarai.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Every text leaves with the letters it is written in: a page from a template says so, the same
 * page within a {@code Response} does not. JSON is always UTF-8 and says nothing (RFC 8259).
 */
@Singleton
class TextsSayTheirCharset {
  private static final int BEFORE_WHAT_ANSWERS = 900;

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_WHAT_ANSWERS);
  }

  private void filter(RoutingContext request) {
    request.addHeadersEndHandler(ended -> say(request.response().headers()));
    request.next();
  }

  private static void say(MultiMap headers) {
    String type = headers.get("Content-Type");
    if (lacksIt(type)) {
      headers.set("Content-Type", type + ";charset=UTF-8");
    }
  }

  static boolean lacksIt(@Nullable String type) {
    return type != null && type.startsWith("text/") && !type.contains("charset=");
  }
}
