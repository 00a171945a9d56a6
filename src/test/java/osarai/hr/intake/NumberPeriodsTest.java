package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/** Whom a person's periods under a number meet; 佐藤 has it from October to December 2026. */
class NumberPeriodsTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource({
    // what it was, what it becomes, whether 佐藤 is met
    "2026-04-01/2026-08-31, 2026-04-01/2026-09-30, false",
    "2026-04-01/2026-08-31, 2026-04-01/2026-10-01, true",
    "2026-04-01/2026-08-31, 2026-04-01/, true",
    "'', 2026-12-31/, true",
    "'', 2027-01-01/, false",
    "'', 2026-11-01/2026-11-30, true",
    // they met before, be it wrongly: nothing new comes of it
    "2026-04-01/, 2026-04-01/2026-11-30, false",
    "2026-04-01/, 2026-04-01/2026-10-31 2026-11-01/, false",
    "2026-04-01/2026-10-31 2026-11-01/, 2026-04-01/, false",
    "2026-04-01/2026-10-31, 2026-04-01/2026-11-01, true",
    "2026-11-01/, 2026-04-01/, true",
    // 佐藤's days are all before, within or after
    "2026-04-01/2026-08-31, 2026-04-01/2026-08-31 2027-01-01/, false"
  })
  void aPeriodThatGrowsMeetsWhoHasTheNumber(String before, String after, boolean met) {
    assertThat(NumberPeriods.met(TANAKA, periods(before), periods(after), List.of(held(SATO))))
        .isEqualTo(met ? Optional.of(held(SATO)) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true"})
  void nobodyMeetsHisOwn(long holder, boolean met) {
    assertThat(
            NumberPeriods.met(
                    TANAKA, List.of(), periods("2026-04-01/"), List.of(held(new UUID(0, holder))))
                .isPresent())
        .isEqualTo(met);
  }

  private static List<Period> periods(String written) {
    return Arrays.stream(written.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split("/"))
        .map(one -> days(one[0], one.length > 1 ? one[1] : null))
        .toList();
  }

  private static Appointment held(UUID person) {
    return new Appointment(
        new UUID(1, 1),
        person,
        new StaffNumber("1001"),
        EmploymentType.REGULAR,
        days("2026-10-01", "2026-12-31"));
  }
}
