package osarai.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import osarai.forms.FileLimit;

/**
 * Holds requests to 1 MB, and files to their own limit, before anything reads them; Quarkus alone
 * would answer without a word. What comes in pieces does not say how long it is: no form does, so
 * that of a page is refused; to an interface it is cut off where the limit is passed.
 */
@Singleton
class BodySize {
  private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 100;

  /** Which would put its own in the place of ours. */
  private static final int BEHIND_THE_LIMIT_OF_QUARKUS = 1;

  private static final long USUAL = 1024 * 1024;

  private final EarlyAnswers answers;
  private final WebMessages messages;
  private final FileRoutes files;
  private final FileLimit file;

  BodySize(EarlyAnswers answers, WebMessages messages, FileRoutes files, FileLimit file) {
    this.answers = answers;
    this.messages = messages;
    this.files = files;
    this.file = file;
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, BEFORE_THE_LIMIT_OF_QUARKUS);
    filters.register(this::limit, BEHIND_THE_LIMIT_OF_QUARKUS);
  }

  private void refuse(RoutingContext request) {
    if (length(request.request()) > most(request.normalizedPath())) {
      request.response().putHeader("Connection", "close");
      answers.of(request, 413, messages.too_large(file.said()));
    } else if (comesInPieces(request.request()) && !ErrorAnswers.isApi(request)) {
      request.response().putHeader("Connection", "close");
      answers.of(request, 411, messages.length_needed());
    } else {
      request.next();
    }
  }

  private void limit(RoutingContext request) {
    if (comesInPieces(request.request())) {
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(request.normalizedPath()));
    }
    request.next();
  }

  /** A form brings fields beside the file; what an interface is sent is the file alone. */
  long most(String path) {
    if (!files.takeFileAt(path)) {
      return USUAL;
    }
    return ErrorAnswers.isApi(path) ? file.bytes() : file.bytes() + USUAL;
  }

  /** Whether it is longer than a form without a file may be. */
  static boolean isOfFile(HttpServerRequest request) {
    return length(request) > USUAL;
  }

  private static boolean comesInPieces(HttpServerRequest request) {
    return request.getHeader("Content-Length") == null
        && (request.getHeader("Transfer-Encoding") != null
            || (request.version() == HttpVersion.HTTP_2 && !request.isEnded()));
  }

  /** Without a length it comes in pieces, or there is nothing. */
  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0; // the server refuses it
    }
  }
}
