package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.Position;
import osarai.people.Post;
import osarai.people.StaffNumber;

/** The facts of one person of a town with three sections, written as a test goes along. */
final class WorkingLife {
  static final UUID CITIZENS = new UUID(0, 210);
  static final UUID TAXES = new UUID(0, 220);

  /** Within the policy's scope only from December 2026. */
  static final UUID LIBRARY = new UUID(0, 230);

  private static final UUID PERSON = new UUID(0, 1);

  final List<Appointment> appointments = new ArrayList<>();
  final List<Designation> designations = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();

  void appointment(long id, EmploymentType type, String from, @Nullable String last) {
    appointments.add(
        new Appointment(
            new UUID(1, id), PERSON, new StaffNumber("1001"), type, period(from, last)));
  }

  void post(
      long appointment, UUID department, Position position, String from, @Nullable String last) {
    posts.add(
        new Post(
            new UUID(2, posts.size()),
            new UUID(1, appointment),
            department,
            position,
            position == Position.HEAD ? "課長" : "主事",
            period(from, last)));
  }

  void designation(long id, String scope, String from, @Nullable String last) {
    designations.add(
        new Designation(
            new UUID(3, id),
            CITIZENS,
            DesignationRole.HANDLER,
            "住民票",
            scope,
            null,
            period(from, last)));
  }

  void absence(AbsenceKind kind, String from, String last) {
    absences.add(new Absence(kind, period(from, last)));
  }

  PersonFacts facts() {
    Map<UUID, List<Department>> departments =
        Map.of(
            CITIZENS, List.of(department(CITIZENS, "210", true, "2000-04-01", null)),
            TAXES, List.of(department(TAXES, "220", true, "2000-04-01", null)),
            LIBRARY,
                List.of(
                    department(LIBRARY, "230", false, "2000-04-01", "2026-11-30"),
                    department(LIBRARY, "230", true, "2026-12-01", null)));
    return new PersonFacts(
        PERSON, List.of(), appointments, posts, designations, absences, Set.of(), departments);
  }

  private static Department department(
      UUID id, String code, boolean inScope, String from, @Nullable String last) {
    return new Department(id, code, "課" + code, null, inScope, period(from, last));
  }

  private static Period period(String from, @Nullable String last) {
    return Period.days(day(from), last == null ? null : day(last));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
