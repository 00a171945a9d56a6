package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.running.SharedServices;
import osarai.storage.Transactions;

/** Nothing is written on what was read before somebody else's change. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RosterLockTest {
  @Inject Roster roster;

  @Test
  void whatReadBeforeTheLastChangeRunsAgain() {
    Throwable thrown =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          roster.hasPeople();
                          change();
                          begin();
                        }));
    assertThat(thrown).isNotNull();
    assertThat(Transactions.isConflict(thrown)).isTrue();
  }

  @Test
  void whatReadsBehindTheLockBeginsWhatItLikes() {
    change();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              roster.lock();
              roster.hasPeople();
              long first = begin().id();
              assertThat(begin().id()).isEqualTo(first + 1);
            });
  }

  private void change() {
    QuarkusTransaction.requiringNew().run(this::begin);
  }

  private Change begin() {
    return roster.begin("test", "test", null, new KeptText("テスト"));
  }
}
