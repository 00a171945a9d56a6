package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.people.Department;

/** Where people and affairs go when a department ends (統合・廃止). */
record Successions(Map<UUID, List<Department>> departments) {
  private static final int LONGEST = 20;

  static Successions none() {
    return new Successions(Map.of());
  }

  /**
   * The department of that code on the day. Before the oldest one known it is the first that had
   * the code, so that those who were appointed earlier have a place.
   */
  Optional<Department> withCode(String code, LocalDate day) {
    List<Department> all = departments.values().stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(d -> d.code().equals(code) && d.period().contains(day))
        .findFirst()
        .or(() -> coded(all, code).filter(d -> d.period().contains(day)).findFirst())
        .or(() -> isBeforeAll(all, day) ? first(all, code) : Optional.empty());
  }

  /** In whatever width and letters. */
  private static Stream<Department> coded(List<Department> all, String code) {
    return all.stream().filter(d -> d.isCoded(code));
  }

  private static boolean isBeforeAll(List<Department> all, LocalDate day) {
    return !all.isEmpty() && all.stream().allMatch(d -> day.isBefore(d.period().from()));
  }

  private static Optional<Department> first(List<Department> all, String code) {
    return coded(all, code).min(Comparator.comparing(d -> d.period().from()));
  }

  /** The post through the departments that follow one another in the period. */
  Map<Notice.Post, Period> parts(Notice.Post post, Period period) {
    Map<Notice.Post, Period> parts = new LinkedHashMap<>();
    through(post.department(), period)
        .forEach(
            (department, span) ->
                parts.put(new Notice.Post(department, post.position(), post.title()), span));
    return parts;
  }

  /** The departments that follow one another in the period, with the days of each. */
  Map<UUID, Period> through(UUID department, Period period) {
    Map<UUID, Period> parts = new LinkedHashMap<>();
    UUID current = department;
    Period rest = period;
    for (int i = 0; i < LONGEST; i++) {
      Department ended = last(current);
      if (ended == null
          || ended.successorId() == null
          || ended.period().until() == null
          || (rest.until() != null && !ended.period().until().isBefore(rest.until()))) {
        break;
      }
      LocalDate end = ended.period().until();
      if (end.isAfter(rest.from())) {
        parts.put(current, new Period(rest.from(), end));
        rest = new Period(end, rest.until());
      }
      current = ended.successorId();
    }
    parts.put(current, rest);
    return parts;
  }

  /** Whether the one is the other, or became it. */
  boolean isOrBecame(UUID one, UUID other) {
    UUID current = one;
    for (int i = 0; i < LONGEST; i++) {
      if (current.equals(other)) {
        return true;
      }
      Department ended = last(current);
      if (ended == null || ended.successorId() == null) {
        return false;
      }
      current = ended.successorId();
    }
    return false;
  }

  /** As it is called on a day; before it is known as it was first, after its end as last. */
  Optional<Department> named(UUID department, LocalDate day) {
    List<Department> versions = departments.getOrDefault(department, List.of());
    Comparator<Department> byFirstDay = Comparator.comparing(one -> one.period().from());
    return versions.stream()
        .filter(one -> !one.period().from().isAfter(day))
        .max(byFirstDay)
        .or(() -> versions.stream().min(byFirstDay));
  }

  private @Nullable Department last(UUID department) {
    return departments.getOrDefault(department, List.of()).stream()
        .max(Comparator.comparing(d -> d.period().from()))
        .orElse(null);
  }
}
