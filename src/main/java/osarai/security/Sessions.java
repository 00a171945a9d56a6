package osarai.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of the browsers. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<WebSession, UUID> {
  private static final String RUNNING =
      "revokedAt is null and ((sharedPc = true and lastSeenAt > ?2)"
          + " or (sharedPc = false and lastSeenAt > ?3))";

  private final IdleLimit idle;
  private final Clock clock;

  Sessions(IdleLimit idle, Clock clock) {
    this.idle = idle;
    this.clock = clock;
  }

  /** Begins a session in the caller's transaction; the person is absent when nobody is linked. */
  public UUID begin(Login login, @Nullable UUID personId, boolean sharedPc, Browser browser) {
    WebSession session = WebSession.begin(login, personId, sharedPc, browser, clock.instant());
    persist(session);
    return session.id();
  }

  /** Notes that the session is in use; called at most once a minute for each. */
  @Transactional
  public void seen(UUID id) {
    update("lastSeenAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id);
  }

  /** From now to its end the session is one of a shared PC; there is no way back. */
  @Transactional
  public void share(UUID id) {
    update("sharedPc = true where id = ?1 and sharedPc = false", id);
  }

  /** Ends it; answers whether it ran until now. */
  @Transactional
  public boolean revoke(UUID id, String reason) {
    return update(
            "revokedAt = ?1, revokedReason = ?2 where id = ?3 and revokedAt is null",
            clock.instant(),
            reason,
            id)
        > 0;
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
        "revokedAt = ?1, revokedReason = ?2 where issuer = ?3 and subject = ?4 and revokedAt is"
            + " null",
        clock.instant(),
        reason,
        issuer,
        subject);
  }

  /**
   * Ends the account's sessions that began before it was anybody's, in the caller's transaction.
   */
  public int revokeNobodys(String issuer, String subject, String reason) {
    return update(
        "revokedAt = ?1, revokedReason = ?2 where issuer = ?3 and subject = ?4 and personId is null"
            + " and revokedAt is null",
        clock.instant(),
        reason,
        issuer,
        subject);
  }

  /** Whose session it is or was, running or not. */
  public Optional<UUID> personOf(UUID id) {
    return findByIdOptional(id).flatMap(WebSession::person);
  }

  /**
   * Whether what its pages send after its end may be its person's: not once somebody has ended it,
   * and never where somebody else had put on the account.
   */
  public boolean mayLeaveSomething(UUID id) {
    return findByIdOptional(id)
        .filter(session -> session.isEndedBySomebody() || session.standsIn())
        .isEmpty();
  }

  /** Those of the persons who have ever logged in themselves. */
  public Set<UUID> whoLoggedIn(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : Set.copyOf(
            getEntityManager()
                .createQuery(
                    "select distinct s.personId from WebSession s where s.personId in ?1"
                        + " and s.standsIn = false",
                    UUID.class)
                .setParameter(1, persons)
                .getResultList());
  }

  /** The subjects of the issuer's accounts that have a session which has not ended. */
  public Set<String> runningSubjects(String issuer) {
    Instant now = clock.instant();
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct s.subject from WebSession s where s.issuer = ?1 and " + RUNNING,
                String.class)
            .setParameter(1, issuer)
            .setParameter(2, now.minus(idle.of(true)))
            .setParameter(3, now.minus(idle.of(false)))
            .getResultList());
  }

  /** The person's sessions that have not ended, the newest first. */
  public List<RunningSession> runningOf(UUID personId) {
    Instant now = clock.instant();
    return list(
            "personId = ?1 and " + RUNNING + " order by startedAt desc",
            personId,
            now.minus(idle.of(true)),
            now.minus(idle.of(false)))
        .stream()
        .map(WebSession::running)
        .toList();
  }

  /** Ends all sessions of the person but this one. */
  @Transactional
  public int revokeAllOfBut(UUID personId, UUID kept, String reason) {
    return update(
        "revokedAt = ?1, revokedReason = ?2 where personId = ?3 and id <> ?4 and revokedAt is null",
        clock.instant(),
        reason,
        personId,
        kept);
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
