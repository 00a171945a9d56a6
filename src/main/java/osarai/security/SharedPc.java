package osarai.security;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser is one that several people use. The cookie only ever shortens a session: what
 * it began as one of a shared PC stays so in the session's row.
 */
@ApplicationScoped
public class SharedPc {
  /** No browser keeps a cookie longer; it is given again at the end of each session. */
  private static final Duration KEPT = Duration.ofDays(400);

  private static final String YES = "yes";

  private final String name;
  private final boolean secure;

  SharedPc(
      SecurityConfig config,
      @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
    this.name = config.sharedCookie();
    this.secure = secure;
  }

  public boolean isMarked(@Nullable RoutingContext request) {
    Cookie cookie = request == null ? null : request.request().getCookie(name);
    return cookie != null && YES.equals(cookie.getValue());
  }

  public NewCookie mark() {
    return cookie(YES, (int) KEPT.toSeconds());
  }

  public NewCookie unmark() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
