package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.OnTheDay;

/** How everybody in scope stands on a day of an open fiscal year, by the rule of its figures. */
@ApplicationScoped
public class PeopleStandings {
  private static final String OF_EACH =
      OnTheDay.FACTS
          + """
          SELECT CAST(j.person_id AS CHAR), MAX(j.figure = 'OPEN'), MAX(j.left_out),
            CAST(MIN(CASE WHEN j.figure = 'OPEN' THEN s.due_on END) AS CHAR),
            GROUP_CONCAT(DISTINCT CASE WHEN j.figure = 'OPEN' THEN j.course END ORDER BY j.course SEPARATOR ' ')
          FROM (\
          """
          + ClosingFigures.JUDGED
          + ClosingFigures.APART
          + """
          ) j JOIN duty_state s ON s.fiscal_year = j.fiscal_year AND s.person_id = j.person_id
            AND s.course = j.course AND s.duty_id = j.duty_id
          WHERE j.figure <> 'OUT' GROUP BY j.person_id\
          """;

  private final EntityManager entities;

  PeopleStandings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A person who owes something.
   *
   * @param done whether nothing of it is open
   * @param leftOut whether away, or excluded with approval
   * @param nextDue the earliest due day of what is open; null where nothing is
   * @param open the courses of which something is open
   */
  public record Standing(
      UUID person, boolean done, boolean leftOut, @Nullable LocalDate nextDue, List<String> open) {}

  /** Of the fiscal year of the day. */
  public List<Standing> on(LocalDate day) {
    List<?> rows =
        entities
            .createNativeQuery(OF_EACH, Object[].class)
            .setParameter("year", FiscalYear.of(day).year())
            .setParameter("day", day)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(PeopleStandings::standing).toList();
  }

  private static Standing standing(Object[] row) {
    return new Standing(
        UUID.fromString((String) row[0]),
        !isTrue(row[1]),
        isTrue(row[2]),
        row[3] == null ? null : LocalDate.parse((String) row[3]),
        row[4] == null ? List.of() : List.of(((String) row[4]).split(" ")));
  }

  private static boolean isTrue(Object value) {
    return ((Number) value).intValue() == 1;
  }
}
