package osarai.curriculum;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import osarai.calendar.JapanClock;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.OnceForAllNodes;

/**
 * Requirements change with a new version of the content: the first node that starts with them works
 * out everybody's duties anew. A node asks once after its start and never again, so that during an
 * upgrade an old node does not undo what a new one has done.
 */
@ApplicationScoped
class RulesInForce {
  private static final Logger LOG = Logger.getLogger(RulesInForce.class);

  private final EntityManager entities;
  private final DutyBook duties;
  private final People people;
  private final Roster roster;
  private final OnceForAllNodes nodes;
  private final Clock clock;
  private final AtomicBoolean asked = new AtomicBoolean();

  RulesInForce(
      EntityManager entities,
      DutyBook duties,
      People people,
      Roster roster,
      OnceForAllNodes nodes,
      Clock clock) {
    this.entities = entities;
    this.duties = duties;
    this.people = people;
    this.roster = roster;
    this.nodes = nodes;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onceAfterTheStart() {
    if (!asked.get()) {
      int persons = bringIn(duties.rules());
      if (persons > 0) {
        LOG.infof("requirements have changed: duties worked out anew for %d people", persons);
      }
      asked.set(true);
    }
  }

  /**
   * Works out everybody's duties, unless that was last done with the same rules.
   *
   * @param rules their SHA-256
   * @return for how many people
   */
  int bringIn(String rules) {
    return nodes
        .unlessDone(
            () -> isInForce(rules),
            () ->
                roster.begin(
                    "osarai",
                    "requirements",
                    null,
                    KeptReasons.of(DutyMessages::requirements_changed)),
            change -> bringIn(rules, change))
        .orElse(0);
  }

  private int bringIn(String rules, Change change) {
    entities.persist(new RulesRow(rules, change));
    List<UUID> working = people.workingFrom(JapanClock.today(clock));
    duties.bringUpToDate(working, change);
    return working.size();
  }

  private boolean isInForce(String rules) {
    return entities
        .createQuery("from RulesRow r order by r.changeId desc", RulesRow.class)
        .setMaxResults(1)
        .getResultStream()
        .anyMatch(row -> row.sha256().equals(rules));
  }
}
