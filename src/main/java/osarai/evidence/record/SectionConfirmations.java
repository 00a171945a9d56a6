package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.forms.MostListed;
import osarai.login.EnteredBy;
import osarai.storage.Transactions;

/** Records that heads have looked at the state of their sections. */
@ApplicationScoped
public class SectionConfirmations {
  private final EntityManager entities;
  private final AuditTrail audit;
  private final Clock clock;

  SectionConfirmations(EntityManager entities, AuditTrail audit, Clock clock) {
    this.entities = entities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps one.
   *
   * @param id given by the form, so that the same form sent twice confirms once
   * @param headed the departments, each with what lies below it
   */
  public void confirm(UUID id, Set<UUID> headed, SectionConfirmation.Seen seen, EnteredBy by) {
    Transactions.retried(
        () -> {
          keep(id, headed, seen, by);
          return id;
        });
  }

  private void keep(UUID id, Set<UUID> headed, SectionConfirmation.Seen seen, EnteredBy by) {
    if (entities.find(SectionConfirmation.class, id) != null) {
      return;
    }
    entities.persist(new SectionConfirmation(id, headed, seen, by, clock.instant()));
    entities.flush();
    headed.forEach(
        department ->
            audit.write(
                Act.by(by.person())
                    .did(Action.CONFIRM_SECTION)
                    .to(ObjectKind.SECTION, department)
                    .saying(NamedValues.of(ValueName.DAY, seen.day()))));
  }

  /** The last one of any of these departments, by whomever. */
  public Optional<SectionConfirmation> last(Set<UUID> departments) {
    return departments.isEmpty()
        ? Optional.empty()
        : entities
            .createQuery(
                "select c from SectionConfirmation c join c.departmentIds d where d in ?1"
                    + " order by c.confirmedAt desc, c.id",
                SectionConfirmation.class)
            .setParameter(1, departments)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
  }

  /** The newest first. */
  public List<SectionConfirmation> newest() {
    return entities
        .createQuery(
            "from SectionConfirmation c order by c.confirmedAt desc, c.id",
            SectionConfirmation.class)
        .setMaxResults(MostListed.CONFIRMATIONS)
        .getResultList();
  }
}
