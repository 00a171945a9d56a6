package osarai.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of the browsers. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<WebSession, UUID> {
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Begins a session in the caller's transaction; the person is absent when nobody is linked. */
  public UUID begin(Login login, @Nullable UUID personId) {
    WebSession session = WebSession.begin(login, personId, clock.instant());
    persist(session);
    return session.id();
  }

  /** Notes that the session is in use; called at most once a minute for each. */
  @Transactional
  public void seen(UUID id) {
    update("lastSeenAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id);
  }

  @Transactional
  public void revoke(UUID id, String reason) {
    update(
        "revokedAt = ?1, revokedReason = ?2 where id = ?3 and revokedAt is null",
        clock.instant(),
        reason,
        id);
  }

  /** Ends what a back-channel logout names: one session of the provider, or all of a subject. */
  @Transactional
  public int revoke(String issuer, @Nullable String sid, @Nullable String subject, String reason) {
    if (sid != null) {
      return update(
          "revokedAt = ?1, revokedReason = ?2 where issuer = ?3 and sid = ?4 and revokedAt is null",
          clock.instant(),
          reason,
          issuer,
          sid);
    }
    return update(
        "revokedAt = ?1, revokedReason = ?2 where issuer = ?3 and subject = ?4 and revokedAt is null",
        clock.instant(),
        reason,
        issuer,
        subject);
  }

  /** A session that still counts. */
  public record Running(Instant startedAt, Instant lastSeenAt) {}

  /** The person's sessions that have not ended, the newest first. */
  public List<Running> runningOf(UUID personId, Instant seenAfter) {
    return list(
            "personId = ?1 and revokedAt is null and lastSeenAt > ?2 order by startedAt desc",
            personId,
            seenAfter)
        .stream()
        .map(WebSession::running)
        .toList();
  }

  @Transactional
  public int revokeAllOf(UUID personId, String reason) {
    return update(
        "revokedAt = ?1, revokedReason = ?2 where personId = ?3 and revokedAt is null",
        clock.instant(),
        reason,
        personId);
  }
}
