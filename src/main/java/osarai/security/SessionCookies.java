package osarai.security;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookies in which a browser keeps its login: one, or the pieces of a long one. */
@ApplicationScoped
public class SessionCookies {
  private final boolean secure;

  SessionCookies(
      @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
    this.secure = secure;
  }

  /** By which the browser that sent the request forgets its own. */
  public NewCookie[] forgotten(RoutingContext request) {
    List<NewCookie> all =
        request.request().cookies().stream()
            .map(Cookie::getName)
            .filter(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME))
            .map(this::forgotten)
            .toList();
    return all.toArray(NewCookie[]::new);
  }

  private NewCookie forgotten(String name) {
    return new NewCookie.Builder(name)
        .path("/")
        .maxAge(0)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
