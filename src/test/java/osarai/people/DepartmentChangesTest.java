package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;

/** Changes of one department, told in any order, are what they are in the order of their days. */
class DepartmentChangesTest {
  private static final UUID ID = new UUID(0, 1);
  private static final UUID TAXES = new UUID(0, 2);
  private static final LocalDate BEGINNING = LocalDate.of(2020, 4, 1);

  /** From a day on, one part. */
  private record Part(LocalDate from, UnaryOperator<Department> change) {}

  private static final List<Part> PARTS =
      List.of(
          part(2027, 1, d -> with(d, d.code(), d.name(), d.parentId(), false, d.authority())),
          part(2027, 2, d -> with(d, d.code(), "窓口課", d.parentId(), d.inScope(), d.authority())),
          part(2027, 4, d -> with(d, d.code(), d.name(), TAXES, d.inScope(), d.authority())),
          part(2027, 7, d -> with(d, "330", d.name(), d.parentId(), d.inScope(), d.authority())),
          part(2028, 4, d -> with(d, d.code(), "市民窓口課", d.parentId(), d.inScope(), "町長")));

  private static Part part(int year, int month, UnaryOperator<Department> change) {
    return new Part(LocalDate.of(year, month, 1), change);
  }

  private static Department with(
      Department old,
      String code,
      String name,
      @Nullable UUID parent,
      boolean inScope,
      @Nullable String authority) {
    return new Department(
        old.id(), code, name, parent, inScope, old.period(), authority, old.successorId());
  }

  private static List<Department> told(List<Part> parts) {
    List<Department> versions = new ArrayList<>();
    versions.add(new Department(ID, "210", "市民課", null, true, Period.from(BEGINNING)));
    for (Part part : parts) {
      int at = 0;
      while (!versions.get(at).period().contains(part.from())) {
        at++;
      }
      Department old = versions.get(at);
      Department changed =
          part.change().apply(old).during(new Period(part.from(), old.period().until()));
      List<Department> later = versions.subList(at + 1, versions.size());
      List<Department> reached = old.reached(changed, List.copyOf(later));
      for (int i = 0; i < reached.size(); i++) {
        later.set(i, reached.get(i));
      }
      versions.set(at, old.during(new Period(old.period().from(), part.from())));
      versions.add(at + 1, changed);
    }
    return versions;
  }

  @RepeatedTest(30)
  void anyOrderEndsAlike(RepetitionInfo seed) {
    List<Part> shuffled = new ArrayList<>(PARTS);
    Collections.shuffle(shuffled, new Random(seed.getCurrentRepetition()));
    List<Part> byDay = new ArrayList<>(PARTS);
    byDay.sort(Comparator.comparing(Part::from));
    assertThat(told(shuffled)).isEqualTo(told(byDay));
  }

  /** Out of scope from January is not undone by the parent that was known for April. */
  @Test
  void whatIsKnownForLaterUndoesNothing() {
    List<Department> versions = told(List.of(PARTS.get(2), PARTS.get(0), PARTS.get(1)));
    Department last = versions.get(versions.size() - 1);
    assertThat(last.inScope()).isFalse();
    assertThat(last.name()).isEqualTo("窓口課");
    assertThat(last.parentId()).isEqualTo(TAXES);
  }

  @Test
  void aLaterNameOfItsOwnStays() {
    List<Department> versions = told(List.of(PARTS.get(4), PARTS.get(1)));
    assertThat(versions).extracting(Department::name).containsExactly("市民課", "窓口課", "市民窓口課");
  }

  /** It ended and began again: that is not the same time of its life. */
  @Test
  void whatComesAfterAGapIsNotReached() {
    Department first =
        new Department(
            ID, "210", "市民課", null, true, Period.days(BEGINNING, LocalDate.of(2025, 3, 31)));
    Department again =
        new Department(ID, "210", "市民課", null, true, Period.from(LocalDate.of(2026, 4, 1)));
    Department renamed = with(first, "210", "住民課", null, true, null);
    assertThat(first.reached(renamed, List.of(again))).isEmpty();
  }
}
