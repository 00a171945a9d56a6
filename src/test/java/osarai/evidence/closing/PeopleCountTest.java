package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.appointment;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.Position;

/** A year that was closed is counted again: people with a post on 31 March 2027, each once. */
class PeopleCountTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final PersonDraft STAYS = member(TANAKA, 1001, null);
  private static final PersonDraft STAYS_TOO = member(SATO, 2002, null);

  @Test
  void aPersonCountsOnceACourseAndOnceInAll() {
    assertThat(
            count(
                people(STAYS, STAYS_TOO),
                done(TANAKA, 1001, "all-staff"),
                open(TANAKA, 1001, "handlers"),
                done(SATO, 2002, "all-staff")))
        .isEqualTo(
            counted(
                new ClosingFigure("", 2, 1, 0, 1, 1, 2),
                new ClosingFigure("all-staff", 2, 2, 0, 0, 2, 2),
                new ClosingFigure("handlers", 1, 0, 0, 1, 0, 1)));
  }

  @Test
  void whoOwesACourseTwiceHasDoneItWhenBothAreDone() {
    assertThat(
            count(people(STAYS), done(TANAKA, 1001, "all-staff"), open(TANAKA, 1001, "all-staff"))
                .all())
        .isEqualTo(new ClosingFigure("", 1, 0, 0, 1, 0, 1));
    assertThat(
            count(people(STAYS), done(TANAKA, 1001, "all-staff"), done(TANAKA, 1001, "all-staff"))
                .all())
        .isEqualTo(new ClosingFigure("", 1, 1, 0, 0, 1, 1));
  }

  @Test
  void whoIsLeftOutIsInTheGrossRateOnly() {
    SettledDuty away = duty(TANAKA, 1001, "all-staff", "2026-04-01", true, false);
    SettledDuty awayAndDone = duty(SATO, 2002, "all-staff", "2026-04-01", true, true);
    assertThat(count(people(STAYS, STAYS_TOO), away, awayAndDone).all())
        .isEqualTo(new ClosingFigure("", 2, 1, 1, 0, 0, 0));
  }

  /** The last day of the appointment, of the post and of the department. */
  @ParameterizedTest
  @CsvSource({
    "'', '', '', true",
    "2027-03-31, '', '', true",
    "2027-03-30, '', '', false",
    "2026-08-31, 2026-08-31, '', false",
    "'', 2027-03-30, '', false",
    "'', 2027-03-31, '', true",
    "'', '', 2027-03-30, false"
  })
  void whoHasNoPostOnTheDayIsOutOfScope(
      String appointed, String posted, String department, boolean counted) {
    PersonDraft person =
        new PersonDraft(TANAKA)
            .appointed(1001, EmploymentType.REGULAR, "2026-04-01", last(appointed))
            .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", last(posted))
            .department(210, "市民課", "2000-04-01", last(department));
    assertThat(count(people(person), open(TANAKA, 1001, "all-staff")).all().owed())
        .isEqualTo(counted ? 1 : 0);
  }

  @Test
  void ofWhomNothingWasKnownThenNothingIsCounted() {
    assertThat(count(people(), open(TANAKA, 1001, "all-staff")))
        .isEqualTo(counted(new ClosingFigure("", 0, 0, 0, 0, 0, 0)));
    assertThat(count(people(new PersonDraft(TANAKA)), open(TANAKA, 1001, "all-staff")).all().owed())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, 1", "2027-04-01, 0"})
  void aDutyCountsOnceItIsOpen(String opens, int owed) {
    SettledDuty duty = duty(TANAKA, 1001, "all-staff", opens, false, false);
    assertThat(count(people(STAYS), duty).all().owed()).isEqualTo(owed);
  }

  /** 田中 was appointed until September, and again from October under another number. */
  @ParameterizedTest
  @CsvSource({"true, true, 0, 0", "true, false, 0, 0", "false, true, 1, 1", "false, false, 1, 0"})
  void whatWasForAnAppointmentThatHasEndedLeavesWithItDoneOrNot(
      boolean onlyThere, boolean done, int owed, int fulfilled) {
    PersonDraft again =
        member(TANAKA, 1001, "2026-09-30")
            .appointed(1002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", null)
            .posted(1002, section(210), Position.MEMBER, "主事", "2026-10-01", null);
    SettledDuty duty =
        new SettledDuty(
            TANAKA, "all-staff", appointment(1001), onlyThere, day("2026-04-01"), false, done);
    ClosingFigure all = count(people(again), duty).all();
    assertThat(all.owed()).isEqualTo(owed);
    assertThat(all.fulfilled()).isEqualTo(fulfilled);
  }

  private static PersonDraft member(UUID id, int number, @Nullable String last) {
    return new PersonDraft(id)
        .appointed(number, EmploymentType.REGULAR, "2026-04-01", last)
        .posted(number, section(210), Position.MEMBER, "主事", "2026-04-01", last)
        .department(210, "市民課", "2000-04-01", null);
  }

  private static @Nullable String last(String day) {
    return day.isEmpty() ? null : day;
  }

  private static SettledDuty open(UUID person, int number, String course) {
    return duty(person, number, course, "2026-04-01", false, false);
  }

  private static SettledDuty done(UUID person, int number, String course) {
    return duty(person, number, course, "2026-04-01", false, true);
  }

  private static SettledDuty duty(
      UUID person, int number, String course, String opens, boolean leftOut, boolean done) {
    return new SettledDuty(person, course, appointment(number), true, day(opens), leftOut, done);
  }

  private static List<PersonFacts> people(PersonDraft... people) {
    return Arrays.stream(people).map(PersonDraft::facts).toList();
  }

  private static ClosingFigures.Counted count(List<PersonFacts> people, SettledDuty... duties) {
    return PeopleCount.of(
        List.of(duties),
        people.stream().collect(Collectors.toMap(PersonFacts::personId, facts -> facts)),
        day("2027-03-31"));
  }

  private static ClosingFigures.Counted counted(ClosingFigure all, ClosingFigure... courses) {
    return new ClosingFigures.Counted(Stream.of(courses).toList(), all, CountingRule.PEOPLE);
  }
}
