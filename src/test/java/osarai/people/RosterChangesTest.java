package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** Facts that a node keeps are obeyed no longer than they are true; another node changes them. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RosterChangesTest {
  private static final String NEW_VERSION =
      """
      INSERT INTO %s (row_id, fact_id, change_id, valid_from, valid_to, person_id, %s)
      SELECT UUID(), f.fact_id, (SELECT last_id FROM change_counter), f.valid_from, %s, f.person_id, %s
      FROM %s f WHERE f.person_id = '%s' ORDER BY f.change_id DESC LIMIT 1\
      """;

  @Inject NewPeople people;
  @Inject SettableClock settable;
  @Inject Clock clock;
  @Inject People facts;

  @Test
  void anAppointmentEndedElsewhereOpensNothingAtTheNextRequest() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    elsewhere(true, endOfAppointment(clerk, today()));
    assertThat(visitor.get("/my-training").status()).isEqualTo(403);
  }

  @Test
  void anAppointmentStoppedElsewhereOpensNothingOnItsLastDayEither() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    elsewhere(true, endOfAppointment(clerk, today().plusDays(1)));
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    elsewhere(true, stop(clerk));
    assertThat(visitor.get("/my-training").status()).isEqualTo(403);
  }

  /** 退職 said on the day, and corrected to a later one: nobody could let the person in again. */
  @Test
  void aStoppedAppointmentWhoseEndIsCorrectedOpensAgain() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    elsewhere(true, endOfAppointment(clerk, today().plusDays(1)));
    elsewhere(true, stop(clerk));
    assertThat(visitor.get("/my-training").status()).isEqualTo(403);
    elsewhere(true, endOfAppointment(clerk, today().plusDays(31)));
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> facts.personsWithStaffNumber(clerk.staffNumber(), today())))
        .containsExactly(clerk.id());
  }

  @Test
  void aPostChangedElsewhereCountsAtTheNextRequest() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/section").status()).isEqualTo(403);
    elsewhere(true, post(clerk, "HEAD"));
    assertThat(visitor.get("/section").status()).isEqualTo(200);
    elsewhere(true, post(clerk, "MEMBER"));
    assertThat(visitor.get("/section").status()).isEqualTo(403);
  }

  @Test
  void aChangeThatIsTakenBackIsNeverObeyed() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    elsewhere(false, endOfAppointment(clerk, today()));
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    elsewhere(true, post(clerk, "MEMBER"));
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void anAppointmentEndsAtMidnightInJapanWithoutAnyChange() throws SQLException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    elsewhere(true, endOfAppointment(clerk, today().plusDays(1)));
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    Duration toMidnight =
        Duration.between(clock.instant(), today().plusDays(1).atStartOfDay(JapanClock.ZONE));
    try (SettableClock.Moved next = settable.forward(toMidnight)) {
      Rows.execute(
          "UPDATE web_session SET last_seen_at = '%s' WHERE person_id = '%s'"
              .formatted(clock.instant().toString().replaceAll("[TZ]", " "), clerk.id()));
      assertThat(visitor.get("/my-training").status()).isEqualTo(403);
    }
  }

  private String stop(Someone person) {
    return "INSERT INTO appointment_stopped (appointment_id, stopped_at) VALUES ('%s', '%s')"
        .formatted(person.appointment(), clock.instant().toString().replaceAll("[TZ]", " "));
  }

  private LocalDate today() {
    return JapanClock.today(clock);
  }

  private static String endOfAppointment(Someone person, LocalDate until) {
    return NEW_VERSION.formatted(
        "appointment",
        "staff_number, employment_type",
        "'" + until + "'",
        "f.staff_number, f.employment_type",
        "appointment",
        person.id());
  }

  private static String post(Someone person, String position) {
    return NEW_VERSION.formatted(
        "post",
        "appointment_id, department_id, position, title",
        "f.valid_to",
        "f.appointment_id, f.department_id, '" + position + "', f.title",
        "post",
        person.id());
  }

  /** What a change on another node does: the counter and the facts in one transaction. */
  private static void elsewhere(boolean committed, String change) throws SQLException {
    try (Connection connection = Stack.shared().database().connectAsApp();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("UPDATE change_counter SET last_id = last_id + 1 WHERE name = 'roster'");
      statement.execute(change);
      if (committed) {
        connection.commit();
      } else {
        connection.rollback();
      }
    }
  }
}
