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
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.people.Department;

/** 部 100 with 課 110 and 係 111, 部 200; each of its people counts once a part and once in all. */
class TownFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Map<UUID, List<Department>> departments = new HashMap<>();
  private final List<Standing> standings = new ArrayList<>();
  private final Map<UUID, Set<UUID>> places = new HashMap<>();

  TownFiguresTest() {
    department(100, null);
    department(110, 100);
    department(111, 110);
    department(200, null);
  }

  @Test
  void whoWorksInTwoPartsCountsInEachAndOnceInAll() {
    person(done(), 111);
    person(late(), 110, 200);
    person(open(), 200);
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
    person(late(), 100);
    person(done(), 110);
    person(open(), 111);
    person(open(), 200);
    TownFigures town = town(id(100));
    assertThat(town.parts()).extracting(TownLine::name).containsExactly("D110", "D100");
    assertThat(town.parts()).extracting(line -> line.figure().owed()).containsExactly(2, 1);
    assertThat(town.all().figure().owed()).isEqualTo(3);
    assertThat(town(id(110)).parts()).extracting(TownLine::name).containsExactly("D111", "D110");
    assertThat(town(id(999)).all().figure().owed()).as("no such department: the town").isEqualTo(4);
  }

  @Test
  void whoIsLeftOutIsPartOfTheBarAndNoPartOfTheRate() {
    person(new Standing(UUID.randomUUID(), false, true, DAY.minusDays(9), List.of("a")), 100);
    person(new Standing(UUID.randomUUID(), true, true, null, List.of()), 100);
    person(done(), 100);
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
  void whoMustActFirstStandsFirst() {
    person(done(), 100);
    person(due(DAY.plusDays(20)), 100);
    person(due(DAY.minusDays(1)), 100);
    person(due(DAY.plusDays(3)), 100);
    person(due(DAY.minusDays(30)), 100);
    assertThat(town(null).people())
        .extracting(TownPerson::state)
        .containsExactly(
            TownPerson.State.LATE,
            TownPerson.State.LATE,
            TownPerson.State.SOON,
            TownPerson.State.OPEN,
            TownPerson.State.DONE);
    assertThat(town(null).people().get(0).standing().nextDue()).isEqualTo(DAY.minusDays(30));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30, LATE", "2026-12-01, SOON", "2026-12-15, SOON", "2026-12-16, OPEN"})
  void aDueDayIsNearForFourteenDays(LocalDate due, TownPerson.State state) {
    assertThat(TownPerson.State.of(due(due), DAY)).isEqualTo(state);
  }

  @Test
  void theFiltersOfThoseNotDoneAddUp() {
    person(late(), 100);
    person(due(DAY.plusDays(3)), 100);
    person(open(), 200);
    person(done(), 200);
    TownFigures town = town(null);
    assertThat(town.count(TownFilter.UNDONE))
        .isEqualTo(3)
        .isEqualTo(town.all().figure().netOwed() - town.all().figure().netFulfilled());
    assertThat(town.count(TownFilter.LATE)).isEqualTo(town.all().late());
    assertThat(town.count(TownFilter.ALL)).isEqualTo(town.all().figure().owed());
    assertThat(TownFilter.asked("x")).isEqualTo(TownFilter.UNDONE);
  }

  private static Standing done() {
    return new Standing(UUID.randomUUID(), true, false, null, List.of());
  }

  private static Standing late() {
    return due(DAY.minusDays(1));
  }

  private static Standing open() {
    return due(DAY.plusDays(60));
  }

  private static Standing due(LocalDate day) {
    return new Standing(UUID.randomUUID(), false, false, day, List.of("all-staff"));
  }

  private void person(Standing standing, int... codes) {
    standings.add(standing);
    for (int code : codes) {
      places.computeIfAbsent(standing.person(), key -> new HashSet<>()).add(id(code));
    }
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
    return TownFigures.of(DAY, standings, places, TownTree.of(departments, DAY, chosen));
  }
}
