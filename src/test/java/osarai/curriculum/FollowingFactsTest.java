package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.CITIZENS;
import static osarai.curriculum.WorkingLife.TAXES;
import static osarai.curriculum.WorkingLife.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.forms.KeptTexts;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.web.Spoken;

/** What a duty says follows the facts, not only its due date. */
class FollowingFactsTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);

  private final WorkingLife life = new WorkingLife();

  @Test
  void aDutyOfNextYearNamesNextYearsSection() {
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    life.post(1, CITIZENS, Position.MEMBER, "2018-04-01", null);
    List<Owed> before = owed();
    assertThat(before)
        .isNotEmpty()
        .extracting(owed -> WORDS.said(owed.reason()))
        .allMatch(reason -> reason.startsWith("課210の"));

    WorkingLife moved = new WorkingLife();
    moved.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    moved.post(1, CITIZENS, Position.MEMBER, "2018-04-01", "2027-03-31");
    moved.post(1, TAXES, Position.MEMBER, "2027-04-01", null);
    Reckoning reckoning = again(moved, before);
    assertThat(reckoning.kept())
        .filteredOn(Reckoning.Kept::isRestated)
        .extracting(
            kept -> kept.owed().occasion() + " " + WORDS.said(kept.owed().reason()).substring(0, 5))
        .containsExactly("2027 課220の");
    assertThat(reckoning.kept()).noneMatch(Reckoning.Kept::isReDated);
    assertThat(reckoning.kept()).noneMatch(Reckoning.Kept::isReOpened);
    assertThat(again(life, before).kept())
        .hasSameSizeAs(before)
        .noneMatch(Reckoning.Kept::isRestated);
  }

  @Test
  void anotherOpeningDayIsTold() {
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    List<Owed> before = owed();
    WorkingLife later = new WorkingLife();
    later.appointment(1, EmploymentType.REGULAR, "2027-05-01", null);
    assertThat(again(later, before).kept())
        .filteredOn(Reckoning.Kept::isReOpened)
        .extracting(kept -> kept.owed().opensOn())
        .containsExactly(day("2027-05-01"));
  }

  @Test
  void aRowOfBeforeIsNotStatedAnew() {
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    List<DutyNow> old = owed().stream().map(owed -> WrittenDuty.written(owed, null)).toList();
    life.post(1, CITIZENS, Position.MEMBER, "2018-04-01", null);
    assertThat(reckon(life, old).kept())
        .hasSameSizeAs(old)
        .isNotEmpty()
        .noneMatch(Reckoning.Kept::isRestated);
  }

  @Test
  void aReasonNamesBothSectionsTheReappointmentAndTheReturn() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2025-04-01", "2026-03-31");
    life.appointment(2, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31");
    life.post(2, TAXES, Position.MEMBER, "2026-04-01", null);
    life.post(2, CITIZENS, Position.MEMBER, "2026-04-01", null);
    life.absence(AbsenceKind.CHILDCARE, "2026-06-01", "2026-12-31");
    assertThat(WORDS.said(owed().get(0).reason()))
        .startsWith("課210、課220の会計年度任用職員")
        .contains("(令和8年4月1日から、再度の任用)")
        .endsWith("育児休業から復職した令和9年1月1日から30日を期限とします。");
  }

  /** What the rule says had everybody known, and what counts because nobody did. */
  @Test
  void aLateFactKeepsBothDates() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2027-03-31");
    Owed late =
        Duties.owed(own(), life.facts(), Terms.usual(), day("2026-11-20")).stream()
            .filter(owed -> owed.requirement().id().equals("fiscal-year-appointee"))
            .findFirst()
            .orElseThrow();
    assertThat(late.due().byRule()).isEqualTo("2026-10-15");
    assertThat(late.dueOn()).isEqualTo("2026-12-04");
    assertThat(late.knownOn()).isEqualTo("2026-11-20");
  }

  private List<Owed> owed() {
    return Duties.owed(yearly(), life.facts(), Terms.usual(), day("2026-12-01"));
  }

  private static Reckoning again(WorkingLife life, List<Owed> before) {
    return reckon(
        life, before.stream().map(owed -> WrittenDuty.written(owed, day("2026-12-01"))).toList());
  }

  private static Reckoning reckon(WorkingLife life, List<DutyNow> duties) {
    return Reckoning.of(yearly(), life.facts(), Terms.usual(), day("2026-12-01"), duties, Map.of());
  }

  private static List<Requirement> yearly() {
    return own().stream().filter(one -> one.id().equals("all-staff-yearly")).toList();
  }

  private static List<Requirement> own() {
    Problems problems = new Problems();
    List<Requirement> own =
        RequirementReader.read(
            AuthoredFiles.below(Path.of("").toAbsolutePath()),
            Set.of("all-staff", "fiscal-year-appointees", "handlers", "handler-scope"),
            problems);
    problems.orThrow();
    return own;
  }
}
