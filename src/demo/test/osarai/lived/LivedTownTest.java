package osarai.lived;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.MovedClock;
import osarai.running.KeptDuties;

/** The past that the demo begins with, played in a database of its own. */
@Tag("running")
@QuarkusTest
@TestProfile(LivedTownTest.Past.class)
class LivedTownTest {
  private static final Logger LOG = Logger.getLogger(LivedTownTest.class);
  private static final Path ROSTER = Path.of("src/test/resources/town/town.yaml");
  private static final Path FOLDER = Path.of("src/demo/lived");

  /** Half past ten on 27 November in Japan. */
  private static final Instant END = Instant.parse("2026-11-27T01:30:00Z");

  /** Of a whole town all that is wrong is told at once. */
  private final SoftAssertions soft = new SoftAssertions();

  @Inject LivedTown town;
  @Inject DataSource database;

  /** With the clock that can be moved, and a database that nobody else uses. */
  public static class Past implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.arc.selected-alternatives", MovedClock.class.getName());
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(PastServices.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Test
  void aTownHasBeenLivedInAndNothingLiesAfterItsLastMoment() throws SQLException {
    play();
    people();
    records();
    office();
    kept();
    nothingAfter();
    soft.assertAll();
  }

  private void play() {
    long begun = System.nanoTime();
    town.play(ROSTER, FOLDER, END);
    LOG.infof("played in %d s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }

  private void people() throws SQLException {
    String running =
        " FROM appointment_now WHERE valid_from <= '2026-11-27'"
            + " AND (valid_to IS NULL OR valid_to > '2026-11-27')";
    soft.assertThat(number("SELECT COUNT(DISTINCT person_id)" + running)).isBetween(270, 330);
    soft.assertThat(number("SELECT COUNT(*)" + running + " AND employment_type LIKE 'FISCAL%'"))
        .isGreaterThan(70);
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT person_id FROM appointment_now"
                    + " WHERE employment_type LIKE 'FISCAL%' GROUP BY person_id"
                    + " HAVING COUNT(*) >= 3) again"))
        .as("appointed for the third time")
        .isGreaterThan(20);
    soft.assertThat(number("SELECT COUNT(*) FROM absence_now")).isGreaterThan(10);
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM post_now a JOIN post_now b ON b.appointment_id ="
                    + " a.appointment_id AND b.department_id > a.department_id AND b.valid_from <"
                    + " COALESCE(a.valid_to, '9999-01-01') AND a.valid_from < COALESCE(b.valid_to,"
                    + " '9999-01-01')"))
        .as("two posts at once")
        .isPositive();
  }

  private void records() throws SQLException {
    soft.assertThat(rows("SELECT DISTINCT fiscal_year FROM completion ORDER BY 1"))
        .containsExactly("2024", "2025", "2026");
    soft.assertThat(rows("SELECT DISTINCT mode FROM completion ORDER BY 1"))
        .containsExactly("browser", "external", "group-session");
    soft.assertThat(number("SELECT COUNT(*) FROM attempt WHERE passed = FALSE")).isGreaterThan(50);
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM duty_standing WHERE fiscal_year = 2026 AND fulfilled_at IS"
                    + " NULL AND due_on < '2026-11-27'"))
        .as("late")
        .isBetween(10, 150);
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM duty_standing d JOIN appointment_now a"
                    + " ON a.fact_id = d.appointment_id WHERE a.staff_number IN ('1001', '1003',"
                    + " '5001') AND d.fiscal_year = 2026 AND d.fulfilled_at IS NULL"))
        .as("to be tried")
        .isGreaterThanOrEqualTo(3);
    soft.assertThat(number("SELECT COUNT(*) FROM completion"))
        .isEqualTo(number("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'completion'"));
  }

  private void office() throws SQLException {
    soft.assertThat(rows("SELECT fiscal_year FROM year_closing")).containsExactly("2024");
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM exclusion e WHERE NOT EXISTS (SELECT 1"
                    + " FROM exclusion_decision d WHERE d.exclusion_id = e.id)"))
        .as("waiting for an approval")
        .isPositive();
    soft.assertThat(rows("SELECT DISTINCT approved FROM exclusion_decision ORDER BY 1")).hasSize(2);
    soft.assertThat(rows("SELECT DISTINCT kind FROM handling_start ORDER BY 1"))
        .containsExactly("CONFIRMED", "TAKEN_OVER");
    soft.assertThat(
            number(
                "SELECT COUNT(*) FROM designation_now g WHERE g.role = 'HANDLER'"
                    + " AND g.valid_from <= '2026-11-27'"
                    + " AND (g.valid_to IS NULL OR g.valid_to > '2026-11-27') AND NOT EXISTS"
                    + " (SELECT 1 FROM handling_start s WHERE s.designation_id = g.fact_id)"))
        .as("starts that are missing")
        .isPositive();
    soft.assertThat(number("SELECT COUNT(*) FROM office_event WHERE kind = 'INCIDENT'"))
        .isEqualTo(4);
    soft.assertThat(number("SELECT COUNT(*) FROM group_session")).isEqualTo(9);
  }

  private void kept() throws SQLException {
    soft.assertThat(number("SELECT COUNT(*) FROM duty_state")).isGreaterThan(1000);
    soft.assertThat(rows(KeptDuties.DIFFERENCES)).as("kept otherwise than reckoned").isEmpty();
  }

  private void nothingAfter() throws SQLException {
    for (String moment :
        List.of(
            "roster_change.recorded_at",
            "attempt.started_at",
            "attempt.submitted_at",
            "answer.saved_at",
            "completion.completed_at",
            "audit_entry.recorded_at",
            "exclusion.requested_at",
            "group_session.made_at",
            "handling_start.confirmed_at")) {
      String[] column = moment.split("\\.");
      soft.assertThat(
              number(
                  "SELECT COUNT(*) FROM %s WHERE %s > '2026-11-27 01:30:00'"
                      .formatted((Object[]) column)))
          .as(moment)
          .isZero();
    }
  }

  private int number(String statement) throws SQLException {
    return Integer.parseInt(rows(statement).get(0));
  }

  private List<String> rows(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement);
        ResultSet found = prepared.executeQuery()) {
      List<String> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(i == 1 ? "" : " ").append(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }
}
