package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import osarai.calendar.FiscalYear;

/** What is owed by whom, as the view of states has it. */
@ApplicationScoped
class OpenDuties {
  private static final String STATEMENT =
      """
      SELECT CAST(d.id AS CHAR), CAST(d.person_id AS CHAR), a.staff_number,
        COALESCE((SELECT MIN(e.code) FROM post_now p
          JOIN department_now e ON e.department_id = p.department_id
          WHERE p.appointment_id = a.fact_id
            AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)
            AND e.valid_from <= :day AND (e.valid_to IS NULL OR e.valid_to > :day)), ''),
        d.course, CAST(d.fiscal_year AS SIGNED), CAST(d.opens_on AS CHAR), CAST(d.due_on AS CHAR)
      FROM duty_standing d JOIN appointment_now a ON a.fact_id = d.appointment_id
      WHERE d.fiscal_year IN (:year, :next) AND d.opens_on <= :day AND d.fulfilled_at IS NULL
        AND d.closed_as IS NULL AND (d.appointed_until IS NULL OR d.appointed_until > :day)
      ORDER BY a.staff_number, d.due_on, d.course\
      """;

  private final EntityManager entities;

  OpenDuties(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  List<OpenDuty> on(LocalDate day) {
    int year = FiscalYear.of(day).year();
    List<?> rows =
        entities
            .createNativeQuery(STATEMENT, Object[].class)
            .setParameter("year", year)
            .setParameter("next", year + 1)
            .setParameter("day", day)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(OpenDuties::duty).toList();
  }

  private static OpenDuty duty(Object[] row) {
    return new OpenDuty(
        UUID.fromString((String) row[0]),
        UUID.fromString((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue(),
        LocalDate.parse((String) row[6]),
        LocalDate.parse((String) row[7]));
  }
}
