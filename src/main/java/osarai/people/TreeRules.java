package osarai.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a department must keep to among all versions of all departments, on each day
 * of its own: nobody else has its code, it does not lie below itself, and what it lies below is
 * there. What contradicted itself elsewhere before does not stand in its way.
 */
final class TreeRules {
  private final Collection<Department> all;
  private final Department version;

  private TreeRules(Collection<Department> all, Department version) {
    this.all = all;
    this.version = version;
  }

  /**
   * What is wrong, on the first day of it.
   *
   * @param all every version there would be, with this one
   */
  static Optional<DepartmentContradiction> broken(Collection<Department> all, Department version) {
    TreeRules rules = new TreeRules(all, version);
    return Stream.of(rules.otherWithTheCode(), rules.circle(), rules.orphaned())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<DepartmentContradiction> otherWithTheCode() {
    return all.stream()
        .filter(other -> other.isCoded(version.code()) && !other.id().equals(version.id()))
        .filter(other -> other.period().overlaps(version.period()))
        .map(
            other ->
                other.period().from().isAfter(version.period().from())
                    ? other.period().from()
                    : version.period().from())
        .min(LocalDate::compareTo)
        .map(day -> contradiction(DepartmentContradiction.Flaw.CODE_IN_USE, day));
  }

  private Optional<DepartmentContradiction> circle() {
    return days()
        .filter(this::liesBelowItself)
        .findFirst()
        .map(day -> contradiction(DepartmentContradiction.Flaw.CYCLE, day));
  }

  private boolean liesBelowItself(LocalDate day) {
    Set<UUID> above = new HashSet<>();
    UUID current = version.parentId();
    while (current != null && above.add(current)) {
      if (current.equals(version.id())) {
        return true;
      }
      current = parent(current, day);
    }
    return false;
  }

  private @Nullable UUID parent(UUID department, LocalDate day) {
    return on(department, day).map(Department::parentId).orElse(null);
  }

  private Optional<Department> on(UUID department, LocalDate day) {
    return all.stream()
        .filter(other -> other.id().equals(department) && other.period().contains(day))
        .findFirst();
  }

  /** What is above it may be known from a later day on only, but does not end before it. */
  private Optional<DepartmentContradiction> orphaned() {
    UUID parent = version.parentId();
    return parent == null || on(parent, version.period().from()).isEmpty()
        ? Optional.empty()
        : days()
            .filter(day -> on(parent, day).isEmpty())
            .findFirst()
            .map(day -> contradiction(DepartmentContradiction.Flaw.PARENT_ENDS, day));
  }

  /** The days of the version on which anything changes, in order. */
  private Stream<LocalDate> days() {
    return Stream.concat(
            Stream.of(version.period().from()),
            all.stream()
                .flatMap(other -> Stream.of(other.period().from(), end(other)))
                .filter(version.period()::contains))
        .distinct()
        .sorted();
  }

  private static LocalDate end(Department department) {
    LocalDate until = department.period().until();
    return until == null ? department.period().from() : until;
  }

  private DepartmentContradiction contradiction(DepartmentContradiction.Flaw kind, LocalDate day) {
    return new DepartmentContradiction(kind, day);
  }
}
