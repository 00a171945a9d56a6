package osarai.evidence.record;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import osarai.storage.Transactions;

/**
 * Writes {@code duty_state} again, some people at a time, each time in a transaction of its own,
 * while everybody goes on working.
 */
@ApplicationScoped
public class DutyStateRebuild {
  private static final Logger LOG = Logger.getLogger(DutyStateRebuild.class);

  private final KeptStates kept;
  private final StateFaults faults;
  private volatile boolean filled;

  DutyStateRebuild(KeptStates kept, StateFaults faults) {
    this.kept = kept;
    this.faults = faults;
  }

  /**
   * For everybody, whatever the rows say.
   *
   * @return for how many people
   */
  public int everybody() {
    int people = 0;
    List<UUID> chunk = after(new UUID(0, 0));
    while (!chunk.isEmpty()) {
      write(chunk);
      people += chunk.size();
      chunk = after(chunk.get(chunk.size() - 1));
    }
    return people;
  }

  private List<UUID> after(UUID person) {
    return Transactions.retried(() -> kept.after(person, KeptStates.CHUNK));
  }

  /** Whether nobody has duties that are older than the table; the pages read what is kept. */
  public boolean isFilled() {
    filled = filled || Transactions.retried(kept::neverWritten).isEmpty();
    return filled;
  }

  /** Once after the first start of the version that has the table; any node may, or two at once. */
  @Scheduled(every = "1m", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void fill() {
    if (isFilled()) {
      return;
    }
    List<UUID> persons = Transactions.retried(kept::neverWritten);
    for (int from = 0; from < persons.size(); from += KeptStates.CHUNK) {
      write(persons.subList(from, Math.min(from + KeptStates.CHUNK, persons.size())));
    }
    LOG.infof("duty_state written for %d people, whose duties are older than it", persons.size());
  }

  private void write(List<UUID> persons) {
    Transactions.retried(
        () -> {
          kept.write(new TreeSet<>(persons), null);
          faults.mended(persons);
          return null;
        });
  }
}
