package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapanInSql;
import osarai.curriculum.CreditWithin;
import osarai.people.People;

/** Duties with their state. */
@ApplicationScoped
public class DutyStandings {
  /**
   * The condition that a row {@code k} of the view {@code duty_and_pass} counts for its duty as
   * that was stated after the change {@code :known}; the view {@code duty_credit} says it of today.
   */
  public static final String COUNTS_AS_KNOWN =
      """
      (NOT k.by_event OR k.completed_at >= COALESCE((SELECT s.credit_from FROM duty_restated s
        WHERE s.duty_id = k.duty_id AND s.change_id <= :known ORDER BY s.change_id DESC LIMIT 1),
        k.first_credit_from)\
      """
          + JapanInSql.BEGINNING
          + ")";

  private static final String FULFILLED_AS_KNOWN =
      """
      SELECT CAST(k.duty_id AS CHAR), CAST(k.completion_id AS CHAR) FROM duty_and_pass k
      WHERE k.person_id IN (:persons) AND k.known_at < :end
        AND (k.withdrawn_at IS NULL OR k.withdrawn_at >= :end) AND\
      """
          + COUNTS_AS_KNOWN
          + " ORDER BY k.completed_at, k.completion_id";

  private static final String OF_COURSE =
      "SELECT d.* FROM duty_standing d WHERE d.person_id IN (:persons) AND d.course = :course"
          + " ORDER BY d.due_on, d.requirement";

  private static final String BINDINGS =
      """
      SELECT CAST(d.id AS CHAR), CAST(d.appointment_id AS CHAR), d.credit
      FROM duty d WHERE d.person_id IN (:persons)\
      """;

  private final EntityManager entities;
  private final People people;

  DutyStandings(EntityManager entities, People people) {
    this.entities = entities;
    this.people = people;
  }

  /** The person's, the earliest due first. */
  public List<DutyStanding> of(UUID person) {
    return of(Set.of(person));
  }

  /** Of these persons, the earliest due first. */
  public List<DutyStanding> of(Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "from DutyStanding d where d.personId in ?1 order by d.dueOn, d.requirement",
                DutyStanding.class)
            .setParameter(1, persons)
            .getResultList();
  }

  /**
   * By duty of these persons, the completion that fulfilled it as far as was known before that
   * moment.
   */
  public Map<UUID, UUID> fulfilledAsKnown(Collection<UUID> persons, Instant end) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(FULFILLED_AS_KNOWN, Object[].class)
            .setParameter("persons", persons)
            .setParameter("end", end)
            .setParameter("known", people.knownAt(end.minus(1, ChronoUnit.MICROS)))
            .getResultList();
    Map<UUID, UUID> fulfilled = new HashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                fulfilled.putIfAbsent(
                    UUID.fromString((String) row[0]), UUID.fromString((String) row[1])));
    return fulfilled;
  }

  /**
   * Those of these persons for the course, the earliest due first; by the records and not as kept,
   * since what was written in this transaction counts.
   */
  List<DutyStanding> of(Collection<UUID> persons, String course) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(OF_COURSE, DutyStanding.class)
            .setParameter("persons", persons)
            .setParameter("course", course)
            .getResultList();
    return rows.stream().map(DutyStanding.class::cast).toList();
  }

  /**
   * Under which appointments a duty can be fulfilled.
   *
   * @param credit which completions count
   */
  public record Binding(UUID appointment, CreditWithin credit) {
    /** Whether under no other. */
    public boolean onlyThis() {
      return credit == CreditWithin.APPOINTMENT;
    }
  }

  /** By duty, of all that these persons were ever given, the withdrawn among them. */
  public Map<UUID, Binding> bindings(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(BINDINGS, Object[].class)
            .setParameter("persons", persons)
            .getResultList();
    Map<UUID, Binding> bindings = new HashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                bindings.put(
                    UUID.fromString((String) row[0]),
                    new Binding(
                        UUID.fromString((String) row[1]),
                        CreditWithin.valueOf(String.valueOf(row[2])))));
    return bindings;
  }

  /**
   * Those of these persons that are open on the day: of its fiscal year, and of years before what a
   * pass of the day would still fulfil.
   */
  public List<DutyStanding> open(Collection<UUID> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return List.of();
    }
    int year = FiscalYear.of(day).year();
    return entities
        .createQuery(
            "from DutyStanding d where d.personId in ?2 and d.opensOn <= ?3 and (d.fiscalYear = ?1"
                + " or (d.fiscalYear < ?1 and d.credit <> ?4"
                + " and (d.fulfilledAt is null or d.fulfilledAt >= ?5)))"
                + " order by d.dueOn, d.requirement",
            DutyStanding.class)
        .setParameter(1, (short) year)
        .setParameter(2, persons)
        .setParameter(3, day)
        .setParameter(4, CreditWithin.FISCAL_YEAR)
        .setParameter(5, JapanClock.endOf(day))
        .getResultStream()
        .filter(duty -> duty.fiscalYear() == year || duty.isCarriedOver(day))
        .toList();
  }
}
