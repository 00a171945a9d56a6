package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TouchedDutiesTest {
  @Inject NewPeople people;

  /** The pool warned at each change of the roster, and hid what it might have had to say. */
  @Test
  void leaveNoConnectionOpenAtTheCommit() {
    List<String> warned = new ArrayList<>();
    Handler listening = into(warned);
    Logger pool = Logger.getLogger("io.agroal.pool");
    pool.addHandler(listening);
    try {
      Someone clerk = people.clerk();
      assertThat(Rows.count("duty_state", "person_id = ?", clerk.id())).isPositive();
    } finally {
      pool.removeHandler(listening);
    }
    assertThat(warned).isEmpty();
  }

  private static Handler into(List<String> warned) {
    return new Handler() {
      @Override
      public void publish(LogRecord told) {
        warned.add(told.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
