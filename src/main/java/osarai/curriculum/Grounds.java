package osarai.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.forms.ListedNames;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.PersonFacts;
import osarai.people.Post;

/** Why requirements meet one person in one fiscal year. */
final class Grounds {
  private final PersonFacts facts;
  private final FiscalYear year;
  private final List<Occurrence> occurrences;

  Grounds(PersonFacts facts, FiscalYear year, List<Occurrence> occurrences) {
    this.facts = facts;
    this.year = year;
    this.occurrences = occurrences;
  }

  /** In the order of their first days. */
  List<Ground> of(Requirement requirement) {
    Requirement.Who who = requirement.who();
    Stream<Ground> grounds =
        !who.on().isEmpty()
            ? byEvent(who)
            : who.designation().isEmpty() ? byEmployment(who) : byDesignation(who);
    return grounds.sorted(Comparator.comparing(ground -> ground.period().from())).toList();
  }

  private Stream<Ground> byEvent(Requirement.Who who) {
    return occurrences.stream()
        .filter(occurrence -> who.on().contains(occurrence.kind()))
        .filter(occurrence -> year.contains(occurrence.day()))
        .filter(occurrence -> isMeant(who, occurrence))
        .map(
            occurrence ->
                new Ground(
                    occurrence.appointment(),
                    new Period(occurrence.day(), occurrence.appointment().period().until()),
                    occurrence.text(),
                    occurrence.occasion(),
                    occurrence.kind().isEnd(),
                    false));
  }

  private boolean isMeant(Requirement.Who who, Occurrence occurrence) {
    boolean employed =
        who.employment().isEmpty() || who.employment().contains(occurrence.appointment().type());
    boolean designated =
        who.designation().isEmpty()
            || facts.designations().stream()
                .filter(d -> d.id().equals(occurrence.subject()))
                .anyMatch(d -> who.designation().contains(d.role()));
    return employed
        && designated
        && holds(who, occurrence.appointment(), occurrence.day())
        && scopeFrom(occurrence.appointment())
            .filter(scope -> !scope.day().isAfter(occurrence.day()))
            .isPresent();
  }

  private Stream<Ground> byEmployment(Requirement.Who who) {
    return facts.appointments().stream()
        .filter(a -> who.employment().isEmpty() || who.employment().contains(a.type()))
        .filter(a -> a.period().overlaps(year.period()))
        .flatMap(appointment -> asEmployed(who, appointment).stream());
  }

  private Optional<Ground> asEmployed(Requirement.Who who, Appointment appointment) {
    return scopeFrom(appointment)
        .flatMap(
            scope ->
                meantFrom(who, appointment, scope.day())
                    .map(from -> asEmployed(who, appointment, from, scope)));
  }

  private Ground asEmployed(
      Requirement.Who who, Appointment appointment, LocalDate from, Scope scope) {
    boolean brought = scope.isNew() && from.equals(scope.day());
    boolean late = brought || from.isAfter(start(appointment));
    Period period = late ? new Period(from, appointment.period().until()) : appointment.period();
    return new Ground(
        appointment,
        period,
        employed(who, appointment, from, period),
        appointment.id().toString(),
        false,
        brought);
  }

  private KeptText employed(
      Requirement.Who who, Appointment appointment, LocalDate from, Period period) {
    return KeptReasons.employed(
        titles(who, appointment, from),
        section(appointment, from),
        appointment.type(),
        period.from(),
        facts.isAgain(appointment));
  }

  /** Of the posts by which somebody is meant. */
  private String titles(Requirement.Who who, Appointment appointment, LocalDate from) {
    return who.position().isEmpty()
        ? ""
        : posts(appointment).stream()
            .filter(post -> post.period().contains(from))
            .filter(post -> who.position().contains(post.position()))
            .map(Post::title)
            .distinct()
            .collect(ListedNames.inOne());
  }

  /** The first day of the year, from the given one, on which post and department are as wanted. */
  private Optional<LocalDate> meantFrom(
      Requirement.Who who, Appointment appointment, LocalDate scoped) {
    if (who.position().isEmpty() && who.departments().isEmpty()) {
      return Optional.of(scoped);
    }
    return posts(appointment).stream()
        .map(post -> later(later(post.period().from(), year.firstDay()), scoped))
        .filter(day -> holds(who, appointment, day))
        .min(LocalDate::compareTo);
  }

  private boolean holds(Requirement.Who who, Appointment appointment, LocalDate day) {
    if (who.position().isEmpty() && who.departments().isEmpty()) {
      return true;
    }
    return facts.postsOn(day).stream()
        .filter(post -> post.appointmentId().equals(appointment.id()))
        .anyMatch(
            post ->
                (who.position().isEmpty() || who.position().contains(post.position()))
                    && (who.departments().isEmpty()
                        || facts.chain(post.departmentId(), day).stream()
                            .anyMatch(d -> who.departments().contains(d.code()))));
  }

  private Stream<Ground> byDesignation(Requirement.Who who) {
    return facts.designations().stream()
        .filter(designation -> who.designation().contains(designation.role()))
        .filter(designation -> designation.period().overlaps(year.period()))
        .flatMap(designation -> byDesignation(designation).stream());
  }

  private Optional<Ground> byDesignation(Designation designation) {
    return facts.appointments().stream()
        .filter(appointment -> appointment.period().overlaps(designation.period()))
        .filter(appointment -> appointment.period().overlaps(year.period()))
        .min(Comparator.comparing(appointment -> appointment.period().from()))
        .map(
            appointment ->
                new Ground(
                    appointment,
                    designation.period(),
                    KeptReasons.designated(designation),
                    designation.id().toString(),
                    false,
                    false));
  }

  /**
   * Since when something is within the policy's scope.
   *
   * @param isNew whether the department came into it on that day with its people
   */
  private record Scope(LocalDate day, boolean isNew) {}

  /**
   * The first day of the year on which one of the appointment's departments is within the policy's
   * scope; absent when none ever is. Without a post the appointment itself counts.
   */
  private Optional<Scope> scopeFrom(Appointment appointment) {
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
    LocalDate from = later(post.period().from(), year.firstDay());
    if (facts.department(post.departmentId(), from).map(Department::inScope).orElse(true)) {
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

  /** Whether the department was out of scope until the day before. */
  private boolean isNew(UUID department, LocalDate day) {
    return facts.departments().getOrDefault(department, List.of()).stream()
        .anyMatch(one -> !one.inScope() && day.equals(one.period().until()));
  }

  private LocalDate start(Appointment appointment) {
    return later(appointment.period().from(), year.firstDay());
  }

  private String section(Appointment appointment, LocalDate day) {
    List<Post> posts = posts(appointment);
    List<Post> then = posts.stream().filter(post -> post.period().contains(day)).toList();
    return (then.isEmpty() ? posts : then)
        .stream()
            .flatMap(
                post ->
                    facts
                        .department(
                            post.departmentId(), later(post.period().from(), year.firstDay()))
                        .stream())
            .map(Department::name)
            .distinct()
            .collect(ListedNames.inOne());
  }

  private List<Post> posts(Appointment appointment) {
    return facts.postsUnder(appointment).stream()
        .filter(post -> post.period().overlaps(year.period()))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
