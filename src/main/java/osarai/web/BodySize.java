package osarai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Holds requests to 1 MB, and files to what the server takes at all, before anything reads them;
 * Quarkus alone would answer without a word.
 */
@Singleton
class BodySize {
  private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 100;
  private static final long USUAL = 1024 * 1024;
  private static final long FILE = 20L * 1024 * 1024;

  private final ObjectMapper json;
  private final WebMessages messages;
  private final FileRoutes files;

  BodySize(ObjectMapper json, WebMessages messages, FileRoutes files) {
    this.json = json;
    this.messages = messages;
    this.files = files;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_THE_LIMIT_OF_QUARKUS);
  }

  private void filter(RoutingContext request) {
    long most = files.takeFileAt(request.normalizedPath()) ? FILE : USUAL;
    if (length(request.request()) <= most) {
      request.next();
      return;
    }
    request.response().setStatusCode(413).putHeader("Connection", "close");
    if (ErrorAnswers.isScim(request)) {
      answer(
          request, ScimError.MEDIA_TYPE, write(ScimError.of(413, null, ErrorAnswers.detail(413))));
    } else if (ErrorAnswers.isApi(request)) {
      answer(
          request,
          Problem.MEDIA_TYPE,
          write(
              new Problem(
                  "about:blank", "Content Too Large", 413, ErrorAnswers.detail(413), null)));
    } else {
      answer(request, "text/plain;charset=UTF-8", messages.too_large());
    }
  }

  private static void answer(RoutingContext request, String type, String body) {
    request.response().putHeader("Content-Type", type).end(body);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without a length it is chunked; the server's own limit holds then. */
  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0; // the server refuses it
    }
  }
}
