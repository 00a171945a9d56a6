package osarai.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.forms.Spelling;

/**
 * Everything known about one person's work, with the period in which each fact is true, without
 * facts taken back.
 *
 * @param stopped appointments that give no access any more
 * @param departments every version of every department, by its id
 */
public record PersonFacts(
    UUID personId,
    List<Career.Called> names,
    List<Appointment> appointments,
    List<Post> posts,
    List<Designation> designations,
    List<Absence> absences,
    Set<UUID> stopped,
    Map<UUID, List<Department>> departments) {

  /** No tree of departments is deeper; anything deeper is a circle. */
  private static final int DEEPEST = 20;

  /**
   * Leave and designations as they hold: none outlasts the service in which it began, and none
   * begins outside of one. What was stored before that was a rule may say more, until something
   * else is said of the person.
   */
  PersonFacts withinService() {
    return new PersonFacts(
        personId,
        names,
        appointments,
        posts,
        designations.stream().flatMap(one -> held(one.period()).map(one::during).stream()).toList(),
        absences.stream()
            .flatMap(one -> held(one.period()).map(days -> new Absence(one.kind(), days)).stream())
            .toList(),
        stopped,
        departments);
  }

  private Optional<Period> held(Period said) {
    List<Period> served =
        appointments.stream()
            .map(Appointment::period)
            .sorted(Comparator.comparing(Period::from))
            .toList();
    if (served.isEmpty()) {
      return Optional.of(said);
    }
    LocalDate begins = Days.later(said.from(), served.get(0).from());
    LocalDate end = begins;
    for (Period days : served) {
      if (end != null && !days.from().isAfter(end)) {
        end = days.until() == null ? null : Days.later(end, days.until());
      }
    }
    return served.stream().anyMatch(days -> days.contains(begins))
        ? Optional.of(said.upTo(end))
        : Optional.empty();
  }

  /** The name in use on the day, else the newest. */
  public Optional<PersonName> nameOn(LocalDate day) {
    return names.stream()
        .filter(called -> called.period().contains(day))
        .findFirst()
        .or(() -> names.stream().max(Comparator.comparing(called -> called.period().from())))
        .map(Career.Called::name);
  }

  /** The appointment that began first of those running on the day. */
  public Optional<Appointment> appointmentOn(LocalDate day) {
    return appointments.stream()
        .filter(appointment -> appointment.period().contains(day))
        .min(Comparator.comparing(appointment -> appointment.period().from()));
  }

  /** The designation that this one followed. */
  public Optional<Designation> before(Designation designation) {
    return designations.stream().filter(other -> follows(designation, other)).findFirst();
  }

  /**
   * Whether one follows another without a gap for the same affairs, with another scope and in the
   * department that has them by then. One with the same scope has ended and is renewed.
   */
  public boolean follows(Designation designation, Designation before) {
    return designation.period().from().equals(before.period().until())
        && designation.role() == before.role()
        && place(before, designation).equals(place(designation, designation))
        && Spelling.isSame(designation.affairs(), before.affairs())
        && !Spelling.isSame(designation.scope(), before.scope());
  }

  private UUID place(Designation one, Designation begins) {
    return heir(one.departmentId(), begins.period().from());
  }

  /** The department itself, or that to which its affairs have gone by the day. */
  public UUID heir(UUID department, LocalDate day) {
    return Department.heir(departments, department, day);
  }

  /**
   * The posts under an appointment, the earliest first, then by department code, so that texts do
   * not depend on the door or the order in which they came.
   */
  public List<Post> postsUnder(Appointment appointment) {
    return posts.stream()
        .filter(post -> post.appointmentId().equals(appointment.id()))
        .sorted(
            Comparator.<Post, LocalDate>comparing(post -> post.period().from())
                .thenComparing(this::code))
        .toList();
  }

  private String code(Post post) {
    return department(post.departmentId(), post.period().from()).map(Department::code).orElse("");
  }

  public List<Post> postsOn(LocalDate day) {
    return posts.stream().filter(post -> post.period().contains(day)).toList();
  }

  /**
   * The department as it was on the day; before its first day as at first, after its last as at
   * last.
   */
  public Optional<Department> department(UUID id, LocalDate day) {
    List<Department> versions = departments.getOrDefault(id, List.of());
    return versions.stream()
        .filter(department -> department.period().contains(day))
        .findFirst()
        .or(() -> nearest(versions, day));
  }

  private static Optional<Department> nearest(List<Department> versions, LocalDate day) {
    Comparator<Department> byFirstDay = Comparator.comparing(one -> one.period().from());
    return versions.stream()
        .filter(one -> one.period().from().isBefore(day))
        .max(byFirstDay)
        .or(() -> versions.stream().min(byFirstDay));
  }

  /** The department as it was on the day, and those above it, upwards. */
  public List<Department> chain(UUID id, LocalDate day) {
    List<Department> chain = new ArrayList<>();
    UUID current = id;
    while (current != null && chain.size() < DEEPEST) {
      Optional<Department> found = department(current, day);
      found.ifPresent(chain::add);
      current = found.map(Department::parentId).orElse(null);
    }
    return chain;
  }

  /** Whether it is a 再度の任用: another fiscal-year appointment has ended, and none runs beside it. */
  public boolean isAgain(Appointment appointment) {
    LocalDate from = appointment.period().from();
    List<Period> before =
        appointments().stream()
            .filter(one -> one.type().isFiscalYear())
            .map(Appointment::period)
            .filter(period -> period.from().isBefore(from))
            .toList();
    return appointment.type().isFiscalYear()
        && !before.isEmpty()
        && before.stream().noneMatch(period -> period.contains(from));
  }
}
