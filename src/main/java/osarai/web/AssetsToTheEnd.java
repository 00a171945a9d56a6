package osarai.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Style and script while a node ends. Pages are served to the last, but Vert.x deletes the copies
 * that it makes of files in a jar as soon as the process is told to end; then the file is read from
 * the jar.
 */
@Singleton
class AssetsToTheEnd {
  private static final int BEFORE_QUARKUS_ANSWERS = -100;
  private static final String FOLDER = "/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  void register(@Observes Router router) {
    router.route(FOLDER + "*").order(BEFORE_QUARKUS_ANSWERS).failureHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    String path = request.normalizedPath();
    boolean reads =
        request.request().method() == HttpMethod.GET
            || request.request().method() == HttpMethod.HEAD;
    if (!reads || request.statusCode() < 500 || request.response().headWritten()) {
      request.next();
      return;
    }
    byte[] file = read(path);
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (file == null || type == null) {
      request.response().setStatusCode(503).putHeader("Retry-After", "10").end();
    } else {
      request.response().setStatusCode(200).putHeader("Content-Type", type);
      request.response().end(Buffer.buffer(file));
    }
  }

  /** Null where there is none of that name; a path of Vert.x's has no steps upwards. */
  static byte @Nullable [] read(String path) {
    try (InputStream file =
        AssetsToTheEnd.class.getResourceAsStream("/META-INF/resources" + path)) {
      return file == null ? null : file.readAllBytes();
    } catch (IOException e) {
      return null; // the jar itself is gone
    }
  }
}
