package osarai.hr.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.people.Department;

/** A department that ends on 31 March 2027. */
class DepartmentEndingTest {
  private static final UUID ENDS = new UUID(0, 1);
  private static final UUID TAXES = new UUID(0, 2);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  private static List<Why> faults(
      @Nullable UUID successor, boolean hasPeople, Department... versions) {
    return new DepartmentEnding(ENDS, LAST, successor)
        .faults(List.of(versions), hasPeople).stream().map(DepartmentRefused.Fault::why).toList();
  }

  @Test
  void endsWithASuccessorForItsPeopleOrWithoutPeople() {
    assertThat(faults(TAXES, true, version(ENDS, null, "2020-04-01", null))).isEmpty();
    assertThat(faults(null, false, version(ENDS, null, "2020-04-01", null))).isEmpty();
    assertThat(faults(null, true)).containsExactly(Why.HAS_PEOPLE);
    assertThat(faults(ENDS, true)).containsExactly(Why.OWN_SUCCESSOR);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, false", "2027-04-01, true"})
  void whatItIsToBecomeLaterIsNotLost(String from, boolean refused) {
    assertThat(faults(TAXES, false, version(ENDS, null, from, null)))
        .isEqualTo(refused ? List.of(Why.CHANGES_LATER) : List.of());
  }

  /** The last day of a department below it; the own and others elsewhere say nothing. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2027-03-30, false", "2027-03-31, false", "2027-04-01, true", "-, true"})
  void nothingStaysBelowIt(@Nullable String last, boolean refused) {
    assertThat(
            faults(
                TAXES,
                false,
                version(TAXES, null, "2020-04-01", null),
                version(new UUID(0, 3), ENDS, "2020-04-01", last)))
        .isEqualTo(refused ? List.of(Why.HAS_BELOW) : List.of());
  }

  @Test
  void allIsToldAtOnce() {
    assertThat(
            faults(
                null,
                true,
                version(ENDS, null, "2028-04-01", null),
                version(TAXES, ENDS, "2028-04-01", null)))
        .containsExactly(Why.CHANGES_LATER, Why.HAS_BELOW, Why.HAS_PEOPLE);
  }

  private static Department version(
      UUID id, @Nullable UUID parent, String from, @Nullable String last) {
    return new Department(
        id,
        "210",
        "市民課",
        parent,
        true,
        Period.days(LocalDate.parse(from), last == null ? null : LocalDate.parse(last)));
  }
}
