package osarai.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import osarai.policy.ClauseKey;

/** Attempts and the answers saved in them. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, UUID> {
  private final EntityManager entities;

  Attempts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What was before an attempt.
   *
   * @param count attempts of the same enrolment
   * @param seen ids of questions that the person was asked in the course and fiscal year, also when
   *     it was taken before or under another appointment
   * @param missed clauses that the last attempt among those got wrong
   */
  record Earlier(int count, Set<String> seen, Set<ClauseKey> missed) {
    /**
     * Of all attempts of the person in the course and fiscal year.
     *
     * @param all in the order of their beginnings
     */
    static Earlier of(UUID enrolmentId, List<Attempt> all) {
      Set<String> seen = new HashSet<>();
      all.forEach(attempt -> attempt.drawn().forEach(drawn -> seen.add(drawn.question())));
      List<Attempt> submitted = all.stream().filter(attempt -> !attempt.isOpen()).toList();
      return new Earlier(
          (int) all.stream().filter(attempt -> attempt.enrolmentId().equals(enrolmentId)).count(),
          seen,
          submitted.isEmpty() ? Set.of() : submitted.get(submitted.size() - 1).missed());
    }
  }

  Earlier earlier(UUID enrolmentId) {
    return Earlier.of(
        enrolmentId,
        entities
            .createQuery(
                """
                select a from Attempt a, Enrolment e, Enrolment own
                where own.id = ?1 and e.id = a.enrolmentId and e.personId = own.personId
                and e.course = own.course and e.fiscalYear = own.fiscalYear
                order by a.startedAt, a.id\
                """,
                Attempt.class)
            .setParameter(1, enrolmentId)
            .getResultList());
  }

  /** An attempt with its answers by question, and the course version it was drawn from. */
  record AttemptWithAnswers(Attempt attempt, String courseVersion, Map<String, Answer> answers) {}

  /** The person's own attempt; another's is as absent as one that never was. */
  Optional<AttemptWithAnswers> own(UUID personId, UUID attemptId) {
    List<Object[]> rows =
        entities
            .createQuery(
                """
                select a, e.courseVersion, s from Attempt a
                join Enrolment e on e.id = a.enrolmentId
                left join Answer s on s.attemptId = a.id
                where a.id = ?1 and a.personId = ?2\
                """,
                Object[].class)
            .setParameter(1, attemptId)
            .setParameter(2, personId)
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Answer> answers = new HashMap<>();
    for (Object[] row : rows) {
      if (row[2] instanceof Answer answer) {
        answers.put(answer.question(), answer);
      }
    }
    return Optional.of(
        new AttemptWithAnswers((Attempt) rows.get(0)[0], (String) rows.get(0)[1], answers));
  }

  /** The attempt by which the enrolment's quiz was passed. */
  Optional<Attempt> passed(UUID enrolmentId) {
    return find("enrolmentId = ?1 and passed = true order by number", enrolmentId)
        .firstResultOptional();
  }

  /** The person's own, locked until the transaction ends. */
  Optional<Attempt> ownLocked(UUID personId, UUID attemptId) {
    return find("id = ?1 and personId = ?2", attemptId, personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** As the database has them now; statements of {@link SavedAnswers} are known to no entity. */
  Map<String, Chosen> chosen(UUID attemptId) {
    return entities
        .createQuery(
            "select a.question, a.chosen from Answer a where a.attemptId = ?1", Object[].class)
        .setParameter(1, attemptId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> Chosen.read((String) row[1])));
  }

  /** Null before the first save. */
  @Nullable Instant lastSaved(UUID attemptId) {
    return entities
        .createQuery("select max(a.savedAt) from Answer a where a.attemptId = ?1", Instant.class)
        .setParameter(1, attemptId)
        .getSingleResult();
  }
}
