package osarai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import osarai.calendar.JapanClock;

/** The trail as it is read; nothing of it is ever changed. */
@ApplicationScoped
public class AuditRows {
  private static final String OF_A_DAY =
      """
      from AuditEntry e where e.recordedAt >= ?1 and e.recordedAt < ?2
      and (?3 = '' or e.actor = ?3) order by e.recordedAt, e.id\
      """;

  private final EntityManager entities;

  AuditRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Of a day in Japan, in the order of their writing.
   *
   * @param actor an id; empty for all
   * @param first how many are left out before
   */
  public List<AuditRow> of(LocalDate day, String actor, int first, int most) {
    return entities
        .createQuery(OF_A_DAY, AuditEntry.class)
        .setParameter(1, day.atStartOfDay(JapanClock.ZONE).toInstant())
        .setParameter(2, day.plusDays(1).atStartOfDay(JapanClock.ZONE).toInstant())
        .setParameter(3, actor)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::row)
        .toList();
  }
}
