package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.evidence.closing.ClosingFigure;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;

/** What the page of the town says of its figures, its filters and its people. */
class TownViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final UUID TANAKA = new UUID(0, 1);

  private final Map<State, Integer> states = new EnumMap<>(State.class);

  private TownView view(TownFilter filter, String department, TownPlace place) {
    TownFigures figures =
        new TownFigures(
            DAY, List.of(), new TownLine("", null, ClosingFigure.NONE, 0), Map.copyOf(states));
    return new TownView(figures, filter, "市全体", department, List.of(), null, place, List.of());
  }

  private static TownView.TownPerson person(State state, @Nullable LocalDate due, String... posts) {
    List<SectionMember> held =
        List.of(posts).stream()
            .map(
                title ->
                    new SectionMember(
                        TANAKA,
                        new StaffNumber("1001"),
                        "田中 花子",
                        "タナカ ハナコ",
                        EmploymentType.REGULAR,
                        "市民課",
                        title,
                        Optional.empty()))
            .toList();
    return new TownView.TownPerson(new Standing(TANAKA, state, due, List.of()), held, List.of());
  }

  @Test
  void whatIsDueLaterIsTheRestOfWhatIsNotDone() {
    states.putAll(Map.of(State.LATE, 2, State.SOON, 3, State.OPEN, 5, State.DONE, 7));
    TownView town = view(TownFilter.UNDONE, "", new TownPlace(0, 10));
    assertThat(town.late()).isEqualTo(2);
    assertThat(town.soon()).isEqualTo(3);
    assertThat(town.later()).isEqualTo(5);
    assertThat(view(TownFilter.DONE, "", new TownPlace(0, 7)).later())
        .as("whatever is listed")
        .isEqualTo(5);
  }

  @Test
  void eachChoiceSaysHowManyItListsAndOneIsTaken() {
    states.putAll(Map.of(State.LATE, 2, State.LEFT_OUT, 4));
    List<TownView.Chip> chips = view(TownFilter.LATE, "", new TownPlace(0, 2)).chips();
    assertThat(chips).extracting(TownView.Chip::filter).containsExactly(TownFilter.values());
    assertThat(chips).extracting(TownView.Chip::people).containsExactly(6, 2, 2, 0, 0, 4);
    assertThat(chips)
        .filteredOn(TownView.Chip::current)
        .singleElement()
        .satisfies(chip -> assertThat(chip.address()).isEqualTo("/town?show=late"));
  }

  @Test
  void whoTurnsAPageStaysWithTheFilterAndTheDepartment() {
    TownView town = view(TownFilter.SOON, "210", new TownPlace(1, 120));
    assertThat(town.previous()).isEqualTo("/town?show=soon&department=210&page=0#people");
    assertThat(town.next()).isEqualTo("/town?show=soon&department=210&page=2#people");
    assertThat(town.query()).as("of the files").isEqualTo("show=soon&department=210");
    assertThat(view(TownFilter.ALL, "", new TownPlace(0, 1)).query()).isEqualTo("show=all");
  }

  @Test
  void theDayAndItsFiscalYearAreSaidInJapanese() {
    TownView town = view(TownFilter.ALL, "", new TownPlace(0, 0));
    assertThat(town.day()).isEqualTo("令和8年12月1日");
    assertThat(town.year()).isEqualTo("令和8年度");
  }

  @ParameterizedTest
  @CsvSource({
    "LATE, late, true, false, true",
    "SOON, open, false, false, true",
    "OPEN, open, false, false, true",
    "DONE, done, false, true, false",
    "LEFT_OUT, off, false, false, false"
  })
  void aPersonsSignIsThatOfTheMostUrgent(
      State state, String look, boolean late, boolean done, boolean undone) {
    TownView.TownPerson one = person(state, null, "主事");
    assertThat(one.look()).isEqualTo(look);
    assertThat(one.isLate()).isEqualTo(late);
    assertThat(one.isDone()).isEqualTo(done);
    assertThat(one.isUndone()).isEqualTo(undone);
  }

  @Test
  void aPersonIsNamedOnceWhateverTheNumberOfPosts() {
    TownView.TownPerson two = person(State.LATE, LocalDate.of(2026, 10, 31), "主事", "主査");
    assertThat(two.id()).isEqualTo(TANAKA);
    assertThat(two.name()).isEqualTo("田中 花子");
    assertThat(two.due()).isEqualTo("令和8年10月31日");
    assertThat(person(State.DONE, null).name()).as("without a post today").isEmpty();
    assertThat(person(State.DONE, null).due()).as("nothing is open").isEmpty();
  }
}
