package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.storage.Transactions;

/** Closes a year that all tests share, looks, and takes it back. */
@ApplicationScoped
public class TriedClosing {
  private static final String SETTLED =
      """
      SELECT CAST(c.person_id AS CHAR), c.course, c.figure = 'DONE', c.left_out
      FROM year_closing_duty c WHERE c.fiscal_year = :year AND c.person_id IN (:persons)
        AND c.figure <> 'OUT'\
      """;

  private final ClosingFigures figures;
  private final EntityManager entities;

  TriedClosing(ClosingFigures figures, EntityManager entities) {
    this.figures = figures;
    this.entities = entities;
  }

  /** How a duty of somebody in scope was closed. */
  public record Settled(String person, String course, boolean done, boolean leftOut) {}

  public List<Settled> of(Collection<UUID> persons, int year) {
    return Transactions.rolledBack(
        () -> {
          figures.settle(new FiscalYear(year));
          List<?> rows =
              entities
                  .createNativeQuery(SETTLED, Object[].class)
                  .setParameter("year", year)
                  .setParameter("persons", persons)
                  .getResultList();
          return rows.stream().map(Object[].class::cast).map(TriedClosing::settled).toList();
        });
  }

  private static Settled settled(Object[] row) {
    return new Settled((String) row[0], (String) row[1], isTrue(row[2]), isTrue(row[3]));
  }

  private static boolean isTrue(Object value) {
    return value instanceof Boolean said ? said : ((Number) value).intValue() == 1;
  }
}
