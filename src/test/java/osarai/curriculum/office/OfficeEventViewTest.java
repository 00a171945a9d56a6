package osarai.curriculum.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.curriculum.Occurrence;
import osarai.people.Department;

/** The page of the office's events; 収納課 has been called 税務課 until the end of 2026. */
class OfficeEventViewTest {
  private static final LocalDate TODAY = day("2027-02-01");
  private static final Map<UUID, List<Department>> TOWN =
      Map.of(
          section(210), List.of(version(210, "市民課", "2000-04-01", null)),
          section(220),
              List.of(
                  version(220, "税務課", "2000-04-01", "2026-12-31"),
                  version(220, "収納課", "2027-01-01", null)),
          section(290), List.of(version(290, "資料室", "2000-04-01", "2026-03-31")),
          section(280), List.of(version(280, "史料室", "2000-04-01", "2025-03-31")));

  @Test
  void departmentsOfTodayAndOfTheLastYearCanBeChosenInTheOrderOfTheirCodes() {
    assertThat(view(Set.of(section(220)), null).departments())
        .extracting(
            OfficeEventView.Choice::label,
            OfficeEventView.Choice::last,
            OfficeEventView.Choice::chosen)
        .containsExactly(
            tuple("210 市民課", null, false),
            tuple("220 収納課", null, true),
            tuple("290 資料室", "令和8年3月31日", false));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, true", "2026-04-01, false", "3月, false"})
  void aDayOfTheYearBeforeIsToldAsSuch(String typed, boolean isOfLastYear) {
    OfficeEventForm form =
        new OfficeEventForm(new UUID(0, 1), null, typed, "紛失", "", Set.of(), List.of());
    assertThat(OfficeEventView.of(form, events(), TOWN, TODAY, true, null, 0L).isOfLastYear())
        .isEqualTo(isOfLastYear);
  }

  @Test
  void thoseThatAreChosenAreNamed() {
    assertThat(view(Set.of(), null).chosenSections()).isEmpty();
    assertThat(view(Set.of(section(220), section(210)), null).chosenSections())
        .isEqualTo("市民課、収納課");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 市民課、税務課",
    "2027-01-01, 市民課、収納課",
    // before the department was
    "1999-12-31, 市民課、税務課"
  })
  void anEventNamesDepartmentsAsTheyWereOnItsDay(LocalDate day, String sections) {
    OfficeEventView view =
        view(Set.of(), null, event(day, Set.of(section(210), section(220), section(999))));
    assertThat(view.lines().get(0).sections()).isEqualTo(sections);
  }

  @Test
  void anEventTellsItsDayAndWhenItWasRecordedInJapan() {
    OfficeEventView.EventLine line = view(Set.of(), null, event(TODAY, Set.of())).lines().get(0);
    assertThat(line.day()).isEqualTo("令和9年2月1日");
    assertThat(line.recorded()).as("late in the evening in UTC").isEqualTo("令和9年2月3日");
    assertThat(line.sections()).isEmpty();
  }

  @Test
  void whatIsChosenIsInVainWhereNoRequirementAsksForIt() {
    assertThat(view(Set.of(), null).isInVain()).as("nothing chosen yet").isFalse();
    assertThat(view(Set.of(), Occurrence.Event.INCIDENT).isInVain()).isFalse();
    assertThat(view(Set.of(), Occurrence.Event.POLICY_REVISED).isInVain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({", false, 0", "0, true, 0", "12, true, 12"})
  void howManyDutiesItWouldMakeIsToldOnceThatIsAsked(
      @Nullable Long duties, boolean asked, long count) {
    OfficeEventView view =
        OfficeEventView.of(form(Set.of(), null), events(), TOWN, TODAY, true, null, duties);
    assertThat(view.isAsked()).isEqualTo(asked);
    assertThat(view.dutyCount()).isEqualTo(count);
  }

  @Test
  void anAddressThatNamesNothingIsToldNothing() {
    assertThat(
            OfficeEventView.of(form(Set.of(), null), events(), TOWN, TODAY, true, "recorded", null)
                .note())
        .isEqualTo(OfficeEventNote.RECORDED);
    assertThat(
            OfficeEventView.of(form(Set.of(), null), events(), TOWN, TODAY, true, "bad_day", null)
                .note())
        .isNull();
  }

  private static OfficeEventView view(
      Set<UUID> chosen, Occurrence.@Nullable Event kind, OfficeEvents.RecordedEvent... recorded) {
    return OfficeEventView.of(form(chosen, kind), events(recorded), TOWN, TODAY, true, null, null);
  }

  private static OfficeEventForm form(Set<UUID> chosen, Occurrence.@Nullable Event kind) {
    return new OfficeEventForm(new UUID(0, 1), kind, "2027-02-01", "紛失", "", chosen, List.of());
  }

  /** A requirement asks for something after an incident, none after a new version. */
  private static OfficeEvents events(OfficeEvents.RecordedEvent... recorded) {
    return new OfficeEvents(null, null, null, null, null) {
      @Override
      public List<RecordedEvent> all() {
        return Arrays.asList(recorded);
      }

      @Override
      public boolean isAskedFor(Occurrence.Event kind) {
        return kind == Occurrence.Event.INCIDENT;
      }
    };
  }

  private static OfficeEvents.RecordedEvent event(LocalDate day, Set<UUID> departments) {
    return new OfficeEvents.RecordedEvent(
        new UUID(0, 2),
        Occurrence.Event.INCIDENT,
        day,
        "紛失",
        null,
        departments,
        Instant.parse("2027-02-02T15:30:00Z"),
        3,
        null);
  }

  private static Department version(int code, String name, String from, @Nullable String last) {
    return new Department(section(code), String.valueOf(code), name, null, true, days(from, last));
  }
}
