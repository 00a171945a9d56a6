package osarai.login;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The logins that a browser has begun, each in a cookie of its own: forgets the oldest where there
 * are many, and leads to a page in words where the one that comes back is not known (any more);
 * Quarkus alone would ask for the password again without a word. One that is known comes before the
 * session that another tab had, running or ended: Quarkus would look at that session only.
 */
@Singleton
class UnfinishedLogins {
  private static final int BEFORE_THE_LOGIN_IS_READ = 250;

  /** Together below the 8 KB that proxies take as one header. */
  private static final int MOST = 10;

  private final String callback;
  private final boolean secure;

  UnfinishedLogins(
      @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String callback,
      @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
    this.callback = callback;
    this.secure = secure;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_THE_LOGIN_IS_READ);
  }

  private void filter(RoutingContext request) {
    List<String> cookies = cookies(request);
    List<String> begun =
        cookies.stream().filter(name -> name.startsWith(OidcUtils.STATE_COOKIE_NAME)).toList();
    String state = comingBack(request);
    begun.stream()
        .limit(Math.max(0, begun.size() - MOST))
        .filter(name -> !isOf(name, state))
        .forEach(name -> request.response().addCookie(forgotten(name)));
    List<String> sessions =
        cookies.stream().filter(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME)).toList();
    boolean isKnown = begun.stream().anyMatch(name -> isOf(name, state));
    if (isKnown && request.queryParams().contains("code")) {
      sessions.forEach(name -> request.response().removeCookies(name, false));
    }
    if (state == null || isKnown || !sessions.isEmpty()) {
      request.next();
    } else {
      request
          .response()
          .setStatusCode(302)
          .putHeader("Location", LapsedLoginPages.PATH)
          .putHeader("Cache-Control", "no-store")
          .end();
    }
  }

  /** In the order of the browser, which is that of their age. */
  private static List<String> cookies(RoutingContext request) {
    return request.request().headers().getAll("Cookie").stream()
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(cookie -> cookie.split("=", 2)[0].strip())
        .toList();
  }

  /** Of the login with which the identity provider sends the browser back; null for all else. */
  private @Nullable String comingBack(RoutingContext request) {
    return request.request().method().equals(HttpMethod.GET)
            && request.normalizedPath().equals(callback)
        ? request.queryParam("state").stream().findFirst().orElse(null)
        : null;
  }

  private static boolean isOf(String cookie, @Nullable String state) {
    return cookie.equals(OidcUtils.STATE_COOKIE_NAME + "_" + state);
  }

  private Cookie forgotten(String name) {
    return Cookie.cookie(name, "")
        .setPath("/")
        .setMaxAge(0)
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.LAX);
  }
}
