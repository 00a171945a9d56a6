package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.Position;

/** What the book writes and what the what-if promises are the same. */
class ReckoningTest {
  private static final LocalDate TODAY = day("2026-12-01");
  private static final Requirement APPOINTEE =
      new Requirement(
          "appointee",
          "fiscal-year-appointees",
          Requirement.Who.employed(Set.of(EmploymentType.FISCAL_YEAR_PART_TIME)),
          Requirement.Each.APPOINTMENT,
          new Requirement.Due(Optional.empty(), Optional.of(14), false),
          Requirement.Credit.of(Requirement.Each.APPOINTMENT),
          "任用されるたびに受けます");
  private static final String OCCASION = new UUID(1, 1).toString();

  @Test
  void whoHasNoDutyYetGainsIt() {
    Reckoning reckoning = reckon(List.of(), Map.of());
    assertThat(reckoning.gained()).extracting(Owed::dueOn).containsExactly(day("2026-12-15"));
    assertThat(reckoning.kept()).isEmpty();
    assertThat(reckoning.lost()).isEmpty();
  }

  @Test
  void whatIsWorkedOutAgainDoesNotMove() {
    Written duty = new Written(OCCASION, "2026-10-15", "2026-09-25", false);
    Reckoning.Kept kept = only(reckon(List.of(duty), Map.of()));
    assertThat(kept.isReDated()).isFalse();
    assertThat(kept.isRestored()).isFalse();
  }

  /** The what-if once gave it the due date of a duty that nobody had known of. */
  @Test
  void aWithdrawnDutyComesBackWithTheDayOnWhichItBecameKnown() {
    Written duty = new Written(OCCASION, "2026-10-15", "2026-09-25", true);
    Reckoning.Kept kept = only(reckon(List.of(duty), Map.of()));
    assertThat(kept.isRestored()).isTrue();
    assertThat(kept.dueOn()).isEqualTo("2026-10-15");
  }

  @Test
  void anExtensionHoldsWhileItIsLater() {
    Written duty = new Written(OCCASION, "2026-12-25", "2026-09-25", false);
    Map<UUID, LocalDate> later = Map.of(duty.id(), day("2026-12-25"));
    assertThat(only(reckon(List.of(duty), later)).isReDated()).isFalse();
    Map<UUID, LocalDate> earlier = Map.of(duty.id(), day("2026-10-02"));
    assertThat(only(reckon(List.of(duty), earlier)).dueOn()).isEqualTo("2026-10-15");
  }

  /** The end may be told after the extension was given; nobody is there to use what lies beyond. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-31, 2027-03-31",
    "2027-04-20, 2027-03-31",
    "2028-01-05, 2027-03-31",
    "2026-10-20, 2026-10-20"
  })
  void anExtensionEndsWithWhomItIsFor(String until, String due) {
    Written duty = new Written(OCCASION, "2026-10-15", "2026-09-25", false);
    assertThat(only(reckon(List.of(duty), Map.of(duty.id(), day(until)))).dueOn()).isEqualTo(due);
  }

  /** A day between two appointments is nobody's; what belongs to the person goes on in the next. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-30, , 2026-09-30",
    "2026-10-20, , 2026-09-30",
    "2026-12-01, , 2026-12-01",
    "2027-05-01, , 2027-03-31",
    "2027-02-01, 1, 2026-09-30",
    "2026-12-01, 2, 2026-12-01"
  })
  void theLastDayServedIsAsked(String day, @Nullable Integer onlyIn, String last) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30");
    life.appointment(2, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-11-01", "2027-03-31");
    PersonFacts facts = life.facts();
    UUID only = onlyIn == null ? null : facts.appointments().get(onlyIn - 1).id();
    Ground.Service service = Ground.Service.of(facts, only);
    assertThat(service.lastUpTo(day(day))).contains(day(last));
    assertThat(service.lastUpTo(day("2026-03-31"))).isEmpty();
  }

  /** The what-if once announced a re-dating that the book never writes. */
  @Test
  void aRowOfBeforeKeepsItsDay() {
    Written duty = new Written(OCCASION, "2026-11-30", null, false);
    Reckoning.Kept kept = only(reckon(List.of(duty), Map.of(duty.id(), day("2027-01-31"))));
    assertThat(kept.isReDated()).isFalse();
    assertThat(kept.dueOn()).isEqualTo("2026-11-30");
  }

  @Test
  void whatIsOwedNoLongerIsLostInTheYearsLookedAtOnly() {
    Written withdrawn = new Written("withdrawn", "2026-10-15", "2026-09-25", true);
    Written running = new Written("running", "2026-10-15", "2026-09-25", false);
    Written past = new Written("past", "2026-03-15", "2026-02-25", false);
    assertThat(reckon(List.of(withdrawn, running, past), Map.of()).lost()).containsExactly(running);
  }

  private static Reckoning.Kept only(Reckoning reckoning) {
    assertThat(reckoning.gained()).isEmpty();
    assertThat(reckoning.lost()).isEmpty();
    return reckoning.kept().get(0);
  }

  private static Reckoning reckon(List<DutyNow> duties, Map<UUID, LocalDate> extended) {
    return Reckoning.of(List.of(APPOINTEE), appointee(), Terms.usual(), TODAY, duties, extended);
  }

  private static PersonFacts appointee() {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2027-03-31");
    life.post(1, WorkingLife.CITIZENS, Position.MEMBER, "2026-10-01", "2027-03-31");
    return life.facts();
  }

  /** A duty as it stands in the book. */
  private static final class Written extends DutyNow {
    private final String occasion;
    private final LocalDate dueOn;
    private final @Nullable LocalDate knownOn;
    private final boolean withdrawn;

    Written(String occasion, String dueOn, @Nullable String knownOn, boolean withdrawn) {
      this.occasion = occasion;
      this.dueOn = day(dueOn);
      this.knownOn = knownOn == null ? null : day(knownOn);
      this.withdrawn = withdrawn;
    }

    @Override
    UUID id() {
      return UUID.nameUUIDFromBytes(occasion.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    String identity() {
      return "appointee " + occasion;
    }

    @Override
    String occasion() {
      return occasion;
    }

    @Override
    boolean isOfAYear() {
      return false;
    }

    @Override
    LocalDate opensOn() {
      return dueOn.minusDays(14);
    }

    @Override
    LocalDate dueOn() {
      return dueOn;
    }

    @Override
    @Nullable LocalDate knownOn() {
      return knownOn;
    }

    @Override
    int fiscalYear() {
      return osarai.calendar.FiscalYear.of(dueOn).year();
    }

    @Override
    boolean isWithdrawn() {
      return withdrawn;
    }
  }
}
