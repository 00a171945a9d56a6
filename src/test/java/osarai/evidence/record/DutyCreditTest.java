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
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.evidence.record.CreditRows.Owed;
import osarai.evidence.record.CreditRows.Passed;
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
  @Inject KeptStates kept;

  @Test
  @TestTransaction
  void theViewsSayWhatTheRuleSays() {
    Random random = new Random(20261129);
    rows().firstChanges();
    int fulfilled = 0;
    int overtaken = 0;
    for (int i = 0; i < PERSONS; i++) {
      UUID person = uuid(random);
      List<UUID> appointments = List.of(uuid(random), uuid(random));
      List<Owed> duties = duties(random, person, appointments);
      List<Passed> passes = passes(random, person, appointments);
      isKept(person, duties);
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

  /** What a duty was stated as later changes no answer about the days before. */
  @Test
  @TestTransaction
  void aDayBeforeADutyWasStatedAnewKnowsItAsItStood() {
    Random random = new Random(20261130);
    UUID person = uuid(random);
    UUID appointment = uuid(random);
    LocalDate may = LocalDate.of(2030, 5, 1);
    Owed duty = new Owed(uuid(random), appointment, "credit-0", 2030, "EVENT", may, may);
    rows().insert(duty, person, "event");
    Instant passed = Instant.parse("2030-04-10T01:00:00Z");
    rows()
        .write(
            person,
            new Passed(uuid(random), appointment, "credit-0", 2030, passed, passed, null),
            false);
    Instant said = Instant.parse("2030-08-01T01:00:00Z");
    rows().restate(duty, rows().change(said), LocalDate.of(2030, 4, 1));
    assertThat(standings.fulfilledAsKnown(Set.of(person), said)).isEmpty();
    assertThat(standings.fulfilledAsKnown(Set.of(person), said.plusSeconds(1)))
        .containsOnlyKeys(duty.id());
    assertThat(standing(person)).as("as it stands").containsOnlyKeys(duty.id());
  }

  private CreditRows rows() {
    return new CreditRows(entities);
  }

  /** All at once, or only those of the course in which somebody has passed. */
  private void isKept(UUID person, List<Owed> duties) {
    TreeSet<UUID> one = new TreeSet<>(Set.of(person));
    duties.stream().map(Owed::course).distinct().forEach(course -> kept.write(one, course));
    assertThat(kept.differing(one)).isEmpty();
    kept.write(one, null);
    assertThat(kept.differing(one)).isEmpty();
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
    kept.write(new TreeSet<>(Set.of(person)), null);
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
      rows().insert(duty, person, "r" + i);
      duties.add(random.nextBoolean() ? duty : restated(duty, JapanClock.dayOf(moment(random))));
    }
    return duties;
  }

  /** What was said of it last holds. */
  private Owed restated(Owed duty, LocalDate from) {
    for (int change = 2; change <= 3; change++) {
      rows().restate(duty, change, change == 3 ? from : from.minusDays(400));
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
      rows().write(person, pass, entered);
      passes.add(pass);
    }
    return passes;
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
