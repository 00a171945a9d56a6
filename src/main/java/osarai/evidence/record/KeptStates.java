package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code duty_state}: written from the view {@code duty_reckoned}, which alone knows
 * the rules, and held against it.
 */
@ApplicationScoped
class KeptStates {
  /** Persons of one statement, which must end long before a connection's time is over. */
  static final int CHUNK = 200;

  /** A counter, since a row that stays as it was tells another node nothing. */
  private static final String FIRST =
      """
      INSERT INTO duty_state_person (person_id, times_written)
      SELECT p.id, 1 FROM person p WHERE p.id IN (:persons) ORDER BY p.id
      ON DUPLICATE KEY UPDATE times_written = times_written + 1\
      """;

  private static final String SAME_KEY =
      "r.id = s.duty_id AND r.person_id = s.person_id AND r.course = s.course"
          + " AND r.fiscal_year = s.fiscal_year";

  private static final String GONE =
      "DELETE s FROM duty_state s WHERE s.person_id IN (:persons)"
          + " AND NOT EXISTS (SELECT 1 FROM duty_reckoned r WHERE "
          + SAME_KEY
          + ")";

  private static final String STANDING =
      """
      INSERT INTO duty_state (fiscal_year, person_id, course, duty_id, appointment_id, requirement, credit,
        opens_on, due_on, rule_due_on, credit_from, known_on, reason, fulfilled_at, appointed_until)
      SELECT r.fiscal_year, r.person_id, r.course, r.id, r.appointment_id, r.requirement, r.credit,
        r.opens_on, r.due_on, r.rule_due_on, r.credit_from, r.known_on, r.reason, r.fulfilled_at, r.appointed_until
      FROM duty_reckoned r WHERE r.person_id IN (:persons)\
      """;

  private static final String IN_KEY_ORDER =
      """
       ORDER BY r.fiscal_year, r.person_id, r.course, r.id
      ON DUPLICATE KEY UPDATE appointment_id = VALUES(appointment_id), requirement = VALUES(requirement),
        credit = VALUES(credit), opens_on = VALUES(opens_on), due_on = VALUES(due_on),
        rule_due_on = VALUES(rule_due_on), credit_from = VALUES(credit_from), known_on = VALUES(known_on),
        reason = VALUES(reason), fulfilled_at = VALUES(fulfilled_at), appointed_until = VALUES(appointed_until)\
      """;

  private static final String OF_ALL = STANDING + IN_KEY_ORDER;
  private static final String OF_COURSE = STANDING + " AND r.course = :course" + IN_KEY_ORDER;

  private static final String DIFFERING =
      """
      SELECT CAST(x.person_id AS CHAR) FROM (
        SELECT r.person_id FROM duty_reckoned r LEFT JOIN duty_state s ON\
      """
          + " "
          + SAME_KEY
          + """

            WHERE r.person_id IN (:persons) AND NOT (s.duty_id IS NOT NULL
              AND s.appointment_id <=> r.appointment_id AND s.requirement <=> r.requirement AND s.credit <=> r.credit
              AND s.opens_on <=> r.opens_on AND s.due_on <=> r.due_on AND s.rule_due_on <=> r.rule_due_on
              AND s.credit_from <=> r.credit_from AND s.known_on <=> r.known_on AND s.reason <=> r.reason
              AND s.fulfilled_at <=> r.fulfilled_at AND s.appointed_until <=> r.appointed_until)
            UNION SELECT s.person_id FROM duty_state s WHERE s.person_id IN (:persons)
              AND NOT EXISTS (SELECT 1 FROM duty_reckoned r WHERE\
          """
          + " "
          + SAME_KEY
          + ")) x ORDER BY 1";

  /** Also of whom there is no person: rows that nothing explains. */
  private static final String AFTER =
      """
      SELECT CAST(x.id AS CHAR) FROM (
        (SELECT p.id FROM person p WHERE p.id > :after ORDER BY p.id LIMIT :most)
        UNION (SELECT DISTINCT s.person_id FROM duty_state s WHERE s.person_id > :after
          ORDER BY s.person_id LIMIT :most)) x ORDER BY x.id LIMIT :most\
      """;

  private static final String NEVER_WRITTEN =
      """
      SELECT CAST(p.id AS CHAR) FROM person p
      WHERE NOT EXISTS (SELECT 1 FROM duty_state_person w WHERE w.person_id = p.id)
        AND EXISTS (SELECT 1 FROM duty d WHERE d.person_id = p.id)
      ORDER BY p.id\
      """;

  private final EntityManager entities;

  KeptStates(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Brings the rows of these persons to what the view says, in the order of the key. The view is
   * read with locks, so as others have committed it by now, not as it was when this transaction
   * first looked.
   *
   * @param course of which alone anything has changed, and nothing was withdrawn; null for all
   */
  void write(SortedSet<UUID> persons, @Nullable String course) {
    List<UUID> all = List.copyOf(persons);
    for (int from = 0; from < all.size(); from += CHUNK) {
      write(all.subList(from, Math.min(from + CHUNK, all.size())), course);
    }
  }

  private void write(Collection<UUID> persons, @Nullable String course) {
    of(FIRST, persons).executeUpdate();
    if (course == null) {
      of(GONE, persons).executeUpdate();
      of(OF_ALL, persons).executeUpdate();
    } else {
      of(OF_COURSE, persons).setParameter("course", course).executeUpdate();
    }
  }

  private Query of(String statement, Collection<UUID> persons) {
    return entities.createNativeQuery(statement).setParameter("persons", persons);
  }

  /** Those of these persons of whom any row is not as the view says, seen at one moment. */
  List<UUID> differing(Collection<UUID> persons) {
    return persons.isEmpty() ? List.of() : ids(of(DIFFERING, persons));
  }

  /** The next of everybody, in the order of the ids. */
  List<UUID> after(UUID person, int most) {
    return ids(
        entities.createNativeQuery(AFTER).setParameter("after", person).setParameter("most", most));
  }

  /** Who has duties from before they were kept. */
  List<UUID> neverWritten() {
    return ids(entities.createNativeQuery(NEVER_WRITTEN));
  }

  private static List<UUID> ids(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> UUID.fromString((String) row)).toList();
  }
}
