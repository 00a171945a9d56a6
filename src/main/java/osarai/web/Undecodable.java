package osarai.web;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a request that cannot be decoded, such as {@code ?day=%zz}, from a fault of ours: the
 * libraries below know only {@link IllegalArgumentException} for it, as does everything else, and a
 * plain {@link RuntimeException} for a form of too many fields.
 */
final class Undecodable {
  /** What takes addresses, headers and forms apart, by the beginnings of the names. */
  private static final List<String> READERS =
      List.of(
          "io.netty.handler.codec.http.QueryStringDecoder",
          "io.netty.handler.codec.http.cookie.",
          "io.netty.handler.codec.http.multipart.",
          "io.vertx.core.http.impl.HttpUtils",
          "io.vertx.core.net.impl.URIDecoder",
          "org.jboss.resteasy.reactive.common.headers.",
          "org.jboss.resteasy.reactive.common.util.Encode",
          "org.jboss.resteasy.reactive.common.util.URIDecoder",
          "org.jboss.resteasy.reactive.common.util.URLUtils",
          "org.jboss.resteasy.reactive.server.core.multipart.",
          "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler",
          "org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper",
          "org.jboss.resteasy.reactive.server.handlers.ParameterHandler",
          "org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler");

  private Undecodable() {}

  /** Whether one of them threw it, without a call of ours in between. */
  static boolean is(Exception e) {
    boolean unnamed =
        e instanceof IllegalArgumentException || e.getClass() == RuntimeException.class;
    return unnamed
        && Arrays.stream(e.getStackTrace())
            .map(StackTraceElement::getClassName)
            .takeWhile(name -> !name.startsWith("osarai."))
            .anyMatch(name -> READERS.stream().anyMatch(name::startsWith));
  }
}
