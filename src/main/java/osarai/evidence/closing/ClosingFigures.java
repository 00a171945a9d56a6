package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanInSql;
import osarai.people.OnTheDay;

/** How the duties of a fiscal year stand: of an open one now, of a closed one as it was closed. */
@ApplicationScoped
class ClosingFigures {
  /**
   * The rule of the closing. Of each duty: fulfilled; else left out on the day, by leave or an
   * approved exclusion; else unmet. And in the figures, which count people: out where the person
   * has no post on the day, the duty was not open by then, or it was for an appointment that had
   * ended; else done by then or open. Reads what is kept, and not the standing, which would be read
   * and written at once.
   */
  static final String JUDGE =
      """
      SELECT r.fiscal_year, r.duty_id, r.person_id, r.course,
        CASE WHEN r.fulfilled THEN 'FULFILLED' WHEN r.left_out THEN 'EXCLUDED' ELSE 'UNMET' END AS state,
        r.left_out,
        CASE WHEN NOT r.counted OR r.ended THEN 'OUT' WHEN r.done THEN 'DONE' ELSE 'OPEN' END AS figure
      FROM (SELECT s.fiscal_year, s.duty_id, s.person_id, s.course,
          s.fulfilled_at IS NOT NULL AS fulfilled,
          COALESCE(s.fulfilled_at < :day\
      """
          + JapanInSql.END
          + """
              , FALSE) AS done,
              s.credit = 'APPOINTMENT' AND EXISTS (SELECT 1 FROM appointment_now e
                WHERE e.fact_id = s.appointment_id AND e.valid_to <= :day) AS ended,
              s.opens_on <= :day AND EXISTS (SELECT 1 FROM post_that_day p
                JOIN appointment_that_day a ON a.fact_id = p.appointment_id
                JOIN department_that_day d ON d.department_id = p.department_id
                WHERE p.person_id = s.person_id) AS counted,
              (EXISTS (SELECT 1 FROM exclusion_now e WHERE e.person_id = s.person_id
                    AND e.valid_from <= :day AND (e.valid_to IS NULL OR e.valid_to > :day))
                OR EXISTS (SELECT 1 FROM absence_that_day l
                  WHERE l.person_id = s.person_id)) AS left_out
            FROM duty_state s WHERE s.fiscal_year = :year\
          """;

  static final String JUDGED = JUDGE + ") r";

  private static final String CLOSED =
      "SELECT c.course, c.person_id, c.figure, c.left_out FROM year_closing_duty c"
          + " WHERE c.fiscal_year = :year AND c.figure IS NOT NULL";

  /** A person once: not done while any duty is open. */
  private static final String COUNTED =
      """
      SELECT one.course, COUNT(*), SUM(NOT one.undone), SUM(one.undone AND one.left_out),
        SUM(one.undone AND NOT one.left_out), SUM(NOT one.undone AND NOT one.left_out), SUM(NOT one.left_out)
      FROM (SELECT j.person_id, MAX(j.figure = 'OPEN') AS undone, MAX(j.left_out) AS left_out,\
      """;

  /**
   * Keeps the judged duties a table of their own. Merged into the counting, the statement cannot be
   * executed a second time: MariaDB 11.4 says "Invalid use of group function".
   */
  static final String APART = " LIMIT 9223372036854775807";

  private static final String OF_COURSE = COUNTED + " j.course FROM (";
  private static final String OF_ALL = COUNTED + " '' AS course FROM (";
  private static final String IN_SCOPE = ") j WHERE j.figure <> 'OUT' GROUP BY j.person_id";
  private static final String BY_COURSE =
      IN_SCOPE + ", j.course) one GROUP BY one.course ORDER BY one.course";
  private static final String TOGETHER = IN_SCOPE + ") one GROUP BY one.course";

  private static final String OPEN_BY_COURSE =
      OnTheDay.FACTS + OF_COURSE + JUDGED + APART + BY_COURSE;
  private static final String OPEN_TOGETHER = OnTheDay.FACTS + OF_ALL + JUDGED + APART + TOGETHER;
  private static final String CLOSED_BY_COURSE = OF_COURSE + CLOSED + BY_COURSE;
  private static final String CLOSED_TOGETHER = OF_ALL + CLOSED + TOGETHER;

  /** As years were counted whose closing does not say how each duty stands in the figures. */
  private static final String BY_DUTY =
      """
      SELECT j.course, COUNT(*), SUM(j.state = 'FULFILLED'), SUM(j.state = 'EXCLUDED'),
        SUM(j.state = 'UNMET'), SUM(j.state = 'FULFILLED' AND NOT j.left_out), SUM(NOT j.left_out)
      FROM year_closing_duty j WHERE j.fiscal_year = :year AND j.figure IS NULL
      GROUP BY j.course ORDER BY j.course\
      """;

