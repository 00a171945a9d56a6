package osarai.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A login that was made, and whether it still counts. Every node reads it at every request. */
@Entity
class WebSession {
  @Id private UUID id;

  @Column(updatable = false)
  private String issuer;

  @Column(updatable = false)
  private String sid;

  @Column(name = "auth_time", updatable = false)
  private long authTime;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private @Nullable UUID personId;

  private boolean sharedPc;

  @Column(updatable = false)
  private boolean standsIn;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Browser.@Nullable Program browser;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Browser.@Nullable Device device;

  @Column(updatable = false)
  private Instant startedAt;

  private Instant lastSeenAt;
  private @Nullable Instant revokedAt;
  private @Nullable String revokedReason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  WebSession() {}

  static WebSession begin(
      Login login, @Nullable UUID personId, boolean sharedPc, Browser browser, Instant now) {
    WebSession session = new WebSession();
    session.id = Ids.next();
    session.issuer = login.issuer();
    session.sid = login.sid();
    session.authTime = login.authTime();
    session.subject = login.subject();
    session.personId = personId;
    session.sharedPc = sharedPc;
    session.standsIn = login.standsIn();
    session.browser = browser.program();
    session.device = browser.device();
    session.startedAt = now;
    session.lastSeenAt = now;
    return session;
  }

  /** Rows of old do not know with what somebody logged in. */
  RunningSession running() {
    Browser with =
        new Browser(
            browser == null ? Browser.Program.OTHER : browser,
            device == null ? Browser.Device.OTHER : device);
    return new RunningSession(id, startedAt, lastSeenAt, sharedPc, with);
  }

  Optional<UUID> person() {
    return Optional.ofNullable(personId);
  }

  boolean isEndedBySomebody() {
    return revokedReason != null && !revokedReason.equals(IdleLimit.REASON);
  }

  /** Whether whoever looked on was not its person. */
  boolean standsIn() {
    return standsIn;
  }

  UUID id() {
    return id;
  }
}
