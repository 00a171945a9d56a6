package osarai.hr.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.people.Department;
import osarai.people.Longest;

/** What is typed of a department, and whether it is so already. */
class DepartmentFormTest {
  private static DepartmentForm form(
      @Nullable String from, @Nullable String code, @Nullable String name, String authority) {
    return DepartmentForm.of(from, code, name, null, "true", authority);
  }

  @Test
  void textsAreTakenWithoutTheBlanksAroundThem() {
    DepartmentForm form = DepartmentForm.of("2027-04-01", " 210 ", "　市民課　", " 200", null, "");
    assertThat(form)
        .isEqualTo(new DepartmentForm(day("2027-04-01"), "210", "市民課", "200", false, ""));
    assertThat(form.authorityOrNull()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "x, 210, 市民課, '', BAD_DAY",
    ", 210, 市民課, '', BAD_DAY",
    "2027-04-01, ' ', 市民課, '', MISSING",
    "2027-04-01, 210, , '', MISSING",
    "2027-04-01, 210, '市\u0007民課', '', CONTROL_CHARACTERS",
    "2027-04-01, 210, 1234-5678-9018, '', INDIVIDUAL_NUMBER",
    "2027-04-01, 210, 市民課, 123456789018, INDIVIDUAL_NUMBER",
  })
  void whatIsWrongIsNamed(
      @Nullable String from,
      @Nullable String code,
      @Nullable String name,
      String authority,
      DepartmentRefused.Why why) {
    assertThatThrownBy(() -> form(from, code, name, authority))
        .isInstanceOfSatisfying(
            DepartmentRefused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(DepartmentRefused.Fault::why)
                    .containsExactly(why));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(
            () -> DepartmentForm.of("2027-02-30", " ", "課".repeat(101), "\u200b", null, "1\n2"))
        .isInstanceOfSatisfying(
            DepartmentRefused.class,
            refused ->
                assertThat(refused.faults())
                    .containsExactly(
                        new DepartmentRefused.Fault(Why.BAD_DAY, "from"),
                        new DepartmentRefused.Fault(Why.MISSING, "code"),
                        new DepartmentRefused.Fault(Why.TOO_LONG, "name"),
                        new DepartmentRefused.Fault(Why.UNREADABLE, "parent"),
                        new DepartmentRefused.Fault(Why.CONTROL_CHARACTERS, "authority")));
  }

  @Test
  void aTextIsAsLongAsItsColumnAndNoLonger() {
    String longest = "課".repeat(Longest.DEPARTMENT_NAME);
    assertThat(form("2027-04-01", "210", longest, "").name()).isEqualTo(longest);
    assertThatThrownBy(() -> form("2027-04-01", "210", longest + "課", ""))
        .hasMessageContaining("TOO_LONG");
    assertThatThrownBy(() -> form("2027-04-01", "2".repeat(Longest.DEPARTMENT_CODE + 1), "市民課", ""))
        .hasMessageContaining("TOO_LONG");
  }

  @Test
  void itSaysWhatIsSoAlreadyOrNot() {
    Department present =
        new Department(
            section(210), "210", "市民課", section(200), true, days("2015-04-01", null), "市長", null);
    DepartmentForm form = DepartmentForm.of("2027-04-01", "210", "市民課", "200", "true", "市長");
    assertThat(form.isSaidBy(present, section(200))).isTrue();
    assertThat(form.isSaidBy(present, section(300))).isFalse();
    assertThat(form("2027-04-01", "210", "窓口課", "市長").isSaidBy(present, section(200))).isFalse();
    assertThat(form("2027-04-01", "210", "市民課", "").isSaidBy(present, section(200))).isFalse();
    assertThat(form("2027-04-01", "211", "市民課", "市長").isSaidBy(present, section(200))).isFalse();
  }
}
