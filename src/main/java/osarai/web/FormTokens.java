package osarai.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import osarai.security.Hmac;
import osarai.security.SecurityConfig;
import osarai.web.FormSessions.Sender;

/**
 * The token of every form. It names the session in which the page was made, and the appointment
 * that its person had, and is good in that session only; where nobody is signed in it is one of a
 * random cookie. No node keeps it.
 */
@RequestScoped
@Named("csrf")
public class FormTokens {
  static final String FIELD = "csrf-token";

  private static final String NOBODY = "nobody";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COOKIE_BYTES = 16;
  private static final int COOKIE_LENGTH = 22;

  private final Hmac hmac;
  private final FormSessions sessions;
  private final CurrentVertxRequest request;
  private final String cookieName;
  private final boolean secure;

  FormTokens(
      Hmac hmac,
      FormSessions sessions,
      CurrentVertxRequest request,
      SecurityConfig config,
      @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
    this.hmac = hmac;
    this.sessions = sessions;
    this.request = request;
    this.cookieName = config.formCookie();
    this.secure = secure;
  }

  /** What a form that was sent turns out to be. */
  enum Verdict {
    GOOD,
    /** Of no page of ours, or of one that was nobody's. */
    STALE,
    /** Of an earlier session of the same person. */
    EARLIER,
    /** Of a page that was made for another person. */
    OTHERS,
    /** Of the sender's own page, made under another appointment. */
    OTHER_APPOINTMENT
  }

  /**
   * The finding.
   *
   * @param owner the family name of whose page it is, where that is another person
   */
  record Finding(Verdict verdict, String owner) {
    static Finding of(Verdict verdict) {
      return new Finding(verdict, "");
    }
  }

  public String getParameterName() {
    return FIELD;
  }

  public String getToken() {
    return sessions
        .sender()
        .map(sender -> signed("form", sender.session() + "." + appointment(sender)))
        .orElseGet(this::ofNobody);
  }

  /** A value that differs from session to session and tells nothing of it. */
  String mark(UUID session) {
    return hmac.of("tab\n" + session).substring(0, COOKIE_LENGTH);
  }

  private static String appointment(Sender sender) {
    return sender.appointment() == null ? NOBODY : sender.appointment().toString();
  }

  private String signed(String purpose, String what) {
    return what + "." + hmac.of(purpose + "\n" + what);
  }

  private String ofNobody() {
    RoutingContext routing = request.getCurrent();
    String value = cookie(routing);
    if (value == null) {
      byte[] random = new byte[COOKIE_BYTES];
      RANDOM.nextBytes(random);
      value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      routing
          .response()
          .addCookie(
              Cookie.cookie(cookieName, value)
                  .setPath("/")
                  .setHttpOnly(true)
                  .setSecure(secure)
                  .setSameSite(CookieSameSite.LAX));
    }
    return NOBODY + "." + NOBODY + "." + hmac.of("browser\n" + value);
  }

  private @Nullable String cookie(RoutingContext routing) {
    Cookie cookie = routing.request().getCookie(cookieName);
    return cookie == null || cookie.getValue().length() != COOKIE_LENGTH ? null : cookie.getValue();
  }

  /**
   * Judges what a form sent. Where nobody is signed in, nothing is done in anybody's name, and a
   * genuine form of any session may pass.
   */
  Finding judge(RoutingContext routing, @Nullable String sent, boolean actsForAppointment) {
    if (sent == null || !isGenuine(routing, sent)) {
      return Finding.of(Verdict.STALE);
    }
    String[] parts = sent.split("\\.", -1);
    Optional<Sender> sender = sessions.sender();
    if (parts[0].equals(NOBODY)) {
      return Finding.of(sender.isEmpty() ? Verdict.GOOD : Verdict.STALE);
    }
    return sender
        .map(who -> genuine(who, UUID.fromString(parts[0]), parts[1], actsForAppointment))
        .orElse(Finding.of(Verdict.GOOD));
  }

  /** Whether a page of ours carried it, whoever is signed in now. */
  boolean isGenuine(RoutingContext routing, @Nullable String sent) {
    String[] parts = sent == null ? new String[0] : sent.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    if (parts[0].equals(NOBODY)) {
      String cookie = cookie(routing);
      return cookie != null && hmac.is("browser\n" + cookie, parts[2]);
    }
    return hmac.is("form\n" + parts[0] + "." + parts[1], parts[2]);
  }

  private Finding genuine(
      Sender sender, UUID session, String appointment, boolean actsForAppointment) {
    if (!sender.session().equals(session)) {
      return sessions
          .anotherPersonOf(session)
          .map(owner -> new Finding(Verdict.OTHERS, owner))
          .orElseGet(() -> Finding.of(sessions.isOwn(session) ? Verdict.EARLIER : Verdict.STALE));
    }
    return Finding.of(
        actsForAppointment && !appointment.equals(appointment(sender))
            ? Verdict.OTHER_APPOINTMENT
            : Verdict.GOOD);
  }
}
