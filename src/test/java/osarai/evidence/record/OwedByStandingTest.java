package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.curriculum.CreditWithin;
import osarai.learning.Owing;

/** Who is said to owe a course. */
class OwedByStandingTest {
  private static final UUID PERSON = new UUID(0, 1);
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 7, 1);

  @Test
  void aDutyOfAnEventIsOwedOnUntilItsYearIsClosed() {
    assertThat(owing(draft())).containsExactly(PERSON);
    assertThat(owing(draft().closed("UNMET"))).isEmpty();
    assertThat(owing(draft().closed("EXCLUDED"))).isEmpty();
  }

  @Test
  void whatIsLateComesBeforeWhatIsDueAndNotWhatIsDoneOrToCome() {
    LocalDate today = LocalDate.of(2026, 12, 1);
    LocalDate opened = LocalDate.of(2026, 4, 1);
    StandingDraft done = draft("done").days(opened, today.minusDays(9)).fulfilled(Instant.EPOCH);
    StandingDraft coming = draft("coming").days(today.plusDays(1), today.plusDays(2));
    StandingDraft due = draft("due").days(opened, today.plusDays(5));
    StandingDraft late = draft("late").days(opened, today.minusDays(5));
    assertThat(owed(today, done, coming)).isNull();
    assertThat(owed(today, done, coming, due)).returns("期限の近い講座", Owing.Owed::title);
    assertThat(owed(today, done, coming, due, late))
        .returns("late", Owing.Owed::course)
        .returns("令和8年11月26日", Owing.Owed::due)
        .returns(true, Owing.Owed::isLate);
    assertThat(owed(today, due, late.closed("UNMET")))
        .returns("due", Owing.Owed::course)
        .returns(false, Owing.Owed::isLate);
  }

  private static Owing.@Nullable Owed owed(LocalDate today, StandingDraft... duties) {
    Clock clock = Clock.fixed(today.atStartOfDay(JapanClock.ZONE).toInstant(), JapanClock.ZONE);
    List<DutyStanding> all = Arrays.stream(duties).map(StandingDraft::standing).toList();
    Shelf shelf =
        SmallShelf.of(SmallCourse.called("期限の近い講座", "e".repeat(64), SmallCourse.of("due")));
    return new OwedByStanding(new Only(all), null, null, shelf, clock).after(PERSON, "done").owed();
  }

  private static StandingDraft draft(String course) {
    return StandingDraft.of(PERSON, course);
  }

  private static StandingDraft draft() {
    return StandingDraft.of(PERSON, "handlers").credit(CreditWithin.EVENT, new UUID(0, 2), SINCE);
  }

  private static Collection<UUID> owing(StandingDraft duty) {
    return new OwedByStanding(new Only(List.of(duty.standing())), null, null, null, null)
        .of(List.of(PERSON), "handlers", NEXT_YEAR)
        .keySet();
  }

  private static final class Only extends DutyStandings {
    private final List<DutyStanding> duties;

    Only(List<DutyStanding> duties) {
      super(null, null);
      this.duties = duties;
    }

    @Override
    public List<DutyStanding> of(Collection<UUID> persons) {
      return duties;
    }

    @Override
    List<DutyStanding> of(Collection<UUID> persons, String course) {
      return duties;
    }
  }
}
