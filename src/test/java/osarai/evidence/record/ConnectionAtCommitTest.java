package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** What is written last before a commit holds no connection beyond it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ConnectionAtCommitTest {
  private static final Logger POOL = Logger.getLogger("io.agroal.pool");

  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject Shelf shelf;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    POOL.addHandler(listener);
  }

  @AfterEach
  void stop() {
    POOL.removeHandler(listener);
  }

  /** The pool warned at each that it closed what was still open. */
  @Test
  void neitherAChangeOfTheRosterNorAPassLeavesOneOpen() {
    Someone clerk = people.clerk();
    assertThat(states(clerk, "fulfilled_at IS NULL")).as("written before the commit").isPositive();
    new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).pass();
    assertThat(states(clerk, "fulfilled_at IS NOT NULL")).isPositive();
    personnel.end(clerk.staffNumber(), LocalDate.of(2026, 12, 31));
    assertThat(said).isEmpty();
  }

  private static long states(Someone who, String which) {
    return Rows.count("duty_state", "person_id = ? AND " + which, who.id());
  }
}
