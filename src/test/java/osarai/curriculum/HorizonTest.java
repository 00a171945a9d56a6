package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/** Duties reach to the end of the next fiscal year; once a year the horizon moves on. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HorizonTest {
  @Inject NewPeople people;
  @Inject Horizon horizon;
  @Inject SettableClock clock;

  @Test
  void theHorizonMovesOnceHoweverOftenItIsTried() throws Exception {
    Someone clerk = people.clerk();
    assertThat(years(clerk)).containsExactly("2026", "2027");
    try (SettableClock.Moved april = clock.at(LocalDateTime.of(2029, 4, 2, 9, 0))) {
      assertThat(horizon.isMissing()).isTrue();
      ExecutorService nodes = Executors.newFixedThreadPool(3);
      List<Future<Integer>> tries =
          nodes.invokeAll(List.<Callable<Integer>>of(this::extend, this::extend, this::extend));
      nodes.shutdown();
      int done = 0;
      for (Future<Integer> one : tries) {
        done += one.get() > 0 ? 1 : 0;
      }
      assertThat(done).isOne();
      assertThat(horizon.isMissing()).isFalse();
    }
    assertThat(years(clerk)).containsExactly("2026", "2027", "2029", "2030");
  }

  private int extend() {
    return horizon.extend();
  }

  private static List<String> years(Someone clerk) {
    return Rows.all(
            "SELECT fiscal_year FROM duty WHERE person_id = ? AND course = 'all-staff' ORDER BY 1",
            clerk.id())
        .stream()
        .map(row -> row.get(0))
        .toList();
  }
}
