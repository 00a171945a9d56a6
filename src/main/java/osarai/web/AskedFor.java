package osarai.web;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * The object that a request names in its address.
 *
 * @param route with the names of its parameters, such as GET /attempts/{attempt}
 * @param object the values of the parameters
 */
record AskedFor(String route, String object) {

  /** Whether the address is a route of ours, whatever it names. */
  static boolean isPage(ResteasyReactiveRequestContext request) {
    return request.getTarget() != null;
  }

  /** Absent when the address is no route of ours, names no object, or one that is nobody's. */
  static Optional<AskedFor> in(ResteasyReactiveRequestContext request) {
    var target = request.getTarget();
    if (target == null || target.getResourceClass().isAnnotationPresent(OfNobody.class)) {
      return Optional.empty();
    }
    var named = new TreeMap<>(request.getAllPathParameters(false));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String route =
        (target.getClassPath().template + "/" + target.getPath().template)
            .replaceAll("/+", "/")
            .replaceAll("/$", "");
    String object =
        named.values().stream().flatMap(java.util.List::stream).collect(Collectors.joining(" "));
    return Optional.of(new AskedFor(request.getMethod() + " " + route, object));
  }
}
