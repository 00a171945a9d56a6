package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import osarai.curriculum.DutiesWritten;

/**
 * Whose duties a transaction has changed, or has fulfilled; the one place that knows. Just before
 * it commits, {@code duty_state} follows: last, so that a long import keeps a pass waiting as
 * shortly as can be. What is rolled back has written nothing.
 *
 * <p>The session calls back between its flush and the release of its connection. A synchronization
 * of the transaction comes after both, and would leave a connection open at the commit.
 */
@ApplicationScoped
class TouchedDuties {
  private final TransactionSynchronizationRegistry transaction;
  private final EntityManager entities;
  private final KeptStates kept;

  TouchedDuties(
      TransactionSynchronizationRegistry transaction, EntityManager entities, KeptStates kept) {
    this.transaction = transaction;
    this.entities = entities;
    this.kept = kept;
  }

  void dutiesWritten(@Observes DutiesWritten written) {
    Touched touched = touched();
    touched.everything = true;
    touched.persons.addAll(written.persons());
  }

  /** A pass of the course was recorded, or taken back. */
  void passed(UUID person, String course) {
    Touched touched = touched();
    touched.persons.add(person);
    touched.courses.add(course);
  }

  private Touched touched() {
    Touched touched = (Touched) transaction.getResource(TouchedDuties.class);
    if (touched == null) {
      touched = new Touched();
      transaction.putResource(TouchedDuties.class, touched);
      entities.unwrap(SessionImplementor.class).getActionQueue().registerCallback(touched);
    }
    return touched;
  }

  /** Of one transaction. */
  private final class Touched implements BeforeCompletionCallback {
    private final SortedSet<UUID> persons = new TreeSet<>();
    private final Set<String> courses = new TreeSet<>();
    private boolean everything;

    @Override
    public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
      boolean one = !everything && courses.size() == 1;
      kept.write(persons, one ? courses.iterator().next() : null);
    }
  }
}
