package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import osarai.storage.Transactions;

/** Acts at the identity provider that did not come about: refused, or waiting for another try. */
@ApplicationScoped
public class StuckAccountTasks {
  private static final String STUCK =
      """
      SELECT COUNT(*) FROM account_task_state s
      WHERE s.state IN ('REFUSED', 'WAITING')
        AND NOT EXISTS (SELECT 1 FROM account_task_state n WHERE n.kind = s.kind
          AND n.appointment_id = s.appointment_id AND n.due_on = s.due_on AND n.step > s.step)\
      """;

  private final EntityManager entities;

  StuckAccountTasks(EntityManager entities) {
    this.entities = entities;
  }

  public long count() {
    return Transactions.retried(
        () -> ((Number) entities.createNativeQuery(STUCK).getSingleResult()).longValue());
  }
}
