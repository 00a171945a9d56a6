package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.util.List;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;

class ScimDepartmentTest {
  private static final Period FIRST = days("2026-04-01", "2026-12-31");
  private static final Period RENAMED = days("2027-01-01", "2027-03-31");

  /** Its scope changes in January and its place in April: it was shown as ending twice. */
  @Test
  void anotherNameOrPlaceToComeIsNoEnd() {
    List<Period> versions = List.of(FIRST, RENAMED, days("2027-04-01", null));
    assertThat(ScimDepartment.toItsEnd(FIRST, versions)).isEqualTo(days("2026-04-01", null));
    assertThat(ScimDepartment.toItsEnd(RENAMED, versions)).isEqualTo(days("2027-01-01", null));
  }

  @Test
  void theLastDayOfTheDepartmentIsItsEndUnderEachName() {
    List<Period> versions = List.of(FIRST, RENAMED);
    assertThat(ScimDepartment.toItsEnd(FIRST, versions))
        .isEqualTo(days("2026-04-01", "2027-03-31"));
    assertThat(ScimDepartment.toItsEnd(RENAMED, versions)).isEqualTo(RENAMED);
  }
}
