package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** Requirements that came with a new version of the content reach everybody's duties, once. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RulesInForceTest {
  @Inject NewPeople people;
  @Inject RulesInForce rules;
  @Inject DutyBook book;

  @Test
  void whatTheNewRulesAskForIsWrittenByOneOfTheNodes() throws Exception {
    Someone clerk = people.clerk();
    rules.bringIn("a".repeat(64));
    Rows.execute(
        "DELETE FROM duty WHERE person_id = '" + clerk.id() + "'"); // as if never asked for
    assertThat(rules.bringIn("a".repeat(64))).as("the same rules").isZero();
    assertThat(duties(clerk)).isZero();
    long before = Rows.count("roster_change", "source = 'requirements'");
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    Callable<Integer> node = () -> rules.bringIn(book.rules());
    int done = 0;
    for (var one : nodes.invokeAll(List.of(node, node, node))) {
      done += one.get() > 0 ? 1 : 0;
    }
    nodes.shutdown();
    assertThat(done).isOne();
    assertThat(Rows.count("roster_change", "source = 'requirements'")).isEqualTo(before + 1);
    assertThat(duties(clerk)).isPositive();
  }

  private static long duties(Someone someone) {
    return Rows.count("duty", "person_id = ?", someone.id());
  }
}
