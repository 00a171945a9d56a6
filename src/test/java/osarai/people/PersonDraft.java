package osarai.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** The facts of one person, written as a test goes along. A last day of null is not known yet. */
public final class PersonDraft {
  public static final UUID ID = new UUID(0, 1);

  private final UUID id;
  private final List<Career.Called> names = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Designation> designations = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final Map<UUID, List<Department>> departments = new HashMap<>();

  public PersonDraft() {
    this(ID);
  }

  /** One of several. */
  public PersonDraft(UUID id) {
    this.id = id;
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static Period days(String first, @Nullable String last) {
    return Period.days(day(first), last == null ? null : day(last));
  }

  public PersonDraft called(String name, String kana, String first, @Nullable String last) {
    return called(PersonName.of(name, new Kana(kana)), first, last);
  }

  public PersonDraft called(PersonName name, String first, @Nullable String last) {
    names.add(new Career.Called(name, days(first, last)));
    return this;
  }

  /** The number is the appointment's id too. */
  public PersonDraft appointed(
      int number, EmploymentType type, String first, @Nullable String last) {
    appointments.add(
        new Appointment(
            appointment(number),
            id,
            new StaffNumber(String.valueOf(number)),
            type,
            days(first, last)));
    return this;
  }

  /** Under a number with letters. */
  public PersonDraft appointed(StaffNumber number, String first) {
    appointments.add(
        new Appointment(UUID.randomUUID(), id, number, EmploymentType.REGULAR, days(first, null)));
    return this;
  }

  public static UUID appointment(int number) {
    return new UUID(1, number);
  }

  public PersonDraft posted(
      int appointment,
      UUID department,
      Position position,
      String title,
      String first,
      @Nullable String last) {
    posts.add(
        new Post(
            new UUID(2, posts.size()),
            appointment(appointment),
            department,
            position,
            title,
            days(first, last)));
    return this;
  }

  public PersonDraft designated(Designation designation) {
    designations.add(designation);
    return this;
  }

  public PersonDraft away(AbsenceKind kind, String first, @Nullable String last) {
    absences.add(new Absence(kind, days(first, last)));
    return this;
  }

  /** One version of a department; the id is made of the code. */
  public PersonDraft department(int code, String name, String first, @Nullable String last) {
    return department(
        new Department(section(code), String.valueOf(code), name, null, true, days(first, last)));
  }

  public PersonDraft department(int code, String name, String first, String last, int successor) {
    return department(
        new Department(section(code), String.valueOf(code), name, null, true, days(first, last))
            .succeededBy(section(successor)));
  }

  public PersonDraft department(Department version) {
    departments.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version);
    return this;
  }

  public static UUID section(int code) {
    return new UUID(9, code);
  }

  public PersonFacts facts() {
    return new PersonFacts(
        id,
        List.copyOf(names),
        List.copyOf(appointments),
        List.copyOf(posts),
        List.copyOf(designations),
        List.copyOf(absences),
        Set.of(),
        Map.copyOf(departments));
  }
}
