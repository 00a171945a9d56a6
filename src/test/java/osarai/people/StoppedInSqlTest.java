package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.running.SharedServices;

/** Whether an appointment is stopped: what SQL says, against the rule in Java. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class StoppedInSqlTest {
  private static final int APPOINTMENTS = 200;
  private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

  /** The turns of the day in Japan and in UTC, and a moment to each side. */
  private static final List<LocalTime> TURNS =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(0, 0, 0, 1_000),
          LocalTime.of(23, 59, 59, 999_999_000),
          LocalTime.of(9, 0),
          LocalTime.of(8, 59, 59, 999_999_000),
          LocalTime.NOON);

  @Inject EntityManager entities;

  @Test
  @TestTransaction
  void sqlSaysWhatTheRuleSays() {
    Random random = new Random(20261130);
    int held = 0;
    for (int i = 0; i < APPOINTMENTS; i++) {
      UUID appointment = UUID.randomUUID();
      LocalDate day = FIRST.plusDays(random.nextInt(1_000));
      Instant at = moment(random, day);
      Period period = Period.days(FIRST, day.plusDays(random.nextInt(5) - 2));
      AppointmentStopped stop = new AppointmentStopped(appointment, at);
      entities.persist(stop);
      entities.flush();
      assertThat(isStopped(appointment, period))
          .as("until %s, stopped at %s", period.until(), at)
          .isEqualTo(stop.holds(period));
      held += stop.holds(period) ? 1 : 0;
    }
    assertThat(held).as("stopped").isBetween(APPOINTMENTS / 4, APPOINTMENTS * 3 / 4);
  }

  @Test
  @TestTransaction
  void neitherHoldsWhereNoEndIsKnown() {
    AppointmentStopped stop =
        new AppointmentStopped(UUID.randomUUID(), Instant.parse("2027-08-30T23:30:00Z"));
    entities.persist(stop);
    entities.flush();
    Period open = new Period(FIRST, null);
    assertThat(isStopped(stop.appointmentId(), open)).isEqualTo(stop.holds(open)).isFalse();
  }

  private static Instant moment(Random random, LocalDate day) {
    return random.nextInt(4) == 0
        ? day.atStartOfDay(JapanClock.ZONE)
            .toInstant()
            .plus(Duration.ofSeconds(random.nextInt(86_400)))
        : day.atTime(TURNS.get(random.nextInt(TURNS.size()))).atZone(JapanClock.ZONE).toInstant();
  }

  private boolean isStopped(UUID appointment, Period period) {
    Object stopped =
        entities
            .createNativeQuery(
                "SELECT "
                    + OnTheDay.STOPPED
                    + " FROM (SELECT CAST(:id AS UUID) AS fact_id, CAST(:until AS DATE) AS"
                    + " valid_to) a")
            .setParameter("id", appointment.toString())
            .setParameter("until", period.until() == null ? null : period.until().toString())
            .getSingleResult();
    return ((Number) stopped).intValue() != 0;
  }
}
