package osarai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Refusals of a request that nothing has read yet, each in the form that the one who asked reads;
 * the frame of a page would ask who is there.
 */
@Singleton
class EarlyAnswers {
  private final ObjectMapper json;

  EarlyAnswers(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the request; its body, if it has one, is not read. */
  void of(RoutingContext request, int status, String inWords) {
    request.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
    String detail = ErrorAnswers.detail(status);
    if (ErrorAnswers.isScim(request)) {
      end(request, ScimError.MEDIA_TYPE, write(ScimError.of(status, null, detail)));
    } else if (ErrorAnswers.isApi(request)) {
      String title = HttpResponseStatus.valueOf(status).reasonPhrase();
      Problem problem = new Problem("about:blank", title, status, detail, null);
      end(request, Problem.MEDIA_TYPE, write(problem));
    } else {
      end(request, "text/plain;charset=UTF-8", inWords);
    }
  }

  private static void end(RoutingContext request, String type, String body) {
    request.response().putHeader("Content-Type", type).end(body);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
