package osarai.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie that the token of a form must equal. It is one of a login, not of a browser: what an
 * earlier person left open in another tab must not be sent in the name of the next.
 */
@Singleton
public class FormCookie {
  private final String name;
  private final boolean secure;

  FormCookie(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String name,
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-force-secure") boolean secure) {
    this.name = name;
    this.secure = secure;
  }

  /** Makes all forms worthless that this browser shows; the next page has a new token. */
  public void forget(RoutingContext request) {
    request
        .response()
        .addCookie(
            Cookie.cookie(name, "")
                .setPath("/")
                .setMaxAge(0)
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX));
  }
}
