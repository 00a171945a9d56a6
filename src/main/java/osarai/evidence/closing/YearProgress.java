package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanInSql;
import osarai.people.OnTheDay;

/**
 * On which day each of those who are counted in a fiscal year had finished all of it: of an open
 * year those in scope on the day of the question, of a closed one those in the figures of its
 * closing. Added up to a day it is what {@link ClosingFigure#fulfilled} counts then.
 */
@ApplicationScoped
public class YearProgress {
  private static final String PERSON =
      """
      MAX(s.due_on) AS due_on,
        DATE(MAX(CASE WHEN j.figure = 'DONE' THEN s.fulfilled_at END)\
      """
          + JapanInSql.TO_DAY
          + ") AS done_on\n";

  private static final String COUNTED =
      """
       SELECT CAST(CASE WHEN t.undone = 0 THEN t.done_on END AS CHAR) AS done, CAST(t.due_on AS CHAR) AS due, COUNT(*)
      FROM standing t GROUP BY done, due\
      """;

  private static final String OF_OPEN =
      OnTheDay.FACTS
          + ", standing AS (SELECT j.person_id, MAX(j.figure = 'OPEN') AS undone, "
          + PERSON
          + HowTheyStand.OF_EVERYBODY
          + " GROUP BY j.person_id)"
          + COUNTED;

  private static final String OF_CLOSED =
      "WITH standing AS (SELECT j.person_id, MAX(j.figure = 'OPEN') AS undone, "
          + PERSON
          + """
          FROM year_closing_duty j JOIN duty_state s ON s.fiscal_year = j.fiscal_year
            AND s.person_id = j.person_id AND s.course = j.course AND s.duty_id = j.duty_id
          WHERE j.fiscal_year = :year AND j.figure IN ('DONE', 'OPEN') GROUP BY j.person_id)
          """
          + COUNTED;

  private final EntityManager entities;
  private final YearClosings closings;

  YearProgress(EntityManager entities, YearClosings closings) {
    this.entities = entities;
    this.closings = closings;
  }

  /**
   * People who finished on one day.
   *
   * @param done the day; null where something was open at the end
   * @param due the last of their due days
   */
  public record Finished(@Nullable LocalDate done, LocalDate due, int people) {}

  /**
   * Of the fiscal year of the day, up to that day; nobody where its closing counted only duties.
   */
  public List<Finished> upTo(LocalDate day) {
    FiscalYear year = FiscalYear.of(day);
    Query query =
        closings.find(year).isPresent()
            ? entities.createNativeQuery(OF_CLOSED, Object[].class)
            : entities.createNativeQuery(OF_OPEN, Object[].class).setParameter("day", day);
    List<?> rows = query.setParameter("year", year.year()).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Finished(
                    PeopleStandings.day(row[0]),
                    Objects.requireNonNull(PeopleStandings.day(row[1])),
                    ((Number) row[2]).intValue()))
        .toList();
  }
}
