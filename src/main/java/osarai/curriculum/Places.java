package osarai.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.forms.ListedNames;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.PersonFacts;
import osarai.people.Post;

/** Where one person works in one fiscal year, and as what. */
final class Places {
  private final PersonFacts facts;
  private final FiscalYear year;

  Places(PersonFacts facts, FiscalYear year) {
    this.facts = facts;
    this.year = year;
  }

  /**
   * Since when something is within the policy's scope.
   *
   * @param isNew whether the department came into it on that day with its people
   */
  record Scope(LocalDate day, boolean isNew) {}

  /** The first day of the appointment that lies in the year, or the year's where it ran before. */
  LocalDate start(Appointment appointment) {
    return Days.later(appointment.period().from(), year.firstDay());
  }

  /**
   * The first day of the year on which one of the appointment's departments is within the policy's
   * scope; absent when none ever is. Without a post the appointment itself counts.
   */
  Optional<Scope> scopeFrom(Appointment appointment) {
    LocalDate start = start(appointment);
    List<Post> posts = posts(appointment);
    if (posts.isEmpty()) {
      return Optional.of(new Scope(start, false));
    }
    return posts.stream()
        .flatMap(post -> scopeFrom(post).stream())
        .min(Comparator.comparing(Scope::day).thenComparing(Scope::isNew))
        .map(scope -> scope.day().isBefore(start) ? new Scope(start, false) : scope);
  }

  private Optional<Scope> scopeFrom(Post post) {
    LocalDate from = Days.later(post.period().from(), year.firstDay());
    if (isInScope(post, from)) {
      return Optional.of(
          new Scope(from, post.period().from().isBefore(from) && isNew(post.departmentId(), from)));
    }
    return facts.departments().getOrDefault(post.departmentId(), List.of()).stream()
        .filter(Department::inScope)
        .map(department -> department.period().from())
        .filter(day -> day.isAfter(from) && post.period().contains(day) && year.contains(day))
        .min(LocalDate::compareTo)
        .map(day -> new Scope(day, true));
  }

  private boolean isInScope(Post post, LocalDate day) {
    return facts.department(post.departmentId(), day).map(Department::inScope).orElse(true);
  }

  /** Whether the department was out of scope until the day before. */
  private boolean isNew(UUID department, LocalDate day) {
    return facts.departments().getOrDefault(department, List.of()).stream()
        .anyMatch(one -> !one.inScope() && day.equals(one.period().until()));
  }

  /** Whether a department is within scope on the day; who has no post then stays where he was. */
  boolean isInScope(Appointment appointment, LocalDate day) {
    List<Post> then = on(appointment, day);
    return then.isEmpty()
        ? scopeFrom(appointment).filter(scope -> !scope.day().isAfter(day)).isPresent()
        : then.stream().anyMatch(post -> isInScope(post, day));
  }

  /** Whether a post of the day is one that the requirement asks for, or it asks for none. */
  boolean isMeant(Requirement.Who who, Appointment appointment, LocalDate day) {
    return !who.asksForAPost()
        || on(appointment, day).stream().anyMatch(post -> isMeant(who, post, day));
  }

  private boolean isMeant(Requirement.Who who, Post post, LocalDate day) {
    return (who.position().isEmpty() || who.position().contains(post.position()))
        && (who.departments().isEmpty()
            || facts.chain(post.departmentId(), day).stream()
                .anyMatch(department -> who.departments().contains(department.code())));
  }

  /** The first day of the year, from the given one, on which it is so. */
  Optional<LocalDate> first(Appointment appointment, LocalDate from, Predicate<LocalDate> isSo) {
    return turns(appointment)
        .map(day -> Days.later(day, from))
        .filter(year::contains)
        .filter(isSo)
        .min(LocalDate::compareTo);
  }

  /** The days on which it may become so: a post begins, or a department is another than before. */
  private Stream<LocalDate> turns(Appointment appointment) {
    return Stream.concat(
        posts(appointment).stream().map(post -> post.period().from()),
        facts.departments().values().stream()
            .flatMap(Collection::stream)
            .map(department -> department.period().from())
            .filter(year::contains));
  }

  /** Of the posts by which somebody is meant; empty where none is asked for. */
  String titles(Requirement.Who who, Appointment appointment, LocalDate day) {
    return who.position().isEmpty()
        ? ""
        : on(appointment, day).stream()
            .filter(post -> isMeant(who, post, day))
            .map(Post::title)
            .distinct()
            .collect(ListedNames.inOne());
  }

  /** Where somebody works on the day, as it is called then; without a post, where in the year. */
  String section(Appointment appointment, LocalDate day) {
    List<Post> then = on(appointment, day);
    Stream<Department> departments =
        then.isEmpty()
            ? posts(appointment).stream()
                .flatMap(
                    post -> department(post, Days.later(post.period().from(), year.firstDay())))
            : then.stream().flatMap(post -> department(post, day));
    return departments.map(Department::name).distinct().collect(ListedNames.inOne());
  }

  private Stream<Department> department(Post post, LocalDate day) {
    return facts.department(post.departmentId(), day).stream();
  }

  private List<Post> on(Appointment appointment, LocalDate day) {
    return facts.postsUnder(appointment).stream()
        .filter(post -> post.period().contains(day))
        .toList();
  }

  private List<Post> posts(Appointment appointment) {
    return facts.postsUnder(appointment).stream()
        .filter(post -> post.period().overlaps(year.period()))
        .toList();
  }
}
