package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {
  private static final LocalDate DAY = LocalDate.parse("2026-10-01");

  @Test
  void includesItsFirstDayAndNotItsEnd() {
    var october = new Period(DAY, DAY.plusMonths(1));
    assertThat(october.contains(DAY.minusDays(1))).isFalse();
    assertThat(october.contains(DAY)).isTrue();
    assertThat(october.contains(LocalDate.parse("2026-10-31"))).isTrue();
    assertThat(october.contains(LocalDate.parse("2026-11-01"))).isFalse();
    assertThat(october.lastDay()).isEqualTo("2026-10-31");
  }

  @Test
  void firstAndLastDayBothCountWhereDaysAreGiven() {
    assertThat(Period.days(DAY, DAY)).isEqualTo(new Period(DAY, DAY.plusDays(1)));
    assertThat(Period.days(DAY, null)).isEqualTo(Period.from(DAY));
  }

  @Test
  void runsOnWhileNoEndIsKnown() {
    var open = Period.from(DAY);
    assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(open.lastDay()).isNull();
    assertThat(open.isEmpty()).isFalse();
  }

  @Test
  void isEmptyWhereItEndsOnItsFirstDay() {
    var takenBack = new Period(DAY, DAY);
    assertThat(takenBack.isEmpty()).isTrue();
    assertThat(takenBack.contains(DAY)).isFalse();
    assertThat(takenBack.overlaps(takenBack)).isFalse();
    assertThat(takenBack.overlaps(Period.from(DAY.minusDays(1)))).isFalse();
    assertThat(Period.from(DAY.minusDays(1)).overlaps(takenBack)).isFalse();
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-10-01")
        .hasMessageContaining("2026-09-30");
  }

  @Test
  void doesNotOverlapTheOneThatFollowsOnTheNextDay() {
    var first = Period.days(DAY, DAY.plusDays(9));
    var second = Period.from(DAY.plusDays(10));
    assertThat(first.overlaps(second)).isFalse();
    assertThat(second.overlaps(first)).isFalse();
    assertThat(first.overlaps(Period.from(DAY.plusDays(9)))).isTrue();
  }

  static Stream<Arguments> pairs() {
    var random = new Random(31);
    return IntStream.range(0, 400).mapToObj(i -> Arguments.of(any(random), any(random)));
  }

  private static Period any(Random random) {
    LocalDate from = DAY.plusDays(random.nextInt(12));
    return random.nextInt(5) == 0
        ? Period.from(from)
        : new Period(from, from.plusDays(random.nextInt(6)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void overlapsExactlyWhereADayIsInBoth(Period left, Period right) {
    boolean shared =
        DAY.datesUntil(DAY.plusDays(40)).anyMatch(d -> left.contains(d) && right.contains(d));
    assertThat(left.overlaps(right)).isEqualTo(shared);
    assertThat(right.overlaps(left)).isEqualTo(shared);
  }

  static Stream<List<Period>> several() {
    var random = new Random(53);
    return IntStream.range(0, 200)
        .mapToObj(i -> Stream.generate(() -> any(random)).limit(random.nextInt(5)).toList());
  }

  @ParameterizedTest
  @MethodSource("several")
  void stretchesHaveTheSameDaysAndGapsBetweenThem(List<Period> days) {
    List<Period> stretches = Period.stretches(days.stream());
    DAY.datesUntil(DAY.plusDays(40))
        .forEach(
            day ->
                assertThat(stretches.stream().filter(one -> one.contains(day)).count())
                    .as("%s", day)
                    .isEqualTo(days.stream().anyMatch(one -> one.contains(day)) ? 1 : 0));
    for (int i = 0; i + 1 < stretches.size(); i++) {
      assertThat(stretches.get(i).until()).isBefore(stretches.get(i + 1).from());
    }
    assertThat(stretches).noneMatch(Period::isEmpty);
  }

  @Test
  void isWrittenWithItsLastDayWhereOneIsKnown() {
    assertThat(JapaneseDate.of(new Period(DAY, null))).isEqualTo("令和8年10月1日から");
    assertThat(JapaneseDate.of(new Period(DAY, DAY.plusMonths(1))))
        .isEqualTo("令和8年10月1日から令和8年10月31日まで");
  }
}
