package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.Designation;
import osarai.people.PersonFacts;
import osarai.people.Post;

/**
 * The pure function (requirements, facts about a person, day) → what the person owes, with reasons,
 * from the fiscal year of that day to the end of the next one.
 */
final class Duties {
  private final PersonFacts facts;
  private final LocalDate recordedOn;

  private Duties(PersonFacts facts, LocalDate recordedOn) {
    this.facts = facts;
    this.recordedOn = recordedOn;
  }

  /**
   * What is owed.
   *
   * @param recordedOn the day on which the facts became known; days after a start count from the
   *     later of the two, so that nobody is late before anybody knew
   */
  static List<Owed> owed(List<Requirement> requirements, PersonFacts facts, LocalDate recordedOn) {
    Duties duties = new Duties(facts, recordedOn);
    FiscalYear year = FiscalYear.of(recordedOn);
    return requirements.stream()
        .flatMap(
            requirement -> Stream.of(year, year.next()).flatMap(y -> duties.of(requirement, y)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    owed -> owed.requirement().id() + " " + owed.occasion(),
                    owed -> owed,
                    (first, second) -> first,
                    java.util.LinkedHashMap::new),
                map -> List.copyOf(map.values())));
  }

  private Stream<Owed> of(Requirement requirement, FiscalYear year) {
    List<Ground> grounds =
        requirement.designation().isEmpty()
            ? byEmployment(requirement, year)
            : byDesignation(requirement, year);
    if (requirement.each() == Requirement.Each.APPOINTMENT) {
      return grounds.stream().map(g -> owed(requirement, year, g, g.appointment().id().toString()));
    }
    return grounds.stream()
        .min(Comparator.comparing(ground -> ground.period().from()))
        .map(ground -> owed(requirement, year, ground, String.valueOf(year.year())))
        .stream();
  }

  /** Why a requirement meets the person: since when, under which appointment. */
  private record Ground(Appointment appointment, Period period, String text) {}

  private List<Ground> byEmployment(Requirement requirement, FiscalYear year) {
    return facts.appointments().stream()
        .filter(appointment -> requirement.employment().contains(appointment.type()))
        .filter(appointment -> appointment.period().overlaps(year.period()))
        .filter(appointment -> inScope(appointment, year))
        .map(
            appointment ->
                new Ground(
                    appointment,
                    appointment.period(),
                    section(appointment, year)
                        + "の"
                        + appointment.type().japanese()
                        + since(appointment.period())))
        .toList();
  }

  private List<Ground> byDesignation(Requirement requirement, FiscalYear year) {
    List<Ground> grounds = new ArrayList<>();
    for (Designation designation : facts.designations()) {
      if (!requirement.designation().contains(designation.role())
          || !designation.period().overlaps(year.period())) {
        continue;
      }
      facts.appointments().stream()
          .filter(appointment -> appointment.period().overlaps(designation.period()))
          .filter(appointment -> appointment.period().overlaps(year.period()))
          .min(Comparator.comparing(appointment -> appointment.period().from()))
          .ifPresent(
              appointment ->
                  grounds.add(
                      new Ground(
                          appointment,
                          designation.period(),
                          designation.role().japanese()
                              + "「"
                              + designation.affairs()
                              + "」"
                              + since(designation.period()))));
    }
    return grounds;
  }

  /** Outside the policy's scope only when every department of the person's posts is. */
  private boolean inScope(Appointment appointment, FiscalYear year) {
    List<Post> posts = posts(appointment, year);
    return posts.isEmpty()
        || posts.stream()
            .anyMatch(
                post ->
                    facts
                        .department(post.departmentId(), from(post.period(), year))
                        .map(osarai.people.Department::inScope)
                        .orElse(true));
  }

  private String section(Appointment appointment, FiscalYear year) {
    return posts(appointment, year).stream()
        .flatMap(post -> facts.department(post.departmentId(), from(post.period(), year)).stream())
        .map(osarai.people.Department::name)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private List<Post> posts(Appointment appointment, FiscalYear year) {
    return facts.posts().stream()
        .filter(post -> post.appointmentId().equals(appointment.id()))
        .filter(post -> post.period().overlaps(year.period()))
        .toList();
  }

  private static LocalDate from(Period period, FiscalYear year) {
    return later(period.from(), year.firstDay());
  }

  private static String since(Period period) {
    return "(" + JapaneseDate.of(period.from()) + "から)";
  }

  private Owed owed(Requirement requirement, FiscalYear year, Ground ground, String occasion) {
    LocalDate opens = from(ground.period(), year);
    LocalDate due = due(requirement.due(), year, ground.period());
    Optional<LocalDate> last = Optional.ofNullable(ground.appointment().period().lastDay());
    LocalDate capped = last.filter(end -> end.isBefore(due)).orElse(due);
    return new Owed(
        requirement,
        occasion,
        ground.appointment().id(),
        requirement.each() == Requirement.Each.APPOINTMENT ? FiscalYear.of(opens) : year,
        requirement.due().beforeStart() ? earlier(opens, recordedOn, year) : opens,
        capped,
        ground.text() + "。" + requirement.because() + "。");
  }

  /** What must be done before a start can be begun as soon as it is known. */
  private static LocalDate earlier(LocalDate opens, LocalDate recordedOn, FiscalYear year) {
    LocalDate known = later(recordedOn, year.firstDay());
    return known.isBefore(opens) ? known : opens;
  }

  private LocalDate due(Requirement.Due due, FiscalYear year, Period ground) {
    LocalDate start = later(ground.from(), recordedOn);
    if (due.beforeStart() && year.contains(ground.from())) {
      return later(ground.from().minusDays(1), recordedOn);
    }
    LocalDate byDate = due.date().map(year::day).orElse(LocalDate.MIN);
    boolean lateNews = year.contains(ground.from()) || byDate.isBefore(recordedOn);
    LocalDate byDays =
        due.daysAfterStart()
            .filter(days -> lateNews || due.date().isEmpty())
            .map(start::plusDays)
            .orElse(LocalDate.MIN);
    LocalDate found = later(byDate, byDays);
    return found.isAfter(year.lastDay()) ? year.lastDay() : found;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
