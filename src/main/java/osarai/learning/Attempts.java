package osarai.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Attempts and the answers saved in them. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, UUID> {
  private final EntityManager entities;
  private final Clock clock;

  Attempts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** In order of their numbers. */
  List<Attempt> of(Enrolment enrolment) {
    return list("enrolmentId = ?1 order by number", enrolment.id());
  }

  /** The person's own attempt; another's is as absent as one that never was. */
  Optional<Attempt> own(UUID personId, UUID attemptId) {
    return find("id = ?1 and personId = ?2", attemptId, personId).firstResultOptional();
  }

  /** The same, locked until the transaction ends. */
  Optional<Attempt> ownLocked(UUID personId, UUID attemptId) {
    return find("id = ?1 and personId = ?2", attemptId, personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Map<String, Answer> answers(UUID attemptId) {
    return entities
        .createQuery("from Answer a where a.attemptId = ?1", Answer.class)
        .setParameter(1, attemptId)
        .getResultStream()
        .collect(Collectors.toMap(Answer::question, answer -> answer));
  }

  Map<String, Chosen> chosen(UUID attemptId) {
    return answers(attemptId).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().chosen()));
  }

  /**
   * Saves in one statement, and only while the attempt is open; the last save counts.
   *
   * @return the time of the save; empty when the attempt has been submitted
   */
  Optional<Instant> save(UUID personId, UUID attemptId, String question, Chosen chosen) {
    Instant now = clock.instant();
    int rows =
        entities
            .createNativeQuery(
                """
                INSERT INTO answer (attempt_id, question, chosen, saved_at, saves)
                SELECT a.id, :question, :chosen, :now, 1 FROM attempt a
                WHERE a.id = :attempt AND a.person_id = :person AND a.open = TRUE
                LOCK IN SHARE MODE
                ON DUPLICATE KEY UPDATE chosen = VALUES(chosen), saved_at = VALUES(saved_at),
                  saves = saves + 1""")
            .setParameter("question", question)
            .setParameter("chosen", chosen.write())
            .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter("attempt", attemptId)
            .setParameter("person", personId)
            .executeUpdate();
    return rows == 0 ? Optional.empty() : Optional.of(now);
  }
}
