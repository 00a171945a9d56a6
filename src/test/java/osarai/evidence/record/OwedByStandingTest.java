package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.curriculum.CreditWithin;

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

  private static StandingDraft draft() {
    return StandingDraft.of(PERSON, "handlers").credit(CreditWithin.EVENT, new UUID(0, 2), SINCE);
  }

  private static Collection<UUID> owing(StandingDraft duty) {
    return new OwedByStanding(new Only(duty.standing()), null, null, null)
        .of(List.of(PERSON), "handlers", NEXT_YEAR)
        .keySet();
  }

  private static final class Only extends DutyStandings {
    private final DutyStanding duty;

    Only(DutyStanding duty) {
      super(null, null);
      this.duty = duty;
    }

    @Override
    List<DutyStanding> of(Collection<UUID> persons, String course) {
      return List.of(duty);
    }
  }
}
