package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/** A task is in the hands of one node, and comes back when that node is gone or fails. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountTasksTest {
  @Inject NewPeople people;
  @Inject AccountRunner runner;
  @Inject AccountTasks tasks;
  @Inject SettableClock clock;

  private final AtomicInteger done = new AtomicInteger();
  private Someone fresh;
  private AccountTask task;

  @BeforeEach
  void somebodyNew() {
    for (int settled = 1; settled > 0; ) {
      settled = runner.work();
    }
    fresh =
        people.inRosterOnly(
            people.freshNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    task = open().orElseThrow();
  }

  private Optional<AccountTask> open() {
    return tasks.open().stream().filter(one -> one.person().equals(fresh.id())).findFirst();
  }

  @Test
  void whileOneNodeHasATaskNoOtherHasIt() {
    boolean had =
        tasks.once(
            task,
            () -> {
              assertThat(open()).isEmpty();
              assertThat(tasks.once(task, done::incrementAndGet)).isFalse();
            });
    assertThat(had).isTrue();
    assertThat(done).hasValue(0);
  }

  @Test
  void aTaskOfANodeThatIsGoneIsOpenAgainAfterTwoMinutes() {
    tasks.once(task, () -> {}); // nothing is settled
    try (SettableClock.Moved later = clock.forward(Duration.ofSeconds(110))) {
      assertThat(open()).isEmpty();
    }
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(2))) {
      assertThat(tasks.once(open().orElseThrow(), done::incrementAndGet)).isTrue();
    }
    assertThat(done).hasValue(1);
  }

  @Test
  void whoFailsGivesTheTaskBack() {
    assertThatThrownBy(
            () ->
                tasks.once(
                    task,
                    () -> {
                      throw new IllegalStateException("of 山田 花子");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(open()).isEmpty();
    try (SettableClock.Moved later = clock.forward(Duration.ofSeconds(31))) {
      assertThat(open()).isPresent();
    }
    assertThat(
            Rows.all(
                "SELECT state, detail FROM account_task_state WHERE appointment_id = ?"
                    + " ORDER BY step",
                task.appointment()))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly("TAKEN ", "WAITING IllegalStateException");
  }
}
