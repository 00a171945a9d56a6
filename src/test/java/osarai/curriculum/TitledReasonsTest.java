package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.files.Problems;
import osarai.forms.KeptTexts;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.Position;
import osarai.web.Spoken;

/**
 * Where a requirement names a post, the reason begins with the title by which somebody is meant.
 */
class TitledReasonsTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);
  private static final String HEADS = "{employment: [regular], position: [head]}";

  @Test
  void aReasonBeginsWithTheTitleOfThePost() {
    PersonDraft head = person().posted(1001, section(220), Position.HEAD, "課長", "2018-04-01", null);
    assertThat(reasons(HEADS, head)).allMatch(said -> said.startsWith("課長、税務課の常勤職員(")).hasSize(2);
    assertThat(reasons("{employment: [regular]}", head))
        .as("where no post is asked for")
        .allMatch(said -> said.startsWith("税務課の常勤職員("))
        .hasSize(2);
  }

  @Test
  void itNamesBothTitlesOnceEachAndNoneOfAPostThatIsNotMeant() {
    PersonDraft two =
        person()
            .posted(1001, section(220), Position.HEAD, "課長", "2018-04-01", null)
            .posted(1001, section(210), Position.HEAD, "所長", "2018-04-01", null)
            .posted(1001, section(230), Position.HEAD, "課長", "2018-04-01", null)
            .posted(1001, section(240), Position.MEMBER, "主幹", "2018-04-01", null);
    assertThat(reasons(HEADS, two)).allMatch(said -> said.startsWith("所長、課長、市民課、税務課、"));
    assertThat(reasons("{employment: [regular], position: [head], departments: [\"210\"]}", two))
        .as("of one department")
        .allMatch(said -> said.startsWith("所長、市民課、税務課、"));
  }

  @Test
  void soDoesTheReasonOfADesignationAndOfWhatHappened() {
    PersonDraft head =
        person()
            .posted(1001, section(220), Position.HEAD, "課長", "2018-04-01", null)
            .designated(
                new Designation(
                    new UUID(3, 1),
                    section(220),
                    DesignationRole.HANDLER,
                    "収納",
                    "氏名",
                    null,
                    days("2026-10-01", null)));
    assertThat(reasons("{designation: [handler], position: [head]}", head))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("課長、特定個人情報事務取扱担当者「収納」("));
    assertThat(owed("{designation: [handler], position: [head], on: [designated]}", "event", head))
        .isNotEmpty()
        .extracting(owed -> WORDS.said(owed.reason()))
        .allMatch(said -> said.startsWith("課長、"));
  }

  @Test
  void aTitleThatChangesLaterIsStatedAnew() {
    List<Requirement> heads = requirements(HEADS, "fiscal-year");
    PersonDraft before =
        person().posted(1001, section(220), Position.HEAD, "課長", "2018-04-01", null);
    List<DutyNow> written =
        owed(heads, before.facts()).stream()
            .map(owed -> WrittenDuty.written(owed, day("2026-12-01")))
            .toList();
    PersonDraft promoted =
        person()
            .posted(1001, section(220), Position.HEAD, "課長", "2018-04-01", "2027-03-31")
            .posted(1001, section(220), Position.HEAD, "参事", "2027-04-01", null);
    assertThat(restated(heads, promoted, written)).containsExactly("2027 参事、税務課の");
    PersonDraft corrected =
        person().posted(1001, section(220), Position.HEAD, "室長", "2018-04-01", null);
    assertThat(restated(heads, corrected, written))
        .containsExactlyInAnyOrder("2026 室長、税務課の", "2027 室長、税務課の");
    assertThat(restated(heads, before, written)).isEmpty();
  }

  private static List<String> restated(
      List<Requirement> requirements, PersonDraft person, List<DutyNow> written) {
    return Reckoning.of(
            requirements, person.facts(), Terms.usual(), day("2026-12-01"), written, Map.of())
        .kept()
        .stream()
        .filter(Reckoning.Kept::isRestated)
        .map(Reckoning.Kept::owed)
        .map(owed -> owed.occasion() + " " + WORDS.said(owed.reason()).substring(0, 7))
        .toList();
  }

  private static PersonDraft person() {
    return new PersonDraft()
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .department(210, "市民課", "2010-04-01", null)
        .department(220, "税務課", "2010-04-01", null)
        .department(230, "会計課", "2010-04-01", null)
        .department(240, "福祉課", "2010-04-01", null);
  }

  private static List<String> reasons(String who, PersonDraft person) {
    return owed(who, "fiscal-year", person).stream()
        .map(owed -> WORDS.said(owed.reason()))
        .toList();
  }

  private static List<Owed> owed(String who, String each, PersonDraft person) {
    return owed(requirements(who, each), person.facts());
  }

  private static List<Owed> owed(List<Requirement> requirements, PersonFacts facts) {
    return Duties.owed(requirements, facts, Terms.usual(), day("2026-12-01"));
  }

  private static List<Requirement> requirements(String who, String each) {
    Problems problems = new Problems();
    List<Requirement> read =
        RequirementReader.read(
            """
            requirements:
              - id: heads
                course: all-staff
                who: %s
                each: %s
                due: {days-after-start: 30}
                because: 所属長が受けます
            """
                .formatted(who, each),
            Set.of("all-staff"),
            problems);
    problems.orThrow();
    return read;
  }
}
