package osarai.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.accounts.AccountTask.Action;
import osarai.accounts.AccountTask.State;
import osarai.calendar.JapanClock;
import osarai.people.Change;
import osarai.people.RosterApplied;
import osarai.people.StaffNumber;
import osarai.storage.OnceForAllNodes;
import osarai.storage.Transactions;

/** The tasks, written in the transaction that changes the roster and taken up after it. */
@ApplicationScoped
class AccountTasks {
  private static final int CHUNK = 500;

  /** A node that has taken a task and is gone gives it back by this. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 7; // about an hour

  /** Who comes has an account; who came back, an enabled one. */
  private static final String COMING =
      """
      INSERT INTO account_task
        (appointment_id, kind, due_on, person_id, staff_number, change_id, recorded_at)
      SELECT a.fact_id,
        CASE WHEN EXISTS (SELECT 1 FROM appointment_now e WHERE e.person_id = a.person_id
          AND e.valid_from < a.valid_from AND (e.valid_to IS NULL OR e.valid_to > e.valid_from))
          THEN 'ENABLE' ELSE 'CREATE' END,
        a.valid_from - INTERVAL :lead DAY, a.person_id, a.staff_number, :change, :at
      FROM appointment_now a
      WHERE a.person_id IN (:persons)
        AND (a.valid_to IS NULL OR (a.valid_to > :today AND a.valid_to > a.valid_from))
        AND NOT EXISTS (SELECT 1 FROM account_task t WHERE t.appointment_id = a.fact_id
          AND t.kind <> 'DISABLE' AND t.due_on = a.valid_from - INTERVAL :lead DAY)\
      """;

  /** Who stays although the end had come. */
  private static final String STAYING =
      """
      INSERT INTO account_task
        (appointment_id, kind, due_on, person_id, staff_number, change_id, recorded_at)
      SELECT a.fact_id, 'ENABLE', :today, a.person_id, a.staff_number, :change, :at
      FROM appointment_now a
      WHERE a.person_id IN (:persons) AND a.valid_from <= :today
        AND (a.valid_to IS NULL OR a.valid_to > :today)
        AND EXISTS (SELECT 1 FROM account_task t WHERE t.appointment_id = a.fact_id
          AND t.kind = 'DISABLE' AND t.due_on <= :today)
        AND NOT EXISTS (SELECT 1 FROM account_task t WHERE t.appointment_id = a.fact_id
          AND t.kind = 'ENABLE' AND t.due_on = :today)\
      """;

  /** Who goes, on the day after the last; who does not come after all, today. */
  private static final String GOING =
      """
      INSERT INTO account_task
        (appointment_id, kind, due_on, person_id, staff_number, change_id, recorded_at)
      SELECT a.fact_id, 'DISABLE', IF(a.valid_to > a.valid_from, a.valid_to, :today),
        a.person_id, a.staff_number, :change, :at
      FROM appointment_now a
      WHERE a.person_id IN (:persons) AND a.valid_to IS NOT NULL
        AND (a.valid_to > a.valid_from OR EXISTS (SELECT 1 FROM account_task t
          WHERE t.appointment_id = a.fact_id AND t.kind <> 'DISABLE'))
        AND NOT EXISTS (SELECT 1 FROM account_task t WHERE t.appointment_id = a.fact_id
          AND t.kind = 'DISABLE'
          AND t.due_on = IF(a.valid_to > a.valid_from, a.valid_to, :today))\
      """;

  private static final String OPEN =
      """
      SELECT CAST(t.appointment_id AS CHAR), t.kind, CAST(t.due_on AS CHAR),
        CAST(t.person_id AS CHAR), t.staff_number, COALESCE(s.step, 0)
      FROM account_task t
      LEFT JOIN account_task_state s ON s.appointment_id = t.appointment_id AND s.kind = t.kind
        AND s.due_on = t.due_on AND s.step = (SELECT MAX(m.step) FROM account_task_state m
          WHERE m.appointment_id = t.appointment_id AND m.kind = t.kind AND m.due_on = t.due_on)
      WHERE t.due_on <= :today
        AND (s.state IS NULL OR (s.state IN ('TAKEN', 'WAITING') AND s.again_at <= :now))
      ORDER BY t.change_id, t.appointment_id, t.due_on
      LIMIT 50\
      """;