  private static final String CLOSE =
      "INSERT INTO year_closing_duty"
          + " (fiscal_year, duty_id, person_id, course, state, left_out, figure) "
          + OnTheDay.FACTS
          + JUDGE
          + " AND s.person_id IN (:persons)) r";

  private static final String WHO_OWES =
      "SELECT DISTINCT CAST(s.person_id AS CHAR) FROM duty_state s WHERE s.fiscal_year = :year";

  /** Persons of one statement, which must end long before a connection's time is over. */
  private static final int CHUNK = 500;

  private static final String UNMET_COLUMNS =
      "SELECT CAST(d.id AS CHAR), CAST(d.person_id AS CHAR), d.course, CAST(d.due_on AS CHAR)"
          + " FROM duty_now d JOIN";

  private static final String UNMET_OF_OPEN =
      OnTheDay.FACTS
          + UNMET_COLUMNS
          + " ("
          + JUDGED
          + ") j ON j.duty_id = d.id WHERE j.state = 'UNMET' ORDER BY d.course, d.person_id";

  private static final String UNMET_OF_CLOSED =
      UNMET_COLUMNS
          + " year_closing_duty j ON j.duty_id = d.id WHERE j.fiscal_year = :year"
          + " AND j.state = 'UNMET' ORDER BY d.course, d.person_id";

  private final EntityManager entities;

  ClosingFigures(EntityManager entities) {
    this.entities = entities;
  }

  /** A duty that nobody has fulfilled. */
  record Unmet(UUID duty, UUID person, String course, LocalDate dueOn) {}

  /**
   * The figures of a year.
   *
   * @param rule by which they were counted
   */
  record Counted(List<ClosingFigure> courses, ClosingFigure all, CountingRule rule) {}

  Counted ofOpen(FiscalYear year, LocalDate day) {
    return counted(
        entities.createNativeQuery(OPEN_BY_COURSE, Object[].class).setParameter("day", day),
        entities.createNativeQuery(OPEN_TOGETHER, Object[].class).setParameter("day", day),
        year);
  }

  /** As they were closed. */
  Counted ofClosed(FiscalYear year) {
    List<ClosingFigure> duties = figures(entities.createNativeQuery(BY_DUTY, Object[].class), year);
    return duties.isEmpty()
        ? counted(
            entities.createNativeQuery(CLOSED_BY_COURSE, Object[].class),
            entities.createNativeQuery(CLOSED_TOGETHER, Object[].class),
            year)
        : new Counted(duties, ClosingFigure.sum(duties), CountingRule.DUTIES);
  }

  private static Counted counted(Query courses, Query together, FiscalYear year) {
    List<ClosingFigure> all = figures(together, year);
    return new Counted(
        figures(courses, year),
        all.isEmpty() ? ClosingFigure.NONE : all.get(0),
        CountingRule.PEOPLE);
  }

  /** Writes how every duty of the year stands on its last day; done once. */
  void settle(FiscalYear year) {
    List<UUID> persons = whoOwes(year);
    for (int from = 0; from < persons.size(); from += CHUNK) {
      entities
          .createNativeQuery(CLOSE)
          .setParameter("year", year.year())
          .setParameter("day", year.lastDay())
          .setParameter("persons", persons.subList(from, Math.min(from + CHUNK, persons.size())))
          .executeUpdate();
    }
  }

  private List<UUID> whoOwes(FiscalYear year) {
    List<?> rows =
        entities
            .createNativeQuery(WHO_OWES, String.class)
            .setParameter("year", year.year())
            .getResultList();
    return rows.stream().map(id -> UUID.fromString((String) id)).toList();
  }

  List<Unmet> unmetOfOpen(FiscalYear year, LocalDate day) {
    return unmet(
        entities.createNativeQuery(UNMET_OF_OPEN, Object[].class).setParameter("day", day), year);
  }

  List<Unmet> unmetOfClosed(FiscalYear year) {
    return unmet(entities.createNativeQuery(UNMET_OF_CLOSED, Object[].class), year);
  }

  private static List<ClosingFigure> figures(Query query, FiscalYear year) {
    List<?> rows = query.setParameter("year", year.year()).getResultList();
    return rows.stream().map(Object[].class::cast).map(ClosingFigures::figure).toList();
  }

  private static ClosingFigure figure(Object[] row) {
    return new ClosingFigure(
        (String) row[0],
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static List<Unmet> unmet(Query query, FiscalYear year) {
    List<?> rows = query.setParameter("year", year.year()).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Unmet(
                    UUID.fromString((String) row[0]),
                    UUID.fromString((String) row[1]),
                    (String) row[2],
                    LocalDate.parse((String) row[3])))
        .toList();
  }
}
