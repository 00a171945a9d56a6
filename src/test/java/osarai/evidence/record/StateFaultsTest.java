package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.KeptDuties;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** What is kept wrongly is seen and written again. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class StateFaultsTest {
  @Inject HiredPeople hired;
  @Inject DutyStateRebuild rebuild;
  @Inject KeptStates kept;
  @Inject StateFaults faults;

  @Test
  void whatIsWrongIsSeenAndMended() {
    Someone late = hired.hired(true);
    Someone gone = hired.hired(true);
    Someone more = hired.hired(true);
    Someone right = hired.hired(true);
    Rows.execute(
        "UPDATE duty_state SET due_on = '2020-01-01' WHERE person_id = '" + late.id() + "'");
    Rows.execute("DELETE FROM duty_state WHERE person_id = '" + gone.id() + "'");
    Rows.execute(
        "UPDATE duty_state SET course = 'another' WHERE person_id = '" + more.id() + "' LIMIT 1");
    List<UUID> all = List.of(late.id(), gone.id(), more.id(), right.id());
    assertThat(differing(all)).containsExactlyInAnyOrder(late.id(), gone.id(), more.id());
    assertThat(rebuild.everybody()).isGreaterThanOrEqualTo(4);
    assertThat(differing(all)).isEmpty();
    KeptDuties.areAsReckoned(all);
  }

  @Test
  void whoseDutiesAreOlderIsWrittenOnce() {
    Someone older = hired.hired(true);
    for (String table : List.of("duty_state", "duty_state_person")) {
      Rows.execute("DELETE FROM " + table + " WHERE person_id = '" + older.id() + "'");
    }
    DutyStateRebuild begun = new DutyStateRebuild(kept, faults);
    assertThat(begun.isFilled()).isFalse();
    begun.fill();
    assertThat(begun.isFilled()).isTrue();
    KeptDuties.areAsReckoned(List.of(older.id()));
  }

  private List<UUID> differing(List<UUID> persons) {
    return QuarkusTransaction.requiringNew().call(() -> kept.differing(persons));
  }
}
