package osarai.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the CSRF filter of Quarkus, which answers a bare 400: refuses forms of other sites,
 * lets a stale answer be rescued, and otherwise says in words what happened.
 */
class FormGuard {
  static final String FIELD = "csrf-token";
  static final String HEADER = "X-CSRF-TOKEN";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final String cookieName;
  private final Instance<StaleFormRescue> rescues;
  private final FileRoutes files;

  FormGuard(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookieName,
      Instance<StaleFormRescue> rescues,
      FileRoutes files) {
    this.cookieName = cookieName;
    this.rescues = rescues;
    this.files = files;
  }

  /** Quarkus runs filters that read the form in the reverse order of their priorities. */
  @ServerRequestFilter(priority = Priorities.USER + 1000)
  @WithFormRead
  public @Nullable Response filter(
      ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
    if (SAFE.contains(request.getMethod())
        || ErrorAnswers.isApi(routing)
        || routing.normalizedPath().equals("/back-channel-logout")) {
      return null;
    }
    if (!isForm(request.getMediaType(), routing.normalizedPath()) || isFromElsewhere(routing)) {
      throw new StaleForm();
    }
    var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
    String sent = routing.request().getHeader(HEADER);
    if (sent == null) {
      sent = (String) form.getFormParameter(FIELD, true, false);
    }
    Cookie cookie = routing.request().getCookie(cookieName);
    if (cookie != null && sent != null && same(cookie.getValue(), sent)) {
      return null;
    }
    for (StaleFormRescue rescue : rescues) {
      Optional<Response> rescued =
          rescue.rescue(routing.normalizedPath(), name -> values(form, name));
      if (rescued.isPresent()) {
        return rescued.get();
      }
    }
    throw new StaleForm();
  }

  /** A file comes in by the routes that take files. */
  private boolean isForm(@Nullable MediaType type, String path) {
    return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
        || (files.takeFileAt(path) && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
  }

  private static List<String> values(ResteasyReactiveRequestContext form, String name) {
    return form.getFormParameter(name, false, false) instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** By Sec-Fetch-Site where the browser sends it, else by Origin. */
  private static boolean isFromElsewhere(RoutingContext routing) {
    String site = routing.request().getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = routing.request().getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      return !String.valueOf(URI.create(origin).getAuthority())
          .equals(routing.request().authority().toString());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
