package osarai.evidence.record;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.storage.OnceForAllNodes;

/**
 * Compares {@code duty_state} with its view, some people per turn, each turn on one node, and
 * starts over after the last person. It reports differences and mends nothing, so that somebody
 * looks for the cause.
 */
@ApplicationScoped
public class DutyStateCheck {
  private static final Logger LOG = Logger.getLogger(DutyStateCheck.class);

  private static final Duration TURN = Duration.ofMinutes(5);
  private static final int KEPT_TURNS = 7 * 24 * 12;

  /** About a second of the database. */
  private static final int PEOPLE = 500;

  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;
  private final KeptStates kept;
  private final StateFaults faults;
  private final OnceForAllNodes nodes;
  private final Clock clock;

  DutyStateCheck(
      EntityManager entities,
      KeptStates kept,
      StateFaults faults,
      OnceForAllNodes nodes,
      Clock clock) {
    this.entities = entities;
    this.kept = kept;
    this.faults = faults;
    this.nodes = nodes;
    this.clock = clock;
  }

  /** How many people are shown something else than the records say, as far as was looked. */
  public int differing() {
    return faults.count();
  }

  @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void check() {
    long turn = clock.instant().getEpochSecond() / TURN.toSeconds();
    int differing =
        nodes.unlessDone(() -> isDone(turn), this::reached, after -> check(turn, after)).orElse(0);
    if (differing > 0) {
      LOG.errorf("duty_state is not what the records say for %d people; run 'rebuild'", differing);
    }
  }

  private boolean isDone(long turn) {
    return !entities
        .createNativeQuery("SELECT turn FROM duty_state_check WHERE turn = :turn")
        .setParameter("turn", turn)
        .getResultList()
        .isEmpty();
  }

  /** After whom the turn begins. */
  private UUID reached() {
    List<?> newest =
        entities
            .createNativeQuery(
                "SELECT COALESCE(CAST(reached AS CHAR), '') FROM duty_state_check"
                    + " ORDER BY turn DESC LIMIT 1")
            .getResultList();
    String reached = newest.isEmpty() ? "" : (String) newest.get(0);
    return reached.isEmpty() ? FIRST : UUID.fromString(reached);
  }

  private int check(long turn, UUID after) {
    List<UUID> people = kept.after(after, PEOPLE);
    int differing = look(people);
    note(turn, people.size() < PEOPLE ? null : people.get(PEOPLE - 1), people.size(), differing);
    return differing;
  }

  /**
   * Notes of whom of these persons anything differs, in the transaction of the caller.
   *
   * @return of how many
   */
  int look(List<UUID> people) {
    List<UUID> differing = kept.differing(people);
    faults.found(people, differing, clock.instant());
    return differing.size();
  }

  private void note(long turn, @Nullable UUID reached, int people, int differing) {
    entities
        .createNativeQuery(
            "INSERT INTO duty_state_check (turn, reached, people, differing, checked_at)"
                + " VALUES (:turn, :reached, :people, :differing, :at)")
        .setParameter("turn", turn)
        .setParameter("reached", reached)
        .setParameter("people", people)
        .setParameter("differing", differing)
        .setParameter("at", clock.instant())
        .executeUpdate();
    entities
        .createNativeQuery("DELETE FROM duty_state_check WHERE turn < :oldest")
        .setParameter("oldest", turn - KEPT_TURNS)
        .executeUpdate();
  }
}
