package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.login.CurrentPerson;
import osarai.people.Department;
import osarai.people.KnownDepartments;
import osarai.people.KnownSections;
import osarai.people.Position;

/**
 * 市民部 (200) with 市民課 (210) and its 窓口係 (211); 税務課 (220) is below it until the end of 2026 and on
 * its own from then on. 資料室 (290) has ended.
 */
class ReachTest {
  private static final LocalDate DAY = day("2026-11-24");
  private static final KnownDepartments TOWN =
      KnownDepartments.of(
          version(200, null, "2000-04-01", null),
          version(210, 200, "2000-04-01", null),
          version(211, 210, "2000-04-01", null),
          version(220, 200, "2000-04-01", "2026-12-31"),
          version(220, null, "2027-01-01", null),
          version(290, null, "2000-04-01", "2026-03-31"));

  @ParameterizedTest
  @CsvSource({
    "200, HEAD, '200 210 211 220'",
    "200, DEPUTY, '200 210 211 220'",
    "210, HEAD, '210 211'",
    "211, HEAD, '211'",
    "290, HEAD, ''",
    "200, MEMBER, ''"
  })
  void aHeadReachesTheOwnDepartmentAndThoseBelow(int code, Position position, String codes) {
    assertThat(codes(person(position, code), false, DAY)).isEqualTo(codes);
  }

  @Test
  void theOfficeReachesAllOfTheDayInTheOrderOfTheirCodes() {
    assertThat(codes(person(Position.MEMBER, 210), true, DAY)).isEqualTo("200 210 211 220");
    assertThat(codes(person(Position.MEMBER, 210), true, day("2026-03-31")))
        .isEqualTo("200 210 211 220 290");
  }

  @Test
  void aDepartmentThatHasMovedIsOutOfReachFromThatDay() {
    assertThat(codes(person(Position.HEAD, 200), false, day("2026-12-31"))).endsWith("220");
    assertThat(codes(person(Position.HEAD, 200), false, day("2027-01-01")))
        .isEqualTo("200 210 211");
  }

  @Test
  void whoHeadsTwoReachesBoth() {
    assertThat(codes(person(Position.HEAD, 211, 220), false, DAY)).isEqualTo("211 220");
  }

  @Test
  void aCircleOfDepartmentsEnds() {
    KnownDepartments circle =
        KnownDepartments.of(
            version(210, 220, "2000-04-01", null), version(220, 210, "2000-04-01", null));
    Reach reach = new Reach(circle, KnownSections.of());
    assertThat(reach.of(person(Position.HEAD, 230), false, DAY)).isEmpty();
  }

  @Test
  void theMembersAreThoseOfItsDepartmentOrOfAllOnItsDay() {
    KnownSections sections = KnownSections.of(SessionDraft.member(SessionDraft.TANAKA, "田中 花子"));
    assertThat(new Reach(TOWN, sections).members(SessionDraft.SESSION)).hasSize(1);
    assertThat(sections.asked())
        .containsExactlyInAnyOrder(section(200), section(210), section(211), section(220));
  }

  private static String codes(CurrentPerson person, boolean office, LocalDate day) {
    return String.join(
        " ",
        new Reach(TOWN, KnownSections.of())
            .of(person, office, day).stream().map(Department::code).toList());
  }

  private static CurrentPerson person(Position position, int... codes) {
    List<CurrentPerson.PostToday> posts =
        Arrays.stream(codes)
            .mapToObj(code -> new CurrentPerson.PostToday(section(code), "課" + code, position, "職"))
            .toList();
    return new CurrentPerson(
        SessionDraft.TANAKA,
        "田中 花子",
        SessionDraft.appointment(SessionDraft.TANAKA),
        posts,
        Set.of(),
        true,
        new UUID(0, 6));
  }

  private static Department version(
      int code, @Nullable Integer parent, String from, @Nullable String last) {
    return new Department(
        section(code),
        String.valueOf(code),
        "課" + code,
        parent == null ? null : section(parent),
        true,
        days(from, last));
  }
}
