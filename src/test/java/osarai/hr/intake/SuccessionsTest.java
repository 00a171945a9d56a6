package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** 税務課(220) becomes 収納課(230) in April 2027, and that becomes 財務課(240) in October. */
class SuccessionsTest {
  private static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "2015-04-01", null, null)),
              section(220), List.of(department(220, "2015-04-01", "2027-03-31", 230)),
              section(230), List.of(department(230, "2027-04-01", "2027-09-30", 240)),
              section(240), List.of(department(240, "2027-10-01", null, null))));

  @ParameterizedTest
  @CsvSource({
    "220, 2027-03-31, 220",
    "220, 2027-04-01, ",
    "230, 2027-03-31, ",
    "230, 2027-04-01, 230",
    "220, 2010-04-01, 220", // before the oldest that is known
    "240, 2026-04-01, ",
    "999, 2026-04-01, ",
    "２２０, 2027-03-31, 220", // full width
    "２２０, 2010-04-01, 220",
  })
  void aCodeIsOfOneDepartmentOnADay(String code, String day, @Nullable String found) {
    assertThat(TOWN.withCode(code, day(day)).map(Department::code).orElse(null)).isEqualTo(found);
  }

  @Test
  void affairsPassFromDepartmentToDepartment() {
    assertThat(TOWN.through(section(220), days("2026-04-01", null)))
        .containsExactly(
            Map.entry(section(220), days("2026-04-01", "2027-03-31")),
            Map.entry(section(230), days("2027-04-01", "2027-09-30")),
            Map.entry(section(240), days("2027-10-01", null)));
  }

  /** 兼務 in a department and in the one that it becomes stood twice in the successor. */
  @ParameterizedTest
  @CsvSource({"220, 230", "230, 220"})
  void whoHoldsThePostOfBothDepartmentsHoldsOneAfterwards(int one, int other) {
    Period term = days("2026-04-01", null);
    Notice joins =
        new WrittenNotices()
            .notice(
                "2026-04-01",
                WrittenNotices.content(
                    null,
                    new Statement.Engagement(EmploymentType.REGULAR, term.from(), null),
                    List.of(post(one), post(other)),
                    null));
    NumberedAppointment appointment = NumberedAppointment.of(List.of(joins)).get(0);
    Successions town =
        new Successions(
            Map.of(
                section(220), List.of(department(220, "2015-04-01", "2027-03-31", 230)),
                section(230), List.of(department(230, "2015-04-01", null, null))));
    assertThat(Posts.during(term, appointment, List.of(joins), town))
        .containsExactlyInAnyOrder(
            new Career.Post(section(220), Position.MEMBER, "主事", days("2026-04-01", "2027-03-31")),
            new Career.Post(section(230), Position.MEMBER, "主事", term));
  }

  private static Notice.Post post(int department) {
    return new Notice.Post(section(department), Position.MEMBER, "主事");
  }

  @Test
  void nothingPassesOnBeforeItsEnd() {
    Period year = days("2026-04-01", "2027-03-31");
    assertThat(TOWN.through(section(220), year)).containsExactly(Map.entry(section(220), year));
    assertThat(TOWN.through(section(210), days("2026-04-01", null))).containsOnlyKeys(section(210));
  }

  @Test
  void whatBeginsAfterTheEndIsInTheSuccessorOnly() {
    assertThat(TOWN.through(section(220), days("2027-05-01", null)))
        .containsExactly(
            Map.entry(section(230), days("2027-05-01", "2027-09-30")),
            Map.entry(section(240), days("2027-10-01", null)));
  }

  @Test
  void aPostGoesTheSameWay() {
    Notice.Post post = new Notice.Post(section(220), Position.HEAD, "課長");
    assertThat(TOWN.parts(post, days("2027-01-01", "2027-06-30")))
        .containsExactly(
            Map.entry(post, days("2027-01-01", "2027-03-31")),
            Map.entry(
                new Notice.Post(section(230), Position.HEAD, "課長"),
                days("2027-04-01", "2027-06-30")));
  }

  @Test
  void oneIsOrBecameAnotherOnlyForwards() {
    assertThat(TOWN.isOrBecame(section(220), section(240))).isTrue();
    assertThat(TOWN.isOrBecame(section(220), section(220))).isTrue();
    assertThat(TOWN.isOrBecame(section(240), section(220))).isFalse();
    assertThat(TOWN.isOrBecame(section(210), section(240))).isFalse();
  }

  @Test
  void aCircleOfSuccessorsEnds() {
    Successions circle =
        new Successions(
            Map.of(
                section(220), List.of(department(220, "2015-04-01", "2027-03-31", 230)),
                section(230), List.of(department(230, "2015-04-01", "2027-03-31", 220))));
    assertThat(circle.isOrBecame(section(220), section(999))).isFalse();
    assertThat(circle.through(section(220), days("2026-04-01", null))).containsKey(section(220));
  }

  private static Department department(
      int code, String first, @Nullable String last, @Nullable Integer successor) {
    UUID next = successor == null ? null : section(successor);
    return new Department(
        section(code), String.valueOf(code), "課" + code, null, true, days(first, last), null, next);
  }
}
