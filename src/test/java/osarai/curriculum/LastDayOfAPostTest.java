package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;
import osarai.web.Spoken;

/** What somebody owes, and as of which section, after the last day of a post. */
class LastDayOfAPostTest {
  private static final LocalDate TOLD = day("2026-04-01");
  private static final Requirement YEARLY =
      requirement("yearly", Requirement.Who.employed(Set.of(EmploymentType.REGULAR)));
  private static final Requirement INCIDENT =
      requirement(
          "incident",
          new Requirement.Who(
              Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Occurrence.Event.INCIDENT)));

  /** 兼務 in 税務課 to the end of September. */
  @Test
  void aSecondPostIsNamedAsLongAsItIsHeld() {
    assertThat(reasons(both("2026-09-30"), YEARLY))
        .containsExactly("2026 市民課、税務課の常勤職員(平成30年4月1日から)", "2027 市民課の常勤職員(平成30年4月1日から)");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, true", "2026-10-01, false"})
  void anIncidentConcernsThoseWhoHoldAPostThereOnTheDay(LocalDate day, boolean concerned) {
    assertThat(reasons(both("2026-09-30"), INCIDENT, lost(day, 220)).isEmpty())
        .isNotEqualTo(concerned);
    assertThat(reasons(both("2026-09-30"), INCIDENT, lost(day, 210))).isNotEmpty();
  }

  /** The appointment runs on: what is owed stays owed, and no section is named that is none. */
  @Test
  void whoseOnlyPostHasEndedOwesAsAppointed() {
    PersonDraft person = main("2026-09-30");
    assertThat(reasons(person, YEARLY))
        .containsExactly("2026 市民課の常勤職員(平成30年4月1日から)", "2027 常勤職員(平成30年4月1日から)");
    assertThat(reasons(person, INCIDENT, lost(day("2026-10-01"), 210))).isEmpty();
    assertThat(reasons(person, INCIDENT, lost(day("2026-09-30"), 210))).hasSize(1);
  }

  private static PersonDraft main(@Nullable String last) {
    return new PersonDraft()
        .department(210, "市民課", "2010-04-01", null)
        .department(220, "税務課", "2010-04-01", null)
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", last);
  }

  private static PersonDraft both(String last) {
    return main(null).posted(1001, section(220), Position.MEMBER, "主任", "2018-04-01", last);
  }

  private static Announced lost(LocalDate day, int department) {
    return new Announced(
        new UUID(8, 1), Occurrence.Event.INCIDENT, day, Set.of(section(department)), "紛失");
  }

  private static List<String> reasons(
      PersonDraft person, Requirement requirement, Announced... announced) {
    Terms terms = Terms.usual().with(List.of(announced));
    return Duties.owed(List.of(requirement), person.facts(), terms, TOLD).stream()
        .map(
            owed ->
                owed.year().year()
                    + " "
                    + Spoken.kept(DutyMessages.class).said(owed.reason()).replaceFirst("。.*", ""))
        .toList();
  }

  private static Requirement requirement(String id, Requirement.Who who) {
    return new Requirement(
        id,
        "all-staff",
        who,
        who.on().isEmpty() ? Requirement.Each.FISCAL_YEAR : Requirement.Each.EVENT,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "試験です");
  }
}
