package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.calendar.Period;

/** Who may have an account, by staff number, and whose the accounts are. */
@ApplicationScoped
public class AccountHolders {
  private static final String ALL =
      """
      SELECT CAST(a.person_id AS CHAR), a.staff_number,
        COALESCE((SELECT MAX(n.name) FROM person_name_now n WHERE n.person_id = a.person_id
          AND n.valid_from <= :soon AND (n.valid_to IS NULL OR n.valid_to > :soon)), ''),
        MAX(a.valid_from <= :day AND (a.valid_to IS NULL OR a.valid_to > :day)
          AND NOT EXISTS (SELECT 1 FROM appointment_stopped s WHERE s.appointment_id = a.fact_id)),
        MAX(a.valid_from > :day AND a.valid_from <= :soon
          AND (a.valid_to IS NULL OR a.valid_to > a.valid_from)),
        CAST(MIN(a.valid_from) AS CHAR),
        CASE WHEN MAX(a.valid_to IS NULL) THEN NULL ELSE CAST(MAX(a.valid_to) AS CHAR) END
      FROM appointment_now a
      WHERE (a.valid_to IS NULL OR a.valid_to > a.valid_from)
      GROUP BY a.person_id, a.staff_number
      ORDER BY a.staff_number, a.person_id\
      """;
  private static final String WITH_NUMBERS =
      """
      SELECT CAST(a.person_id AS CHAR), a.staff_number,
        COALESCE((SELECT MAX(n.name) FROM person_name_now n WHERE n.person_id = a.person_id
          AND n.valid_from <= :soon AND (n.valid_to IS NULL OR n.valid_to > :soon)), ''),
        MAX(a.valid_from <= :day AND (a.valid_to IS NULL OR a.valid_to > :day)
          AND NOT EXISTS (SELECT 1 FROM appointment_stopped s WHERE s.appointment_id = a.fact_id)),
        MAX(a.valid_from > :day AND a.valid_from <= :soon
          AND (a.valid_to IS NULL OR a.valid_to > a.valid_from)),
        CAST(MIN(a.valid_from) AS CHAR),
        CASE WHEN MAX(a.valid_to IS NULL) THEN NULL ELSE CAST(MAX(a.valid_to) AS CHAR) END
      FROM appointment_now a
      WHERE a.staff_number IN (:numbers) OR a.person_id IN (:persons)
      GROUP BY a.person_id, a.staff_number
      ORDER BY a.staff_number, a.person_id\
      """;

  private final EntityManager entities;

  AccountHolders(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A person under one of the staff numbers the person ever had.
   *
   * @param works whether an appointment under the number runs on the day
   * @param comes whether one begins soon
   * @param period from the first day under the number to the last
   */
  public record Holder(
      UUID person, String number, String name, boolean works, boolean comes, Period period) {
    public boolean isExpected() {
      return works || comes;
    }
  }

  /** Everybody ever appointed, with the state of the day; by staff number. */
  @Transactional
  public List<Holder> all(LocalDate day, LocalDate soon) {
    return holders(
        entities
            .createNativeQuery(ALL, Object[].class)
            .setParameter("day", day)
            .setParameter("soon", soon)
            .getResultList());
  }

  /** Those of the numbers, and these persons under all of their numbers. */
  @Transactional
  public List<Holder> of(
      Collection<String> numbers, Collection<UUID> persons, LocalDate day, LocalDate soon) {
    return holders(
        entities
            .createNativeQuery(WITH_NUMBERS, Object[].class)
            .setParameter("numbers", numbers.isEmpty() ? List.of("") : numbers)
            .setParameter("persons", persons.isEmpty() ? List.of(new UUID(0, 0)) : persons)
            .setParameter("day", day)
            .setParameter("soon", soon)
            .getResultList());
  }

  private static List<Holder> holders(List<?> rows) {
    return rows.stream().map(Object[].class::cast).map(AccountHolders::holder).toList();
  }

  private static Holder holder(Object[] row) {
    return new Holder(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue() != 0,
        ((Number) row[4]).intValue() != 0,
        new Period(
            LocalDate.parse((String) row[5]),
            row[6] == null ? null : LocalDate.parse((String) row[6])));
  }

  /** The persons to whom accounts are linked, by subject. */
  @Transactional
  public Map<String, UUID> links(String issuer) {
    Map<String, UUID> links = new HashMap<>();
    entities
        .createQuery(
            "select l.subject, l.personId from IdentityLink l where l.issuer = ?1 and l.running ="
                + " true",
            Object[].class)
        .setParameter(1, issuer)
        .getResultStream()
        .forEach(row -> links.put((String) row[0], (UUID) row[1]));
    return links;
  }

  /** The same of a few: of these subjects, and of these persons. */
  @Transactional
  public Map<String, UUID> links(
      String issuer, Collection<String> subjects, Collection<UUID> persons) {
    Map<String, UUID> links = new HashMap<>();
    entities
        .createQuery(
            "select l.subject, l.personId from IdentityLink l where l.issuer = ?1 and l.running ="
                + " true and (l.subject in ?2 or l.personId in ?3)",
            Object[].class)
        .setParameter(1, issuer)
        .setParameter(2, subjects.isEmpty() ? List.of("") : subjects)
        .setParameter(3, persons.isEmpty() ? List.of(new UUID(0, 0)) : persons)
        .getResultStream()
        .forEach(row -> links.put((String) row[0], (UUID) row[1]));
    return links;
  }
}
