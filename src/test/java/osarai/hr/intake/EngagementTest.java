package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.forms.KeptText;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

class EngagementTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01,           , 2027-03-31",
    "2026-04-01, 2027-04-01, 2027-03-31",
    "2027-03-31, 2027-12-31, 2027-03-31",
    "1989-04-01,           , 1990-03-31",
  })
  void aFiscalYearTermGoesBeyondItsFiscalYear(
      LocalDate from, @Nullable LocalDate last, LocalDate latest) {
    assertThat(term(EmploymentType.FISCAL_YEAR_FULL_TIME, from, last).overstepped())
        .contains(latest);
    assertThat(term(EmploymentType.FISCAL_YEAR_PART_TIME, from, last).overstepped())
        .contains(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2027-03-31",
    "2026-10-01, 2026-10-01",
    "1989-03-31,           ",
    "1965-04-01, 1999-03-31",
  })
  void aFiscalYearTermEndsInTimeOrBeganBeforeTheyAreCounted(
      LocalDate from, @Nullable LocalDate last) {
    assertThat(term(EmploymentType.FISCAL_YEAR_PART_TIME, from, last).overstepped()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "FISCAL_YEAR_.*", mode = EnumSource.Mode.MATCH_NONE)
  void noOtherTermHasAnEndByLaw(EmploymentType type) {
    assertThat(term(type, LocalDate.of(2026, 4, 1), null).overstepped()).isEmpty();
  }

  @Test
  void everyDoorIsToldTheLatestDay() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    Statement endless =
        new Statement(
            new KeptText("1"),
            new Statement.Subject(null, new StaffNumber("1001"), null, null),
            Statement.Order.on(day),
            null,
            term(EmploymentType.FISCAL_YEAR_PART_TIME, day, null),
            null,
            null,
            null,
            null);
    assertThat(StatementRules.faults(endless, false))
        .containsExactly(
            Fault.invalid(
                StatementField.LAST_DAY, told -> told.no_end_of_term(LocalDate.of(2027, 3, 31))));
  }

  private static Statement.Engagement term(
      EmploymentType type, LocalDate from, @Nullable LocalDate last) {
    return new Statement.Engagement(type, from, last);
  }
}
