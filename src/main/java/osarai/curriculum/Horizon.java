package osarai.curriculum;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.OnceForAllNodes;

/**
 * How far duties are written: always to the end of {@link DutyYears}. Once a year the horizon moves
 * on by one year; when in the year, on which node and how often it is tried does not matter.
 */
@ApplicationScoped
public class Horizon {
  private static final Logger LOG = Logger.getLogger(Horizon.class);

  private final EntityManager entities;
  private final DutyBook duties;
  private final People people;
  private final Roster roster;
  private final OnceForAllNodes nodes;
  private final Clock clock;

  Horizon(
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

  /** Whether duties of the next fiscal year are still to be written. */
  @Transactional
  public boolean isMissing() {
    return !isThere();
  }

  private FiscalYear wanted() {
    return DutyYears.of(JapanClock.today(clock)).last();
  }

  @Scheduled(every = "1h", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void extendWhereMissing() {
    if (isMissing()) {
      LOG.infof("duties written for %d people, to the end of %d", extend(), wanted().year());
    }
  }

  /**
   * Writes everybody's duties to the end of the next fiscal year, unless that is done.
   *
   * @return for how many people
   */
  public int extend() {
    return nodes
        .unlessDone(
            this::isThere,
            () ->
                roster.begin(
                    "osarai", "horizon", null, KeptReasons.of(DutyMessages::horizon_extended)),
            this::extend)
        .orElse(0);
  }

  private boolean isThere() {
    return entities.find(HorizonRow.class, (short) wanted().year()) != null;
  }

  private int extend(Change change) {
    entities.persist(new HorizonRow(wanted(), change));
    List<UUID> working = people.workingFrom(JapanClock.today(clock));
    duties.bringUpToDate(working, change);
    return working.size();
  }
}
