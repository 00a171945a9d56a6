package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.Period;
import osarai.forms.KeptTexts;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.Position;
import osarai.people.Post;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** What somebody owes who was appointed on a day. */
final class OneAppointment {
  static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);
  static final UUID PERSON = new UUID(0, 1);
  static final UUID SECTION = new UUID(0, 2);

  private OneAppointment() {}

  static List<Owed> owed(Requirement requirement, PersonFacts facts, String recorded) {
    return Duties.owed(List.of(requirement), facts, Terms.usual(), day(recorded));
  }

  static PersonFacts regular(String from) {
    return facts(List.of(appointment(11, EmploymentType.REGULAR, from, null)), List.of(), true);
  }

  static PersonFacts appointee(String from, String last) {
    return facts(
        List.of(appointment(11, EmploymentType.FISCAL_YEAR_PART_TIME, from, last)),
        List.of(),
        true);
  }

  static PersonFacts designated(String hired, String from, String last) {
    return facts(
        List.of(appointment(11, EmploymentType.REGULAR, hired, null)),
        List.of(
            new Designation(
                new UUID(0, 31),
                SECTION,
                DesignationRole.HANDLER,
                "収納",
                "氏名",
                null,
                Period.days(day(from), last == null ? null : day(last)))),
        true);
  }

  static Appointment appointment(long id, EmploymentType type, String from, String last) {
    return new Appointment(
        new UUID(0, id),
        PERSON,
        new StaffNumber("1001"),
        type,
        Period.days(day(from), last == null ? null : day(last)));
  }

  /** Each appointment with one post, all in one section. */
  static PersonFacts facts(
      List<Appointment> appointments, List<Designation> designations, boolean inScope) {
    List<Post> posts =
        appointments.stream()
            .map(
                a ->
                    new Post(
                        new UUID(1, a.id().getLeastSignificantBits()),
                        a.id(),
                        SECTION,
                        Position.MEMBER,
                        "主事",
                        a.period()))
            .toList();
    Department section =
        new Department(SECTION, "210", "市民課", null, inScope, Period.from(day("2010-04-01")));
    return new PersonFacts(
        PERSON,
        List.of(),
        appointments,
        posts,
        designations,
        List.of(),
        Set.of(),
        Map.of(SECTION, List.of(section)));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
