package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.Period;

/** Who may have an account, by staff number. */
@ApplicationScoped
public class AccountHolders {
  private static final String HOLDERS =
      """
      SELECT CAST(a.person_id AS CHAR), a.staff_number,
        COALESCE((SELECT MAX(n.name) FROM person_name_now n WHERE n.person_id = a.person_id
          AND n.valid_from <= :soon AND (n.valid_to IS NULL OR n.valid_to > :soon)), ''),
        MAX(a.valid_from <= :day AND (a.valid_to IS NULL OR a.valid_to > :day)
          AND NOT \
      """
          + OnTheDay.STOPPED
          + """
          ),
            MAX(a.valid_from > :day AND a.valid_from <= :soon
              AND (a.valid_to IS NULL OR a.valid_to > a.valid_from)),
            CAST(MIN(a.valid_from) AS CHAR),
            CASE WHEN MAX(a.valid_to IS NULL) THEN NULL ELSE CAST(MAX(a.valid_to) AS CHAR) END
          FROM appointment_now a
          WHERE \
          """;
  private static final String BY_NUMBER =
      " GROUP BY a.person_id, a.staff_number ORDER BY a.staff_number, a.person_id";
  private static final String ALL =
      HOLDERS + "(a.valid_to IS NULL OR a.valid_to > a.valid_from)" + BY_NUMBER;
  private static final String WITH_NUMBERS =
      HOLDERS + "(a.staff_number IN (:numbers) OR a.person_id IN (:persons))" + BY_NUMBER;

  private static final String FIRST_DAYS =
      """
      SELECT DISTINCT CAST(a.valid_from AS CHAR) FROM appointment_now a
      WHERE a.valid_from > :day AND a.valid_from <= :soon
        AND (a.valid_to IS NULL OR a.valid_to > a.valid_from)
      ORDER BY 1\
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

  /** Those of the numbers, in whatever letters, and these persons under all of their numbers. */
  @Transactional
  public List<Holder> of(
      Collection<String> numbers, Collection<UUID> persons, LocalDate day, LocalDate soon) {
    return holders(
        entities
            .createNativeQuery(WITH_NUMBERS, Object[].class)
            .setParameter("numbers", numbers.isEmpty() ? List.of("") : spelt(numbers))
            .setParameter("persons", persons.isEmpty() ? List.of(new UUID(0, 0)) : persons)
            .setParameter("day", day)
            .setParameter("soon", soon)
            .getResultList());
  }

  /** The days after the one, up to the other, on which appointments begin; in their order. */
  @Transactional
  public List<LocalDate> firstDays(LocalDate day, LocalDate soon) {
    List<?> days =
        entities
            .createNativeQuery(FIRST_DAYS)
            .setParameter("day", day)
            .setParameter("soon", soon)
            .getResultList();
    return days.stream().map(one -> LocalDate.parse((String) one)).toList();
  }

  /** Numbers of before may stand in small letters. */
  private static Set<String> spelt(Collection<String> numbers) {
    return numbers.stream()
        .flatMap(number -> StaffNumber.spellings(number).stream())
        .collect(Collectors.toSet());
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
}