  private static final String NOTE =
      """
      INSERT INTO account_task_state
        (appointment_id, kind, due_on, step, state, noted_at, again_at, detail)
      VALUES (:appointment, :kind, :dueOn, :step, :state, :at, :again, :detail)\
      """;

  private final EntityManager entities;
  private final AccountsConfig config;
  private final OnceForAllNodes nodes;
  private final Clock clock;

  AccountTasks(EntityManager entities, AccountsConfig config, OnceForAllNodes nodes, Clock clock) {
    this.entities = entities;
    this.config = config;
    this.nodes = nodes;
    this.clock = clock;
  }

  void rosterApplied(@Observes RosterApplied applied) {
    if (!config.followsRoster()) {
      return;
    }
    entities.flush();
    List<UUID> persons = List.copyOf(applied.persons());
    for (int from = 0; from < persons.size(); from += CHUNK) {
      write(persons.subList(from, Math.min(from + CHUNK, persons.size())), applied.change());
    }
  }

  private void write(List<UUID> persons, Change change) {
    LocalDate today = JapanClock.dayOf(change.recordedAt());
    entities
        .createNativeQuery(COMING)
        .setParameter("lead", config.leadDays())
        .setParameter("persons", persons)
        .setParameter("today", today)
        .setParameter("change", change.id())
        .setParameter("at", change.recordedAt())
        .executeUpdate();
    entities
        .createNativeQuery(STAYING)
        .setParameter("persons", persons)
        .setParameter("today", today)
        .setParameter("change", change.id())
        .setParameter("at", change.recordedAt())
        .executeUpdate();
    entities
        .createNativeQuery(GOING)
        .setParameter("persons", persons)
        .setParameter("today", today)
        .setParameter("change", change.id())
        .setParameter("at", change.recordedAt())
        .executeUpdate();
  }

  /** Some of those that are due and in nobody's hands, the oldest first. */
  List<AccountTask> open() {
    return Transactions.retried(
        () ->
            entities
                .createNativeQuery(OPEN, Object[].class)
                .setParameter("today", JapanClock.today(clock))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> task((Object[]) row))
                .toList());
  }

  private static AccountTask task(Object[] row) {
    return new AccountTask(
        UUID.fromString((String) row[0]),
        Action.valueOf((String) row[1]),
        LocalDate.parse((String) row[2]),
        UUID.fromString((String) row[3]),
        new StaffNumber((String) row[4]),
        ((Number) row[5]).intValue());
  }

  /**
   * Does a task if no other node has it. A failure is noted with the moment of the next try.
   *
   * @return false when another node has it
   */
  boolean once(AccountTask task, Runnable work) {
    return nodes.underLease(
        LEASE,
        new OnceForAllNodes.Lease() {
          @Override
          public void take(Instant until) {
            note(task, 1, State.TAKEN, until, "");
          }

          @Override
          public void giveBack(RuntimeException failure) {
            note(task, 2, State.WAITING, nextTry(task), reason(failure));
          }
        },
        work);
  }

  /** Messages of other exceptions may have names in them. */
  private static String reason(RuntimeException failure) {
    return failure instanceof ProviderAway
        ? String.valueOf(failure.getMessage())
        : failure.getClass().getSimpleName();
  }

  private Instant nextTry(AccountTask task) {
    int doublings = Math.min(task.steps() / 2, MOST_DOUBLINGS);
    return clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings));
  }

  /** What became of a task that was taken. */
  void settle(AccountTask task, State state, String detail) {
    QuarkusTransaction.requiringNew().run(() -> note(task, 2, state, null, detail));
  }

  /** A task that was taken is tried again, later each time. */
  void putOff(AccountTask task, String why) {
    QuarkusTransaction.requiringNew().run(() -> note(task, 2, State.WAITING, nextTry(task), why));
  }

  private void note(
      AccountTask task, int further, State state, @Nullable Instant again, String detail) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("appointment", task.appointment())
        .setParameter("kind", task.action().name())
        .setParameter("dueOn", task.dueOn())
        .setParameter("step", task.steps() + further)
        .setParameter("state", state.name())
        .setParameter("at", clock.instant())
        .setParameter("again", again)
        .setParameter("detail", detail.length() > 300 ? detail.substring(0, 300) : detail)
        .executeUpdate();
  }
}
