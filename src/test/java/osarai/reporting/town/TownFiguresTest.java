package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.evidence.closing.PeopleStandings.Alike;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.people.Department;

/** 部 100 with 課 110 and 係 111, 部 200; each of its people counts once a part and once in all. */
class TownFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Map<UUID, List<Department>> departments = new HashMap<>();
  private final List<Alike> people = new ArrayList<>();

  TownFiguresTest() {
    department(100, null);
    department(110, 100);
    department(111, 110);
    department(200, null);
  }

  @Test
  void whoWorksInTwoPartsCountsInEachAndOnceInAll() {
    person(State.DONE, 111);
    person(State.LATE, 110, 200);
    person(State.OPEN, 200);
    TownFigures town = town(null);
    assertThat(town.parts()).extracting(TownLine::name).containsExactly("D100", "D200");
    assertThat(town.parts()).extracting(line -> line.figure().owed()).containsExactly(2, 2);
    assertThat(town.parts()).extracting(TownLine::late).containsExactly(1, 1);
    assertThat(town.all().figure().owed()).isEqualTo(3);
    assertThat(town.all().late()).isEqualTo(1);
    assertThat(town.all().open()).isEqualTo(1);
    assertThat(town.all().figure().netPercent()).isEqualTo(33);
  }

  @Test
  void aDepartmentIsComparedByWhatLiesBelowItAndItselfLast() {
    person(State.LATE, 100);
    person(State.DONE, 110);
    person(State.OPEN, 111);
    person(State.OPEN, 200);
    TownFigures town = town(id(100));
    assertThat(town.parts()).extracting(TownLine::name).containsExactly("D110", "D100");
    assertThat(town.parts()).extracting(line -> line.figure().owed()).containsExactly(2, 1);
    assertThat(town.all().figure().owed()).isEqualTo(3);
    assertThat(town(id(110)).parts()).extracting(TownLine::name).containsExactly("D111", "D110");
    assertThat(town(id(999)).all().figure().owed()).as("no such department: the town").isEqualTo(4);
  }

  @Test
  void whoIsLeftOutIsPartOfTheBarAndNoPartOfTheRate() {
    people(1, State.LEFT_OUT, false, 100);
    people(1, State.LEFT_OUT, true, 100);
    person(State.DONE, 100);
    TownLine all = town(null).all();
    assertThat(all.leftOut()).isEqualTo(2);
    assertThat(all.late()).isZero();
    assertThat(all.done()).isEqualTo(1);
    assertThat(all.figure().netPercent()).isEqualTo(100);
    assertThat(all.doneLength()).isEqualTo("33.33%");
    assertThat(all.leftOutFrom()).isEqualTo("33.33%");
    assertThat(all.leftOutLength()).isEqualTo("66.67%");
  }

  @Test
  void peopleWhoStandAlikeCountEach() {
    people(30, State.DONE, true, 110);
    people(12, State.LATE, false, 110, 200);
    TownFigures town = town(null);
    assertThat(town.parts()).extracting(line -> line.figure().owed()).containsExactly(42, 12);
    assertThat(town.parts()).extracting(TownLine::late).containsExactly(12, 12);
    assertThat(town.all().figure().owed()).isEqualTo(42);
    assertThat(town.all().figure().netPercent()).isEqualTo(71);
    assertThat(town.count(TownFilter.LATE)).isEqualTo(12);
    assertThat(town(id(200)).count(TownFilter.ALL)).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 120, 1, 50",
    "1, 120, 51, 100",
    "2, 120, 101, 120",
    "3, 120, 101, 120",
    "999999, 100, 51, 100",
    "-1, 120, 1, 50",
    "x, 20, 1, 20",
    "7, 0, 1, 0"
  })
  void aPageThatIsNoneIsTheFirstOrTheLast(String page, int listed, int first, int last) {
    TownPlace place = TownPlace.asked(page, listed);
    assertThat(place.first()).isEqualTo(first);
    assertThat(place.last()).isEqualTo(last);
    assertThat(place.isFirst()).isEqualTo(first == 1);
    assertThat(place.isLast()).isEqualTo(last == listed);
    assertThat(place.isWhole()).isEqualTo(listed <= TownPlace.PAGE);
  }

  @Test
  void theFiltersOfThoseNotDoneAddUp() {
    person(State.LATE, 100);
    person(State.SOON, 100);
    person(State.OPEN, 200);
    person(State.DONE, 200);
    TownFigures town = town(null);
    assertThat(town.count(TownFilter.UNDONE))
        .isEqualTo(3)
        .isEqualTo(town.all().figure().netOwed() - town.all().figure().netFulfilled());
    assertThat(town.count(TownFilter.LATE)).isEqualTo(town.all().late());
    assertThat(town.count(TownFilter.ALL)).isEqualTo(town.all().figure().owed());
    assertThat(TownFilter.asked("x")).isEqualTo(TownFilter.UNDONE);
  }

  private void person(State state, int... codes) {
    people(1, state, state == State.DONE, codes);
  }

  private void people(int many, State state, boolean done, int... codes) {
    Set<UUID> departments = new HashSet<>();
    for (int code : codes) {
      departments.add(id(code));
    }
    people.add(new Alike(departments, state, done, many));
  }

  private void department(int code, @Nullable Integer parent) {
    departments.put(
        id(code),
        List.of(
            new Department(
                id(code),
                String.valueOf(code),
                "D" + code,
                parent == null ? null : id(parent),
                true,
                Period.from(LocalDate.of(2020, 4, 1)))));
  }

  private static UUID id(int code) {
    return new UUID(0, code);
  }

  private TownFigures town(@Nullable UUID chosen) {
    return TownFigures.of(DAY, people, TownTree.of(departments, DAY, chosen));
  }
}
