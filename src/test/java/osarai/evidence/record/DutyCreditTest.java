package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.running.SharedServices;

/** Which completion fulfils which duty: what the views say, against the rule in Java. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DutyCreditTest {
  private static final int PERSONS = 40;
  private static final Instant END_OF_TIME = Instant.parse("2040-01-01T00:00:00Z");

  @Inject EntityManager entities;
  @Inject DutyStandings standings;

  private record Owed(
      UUID id,
      UUID appointment,
      String course,
      int year,
      String credit,
      LocalDate from,
      LocalDate opens) {

    /** Only what an event brought takes a pass from before it opens. */
    boolean isOpenOn(LocalDate day) {
      return credit.equals("EVENT") || !day.isBefore(opens);
    }
  }

  private record Passed(
      UUID id,
      UUID appointment,
      String course,
      int year,
      Instant at,
      Instant known,
      @Nullable Instant takenBack) {

    boolean standsBefore(Instant end) {
      return known.isBefore(end) && (takenBack == null || !takenBack.isBefore(end));
    }

    boolean counts(Owed duty) {
      return course.equals(duty.course())
          && switch (duty.credit()) {
            case "FISCAL_YEAR" -> year == duty.year();
            case "APPOINTMENT" -> appointment.equals(duty.appointment());
            default -> !JapanClock.dayOf(at).isBefore(duty.from());
          };
    }
  }

  @Test
  @TestTransaction
  void theViewsSayWhatTheRuleSays() {
    Random random = new Random(20261129);
    int fulfilled = 0;
    int overtaken = 0;
    for (int i = 0; i < PERSONS; i++) {
      UUID person = uuid(random);
      List<UUID> appointments = List.of(uuid(random), uuid(random));
      List<Owed> duties = duties(random, person, appointments);
      List<Passed> passes = passes(random, person, appointments);
      Map<UUID, UUID> all = first(duties, passes, END_OF_TIME);
      assertThat(standing(person)).as("person %d", i).isEqualTo(times(all, passes));
      isOpenAsAPassWouldCount(person, duties, JapanClock.dayOf(moment(random)));
      assertThat(standings.fulfilledAsKnown(Set.of(person), END_OF_TIME))
          .as("all known")
          .isEqualTo(all);
      Instant end = moment(random);
      Map<UUID, UUID> then = first(duties, passes, end);
      assertThat(standings.fulfilledAsKnown(Set.of(person), end))
          .as("known at %s", end)
          .isEqualTo(then);
      fulfilled += all.size();
      overtaken += then.equals(all) ? 0 : 1;
    }
    assertThat(fulfilled).as("duties fulfilled").isBetween(PERSONS, PERSONS * 6 - PERSONS);
    assertThat(overtaken).as("persons of whom less was known").isPositive();
  }

  private void isOpenAsAPassWouldCount(UUID person, List<Owed> duties, LocalDate day) {
    Map<UUID, Owed> byId = duties.stream().collect(Collectors.toMap(Owed::id, one -> one));
    for (DutyStanding standing : standings.of(person)) {
      Owed duty = byId.get(standing.id());
      Instant at = day.atStartOfDay(JapanClock.ZONE).toInstant();
      Passed pass =
          new Passed(
              duty.id(),
              duty.appointment(),
              duty.course(),
              FiscalYear.of(day).year(),
              at,
              at,
              null);
      assertThat(standing.isOpenTo(day))
          .as("%s on %s", duty, day)
          .isEqualTo(standing.fulfilledAt() == null && duty.isOpenOn(day) && pass.counts(duty));
    }
  }

  private static Map<UUID, UUID> first(List<Owed> duties, List<Passed> passes, Instant end) {
    Map<UUID, UUID> first = new HashMap<>();
    for (Owed duty : duties) {
      Optional<Passed> pass =
          passes.stream()
              .filter(one -> one.standsBefore(end) && one.counts(duty))
              .min(Comparator.comparing(Passed::at));
      pass.ifPresent(one -> first.put(duty.id(), one.id()));
    }
    return first;
  }

  private static Map<UUID, Instant> times(Map<UUID, UUID> first, List<Passed> passes) {
    Map<UUID, Instant> at = passes.stream().collect(Collectors.toMap(Passed::id, Passed::at));
    return first.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> at.get(one.getValue())));
  }

  private Map<UUID, Instant> standing(UUID person) {
    entities.flush();
    entities.clear();
    return standings.of(person).stream()
        .filter(duty -> duty.fulfilledAt() != null)
        .collect(Collectors.toMap(DutyStanding::id, DutyStanding::fulfilledAt));
  }

  private List<Owed> duties(Random random, UUID person, List<UUID> appointments) {
    List<Owed> duties = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Owed duty =
          new Owed(
              uuid(random),
              appointments.get(random.nextInt(2)),
              "credit-" + random.nextInt(2),
              2030 + random.nextInt(2),
              List.of("FISCAL_YEAR", "APPOINTMENT", "EVENT").get(random.nextInt(3)),
              JapanClock.dayOf(moment(random)),
              JapanClock.dayOf(moment(random)));
      entities
          .createNativeQuery(
              """
              INSERT INTO duty (id, person_id, appointment_id, requirement, occasion, course,
                fiscal_year, credit, opens_on, due_on, reason, change_id, credit_from)
              VALUES (:id, :person, :appointment, :requirement, 'once', :course, :year, :credit,
                :opens, '2031-03-31', '試験', 1, :from)\
              """)
          .setParameter("id", duty.id())
          .setParameter("person", person)
          .setParameter("appointment", duty.appointment())
          .setParameter("requirement", "r" + i)
          .setParameter("course", duty.course())
          .setParameter("year", duty.year())
          .setParameter("credit", duty.credit())
          .setParameter("from", duty.from())
          .setParameter("opens", duty.opens())
          .executeUpdate();
      duties.add(random.nextBoolean() ? duty : restated(duty, JapanClock.dayOf(moment(random))));
    }
    return duties;
  }

  /** What was said of it last holds. */
  private Owed restated(Owed duty, LocalDate from) {
    for (int change = 2; change <= 3; change++) {
      entities
          .createNativeQuery(
              """
              INSERT INTO duty_restated (duty_id, change_id, opens_on, rule_due_on, credit_from,
                reason)
              VALUES (:id, :change, :opens, '2031-03-31', :from, '試験')\
              """)
          .setParameter("id", duty.id())
          .setParameter("change", change)
          .setParameter("opens", duty.opens())
          .setParameter("from", change == 3 ? from : from.minusDays(400))
          .executeUpdate();
    }
    return new Owed(
        duty.id(),
        duty.appointment(),
        duty.course(),
        duty.year(),
        duty.credit(),
        from,
        duty.opens());
  }

  private List<Passed> passes(Random random, UUID person, List<UUID> appointments) {
    List<Passed> passes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Instant at = moment(random);
      boolean entered = random.nextBoolean();
      Instant known = entered ? at.plus(random.nextInt(90), ChronoUnit.DAYS) : at;
      Passed pass =
          new Passed(
              uuid(random),
              appointments.get(random.nextInt(2)),
              "credit-" + random.nextInt(2),
              2030 + random.nextInt(2),
              at,
              known,
              entered && random.nextBoolean()
                  ? known.plus(random.nextInt(60), ChronoUnit.DAYS)
                  : null);
      write(person, pass, entered);
      passes.add(pass);
    }
    return passes;
  }

  private void write(UUID person, Passed pass, boolean entered) {
    entities
        .createNativeQuery(
            """
            INSERT INTO completion (id, person_id, appointment_id, course, fiscal_year,
              staff_number, name, department, employment_type, mode, completed_at, recorded_at,
              ledger_entry_id)
            VALUES (:id, :person, :appointment, :course, :year, '1', '試験', '試験', 'regular',
              'browser', :at, IF(:entered, :known, NULL), :id)\
            """)
        .setParameter("id", pass.id())
        .setParameter("person", person)
        .setParameter("appointment", pass.appointment())
        .setParameter("course", pass.course())
        .setParameter("year", pass.year())
        .setParameter("at", pass.at())
        .setParameter("entered", entered)
        .setParameter("known", pass.known())
        .executeUpdate();
    if (pass.takenBack() != null) {
      entities
          .createNativeQuery(
              """
              INSERT INTO completion_withdrawn (completion_id, reason, withdrawn_by,
                withdrawn_by_words, withdrawn_at, ledger_entry_id)
              VALUES (:id, '試験', :person, '試験', :at, :id)\
              """)
          .setParameter("id", pass.id())
          .setParameter("person", person)
          .setParameter("at", pass.takenBack())
          .executeUpdate();
    }
  }

  /** In the fiscal years 2030 and 2031; more than a third fall on the day before in UTC. */
  private static Instant moment(Random random) {
    return Instant.parse("2030-03-31T15:00:00Z")
        .plus(random.nextInt(2 * 365 * 86_400), ChronoUnit.SECONDS);
  }

  private static UUID uuid(Random random) {
    byte[] seed = new byte[16];
    random.nextBytes(seed);
    return UUID.nameUUIDFromBytes(seed); // the database takes no other bits than a UUID has
  }
}
