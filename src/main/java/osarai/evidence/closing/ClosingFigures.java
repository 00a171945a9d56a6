package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import osarai.calendar.FiscalYear;

/** How the duties of a fiscal year stand: of an open one now, of a closed one as it was closed. */
@ApplicationScoped
class ClosingFigures {
  /**
   * The rule of the closing: fulfilled; else left out on the day, by leave or an approved
   * exclusion; else unmet. Reads the fulfilment and not the standing, which would be read and
   * written at once.
   */
  private static final String JUDGED =
      """
      SELECT r.fiscal_year, r.duty_id, r.person_id, r.course,
        CASE WHEN r.fulfilled THEN 'FULFILLED' WHEN r.left_out THEN 'EXCLUDED' ELSE 'UNMET' END AS state,
        r.left_out
      FROM (SELECT s.fiscal_year, s.id AS duty_id, s.person_id, s.course,
          s.fulfilled_at IS NOT NULL AS fulfilled,
          (EXISTS (SELECT 1 FROM exclusion_now e WHERE e.person_id = s.person_id
                AND e.valid_from <= :day AND (e.valid_to IS NULL OR e.valid_to > :day))
            OR EXISTS (SELECT 1 FROM absence_now l WHERE l.person_id = s.person_id
              AND l.valid_from <= :day AND (l.valid_to IS NULL OR l.valid_to > :day))) AS left_out
        FROM duty_fulfilment s WHERE s.fiscal_year = :year) r\
      """;

  private static final String COUNTED =
      """
      SELECT j.course, COUNT(*), SUM(j.state = 'FULFILLED'), SUM(j.state = 'EXCLUDED'),
        SUM(j.state = 'UNMET'), SUM(j.state = 'FULFILLED' AND NOT j.left_out), SUM(NOT j.left_out)
      FROM\
      """;

  private static final String BY_COURSE = " GROUP BY j.course ORDER BY j.course";

  private static final String OF_OPEN = COUNTED + " (" + JUDGED + ") j" + BY_COURSE;

  private static final String OF_CLOSED =
      COUNTED + " year_closing_duty j WHERE j.fiscal_year = :year" + BY_COURSE;

  private static final String CLOSE =
      "INSERT INTO year_closing_duty (fiscal_year, duty_id, person_id, course, state, left_out) "
          + JUDGED;

  private static final String UNMET_COLUMNS =
      "SELECT CAST(d.id AS CHAR), CAST(d.person_id AS CHAR), d.course, CAST(d.due_on AS CHAR)"
          + " FROM duty_now d JOIN";

  private static final String UNMET_OF_OPEN =
      UNMET_COLUMNS
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

  /** By course. */
  List<ClosingFigure> ofOpen(FiscalYear year, LocalDate day) {
    return figures(
        entities.createNativeQuery(OF_OPEN, Object[].class).setParameter("day", day), year);
  }

  List<ClosingFigure> ofClosed(FiscalYear year) {
    return figures(entities.createNativeQuery(OF_CLOSED, Object[].class), year);
  }

  /** Writes how every duty of the year stands on its last day; done once. */
  void settle(FiscalYear year) {
    entities
        .createNativeQuery(CLOSE)
        .setParameter("year", year.year())
        .setParameter("day", year.lastDay())
        .executeUpdate();
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
