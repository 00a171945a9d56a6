package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanInSql;
import osarai.evidence.record.DutyStandings;

/** Reads the duties that a closing settled, with what was known when the year was closed. */
@ApplicationScoped
class SettledDuties {
  /**
   * What was fulfilled says the closing; whether by the reference day, the first completion that
   * counted then.
   */
  private static final String SETTLED =
      """
      SELECT CAST(c.person_id AS CHAR), c.course, CAST(d.appointment_id AS CHAR), d.credit = 'APPOINTMENT',
        CAST(COALESCE((SELECT s.opens_on FROM duty_restated s WHERE s.duty_id = d.id AND s.change_id <= :known
          ORDER BY s.change_id DESC LIMIT 1), d.opens_on) AS CHAR),
        c.left_out,
        c.state = 'FULFILLED' AND COALESCE((SELECT MIN(k.completed_at) FROM duty_and_pass k
          WHERE k.duty_id = d.id AND k.known_at <= y.closed_at
            AND (k.withdrawn_at IS NULL OR k.withdrawn_at > y.closed_at) AND\
      """
          + DutyStandings.COUNTS_AS_KNOWN
          + ") < :day"
          + JapanInSql.END
          + """
          , TRUE)
          FROM year_closing_duty c JOIN year_closing y ON y.fiscal_year = c.fiscal_year
          JOIN duty d ON d.id = c.duty_id
          WHERE c.fiscal_year = :year
          ORDER BY c.course, c.duty_id\
          """;

  private final EntityManager entities;

  SettledDuties(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Of a year that is closed.
   *
   * @param known the last change that was known when it was
   */
  List<SettledDuty> of(FiscalYear year, long known) {
    List<?> rows =
        entities
            .createNativeQuery(SETTLED, Object[].class)
            .setParameter("year", year.year())
            .setParameter("day", year.lastDay())
            .setParameter("known", known)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SettledDuties::duty).toList();
  }

  private static SettledDuty duty(Object[] row) {
    return new SettledDuty(
        UUID.fromString((String) row[0]),
        (String) row[1],
        UUID.fromString((String) row[2]),
        isSo(row[3]),
        LocalDate.parse((String) row[4]),
        isSo(row[5]),
        isSo(row[6]));
  }

  private static boolean isSo(Object value) {
    return value instanceof Boolean said ? said : ((Number) value).intValue() != 0;
  }
}
