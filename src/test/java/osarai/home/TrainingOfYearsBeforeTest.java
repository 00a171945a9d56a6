package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.SmallCourse;
import osarai.curriculum.CreditWithin;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;

/** What was due in March 2027 and is not done on 1 April. */
class TrainingOfYearsBeforeTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Instant PASSED = Instant.parse("2027-03-20T01:00:00Z");

  /** An incident of February, due on 24 March: a pass of April still counts until the closing. */
  @ParameterizedTest
  @CsvSource({
    "FISCAL_YEAR, , , false, true",
    "EVENT, , , true, false",
    "EVENT, UNMET, , false, false",
    "APPOINTMENT, , , true, false",
    "APPOINTMENT, , 2027-04-01, false, false",
    "APPOINTMENT, UNMET, , false, false"
  })
  void ofAYearBeforeStaysOpenWhatAPassOfTodayFulfils(
      CreditWithin credit, String closed, LocalDate ended, boolean open, boolean unclosed) {
    DutyStanding duty = ofMarch(credit).closed(closed).appointedUntil(ended).standing();
    assertThat(lines(duty))
        .hasSize(open ? 1 : 0)
        .allMatch(line -> line.isOverdue() && line.isOpen());
    assertThat(MyTraining.isUnclosed(duty, APRIL)).isEqualTo(unclosed);
    assertThat(lines(ofMarch(credit).fulfilled(PASSED).standing())).isEmpty();
  }

  @Test
  void ofAYearBeforeAndOfThisYearStandTogether() {
    DutyStanding yearly =
        StandingDraft.of(TANAKA, "all-staff")
            .year(2027)
            .days(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 10, 31))
            .standing();
    assertThat(lines(ofMarch(CreditWithin.EVENT).standing(), yearly))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.dueOn()).isEqualTo(LocalDate.of(2027, 3, 24));
              assertThat(line.reasons()).hasSize(2);
            });
  }

  private static StandingDraft ofMarch(CreditWithin credit) {
    return StandingDraft.of(TANAKA, "all-staff")
        .days(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 24))
        .because("3月のことです")
        .credit(credit, new UUID(1, 0), LocalDate.of(2027, 3, 10));
  }

  private static List<MyTraining.OwedCourse> lines(DutyStanding... duties) {
    return MyTraining.lines(
        Arrays.asList(duties),
        Map.of(),
        id -> Optional.of(SmallCourse.agreed(id, "a/one", "a/two")),
        APRIL);
  }
}
