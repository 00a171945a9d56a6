package osarai.curriculum;

import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.AbsenceKind;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.Position;

/**
 * People of a small town in fiscal year 2026 whom requirements may mean, and what happened there.
 */
final class SmallTown {
  private static final int BELOW_CITIZENS = 240;
  private static final int LIBRARY = 230;
  private static final int SCHOOL = 410;
  private static final Announced LOST =
      announced(1, Occurrence.Event.INCIDENT, "2026-07-10", Set.of(section(220)));
  private static final Announced SEEN =
      announced(2, Occurrence.Event.INCIDENT, "2026-12-10", Set.of(section(210), section(LIBRARY)));
  private static final Announced REVISED =
      announced(3, Occurrence.Event.POLICY_REVISED, "2026-11-01", Set.of());

  static final Terms TERMS = Terms.usual().with(List.of(LOST, SEEN, REVISED));

  private SmallTown() {}

  private static Announced announced(
      int id, Occurrence.Event kind, String day, Set<UUID> departments) {
    return new Announced(new UUID(8, id), kind, day(day), departments, "紛失");
  }

  static Map<String, PersonFacts> people() {
    Map<String, PersonFacts> people = new LinkedHashMap<>();
    people.put("a handler who was ill", ill().facts());
    people.put("who becomes head elsewhere", promoted().facts());
    people.put("who has two appointments", twice().facts());
    people.put("who is appointed again", again().facts());
    people.put(
        "an external one whose section comes below another",
        employed(EmploymentType.EXTERNAL, "2026-04-01", null, BELOW_CITIZENS, Position.MEMBER)
            .facts());
    people.put("a handler of a school", fromSchool().facts());
    people.put(
        "a head whose section comes into scope",
        employed(EmploymentType.REGULAR, "2015-04-01", null, LIBRARY, Position.HEAD)
            .designated(designation(1, DesignationRole.PROTECTION_OFFICER, "2025-04-01", null))
            .facts());
    people.put(
        "who was sent here for some months",
        employed(EmploymentType.SECONDED, "2026-06-01", "2026-12-31", 220, Position.MEMBER)
            .facts());
    people.put("who comes in March", inMarch().facts());
    people.put(
        "a handler without a post",
        draft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
            .designated(designation(1, DesignationRole.HANDLER, "2026-09-01", null))
            .facts());
    return people;
  }

  private static PersonDraft inMarch() {
    return draft()
        .appointed(1001, EmploymentType.REGULAR, "2027-03-15", null)
        .posted(1001, section(210), Position.MEMBER, "主事", "2027-03-15", "2027-03-24")
        .posted(1001, section(220), Position.HEAD, "課長", "2027-03-25", null)
        .designated(designation(1, DesignationRole.HANDLER, "2027-03-20", null))
        .away(AbsenceKind.SICK, "2027-03-21", "2027-03-28");
  }

  private static PersonDraft ill() {
    return employed(EmploymentType.REGULAR, "2018-04-01", null, 210, Position.MEMBER)
        .designated(designation(1, DesignationRole.HANDLER, "2026-06-01", null))
        .away(AbsenceKind.SICK, "2026-07-01", "2026-07-31");
  }

  private static PersonDraft promoted() {
    return draft()
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-09-30")
        .posted(1001, section(220), Position.HEAD, "課長", "2026-10-01", null)
        .designated(designation(1, DesignationRole.HANDLER, "2024-04-01", "2026-08-31"))
        .designated(designation(2, DesignationRole.PROTECTION_OFFICER, "2026-10-01", null));
  }

  private static PersonDraft twice() {
    return employed(EmploymentType.REGULAR, "2018-04-01", null, 210, Position.MEMBER)
        .appointed(2002, EmploymentType.SPECIAL, "2026-05-01", null)
        .posted(2002, section(220), Position.HEAD, "委員長", "2026-05-01", null)
        .designated(designation(1, DesignationRole.PROTECTION_OFFICER, "2026-05-01", null));
  }

  private static PersonDraft again() {
    return employed(
            EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30", 220, Position.MEMBER)
        .appointed(2002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2027-03-31")
        .posted(2002, section(210), Position.MEMBER, "主事", "2026-10-01", "2027-03-31")
        .designated(designation(1, DesignationRole.HANDLER, "2026-04-01", "2026-06-30"))
        .designated(
            new Designation(
                new UUID(3, 2),
                section(210),
                DesignationRole.HANDLER,
                "収納",
                "氏名と所得",
                null,
                days("2026-07-01", "2027-03-31")));
  }

  private static PersonDraft fromSchool() {
    return draft()
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(SCHOOL), Position.MEMBER, "主事", "2018-04-01", "2026-12-31")
        .posted(1001, section(210), Position.MEMBER, "主事", "2027-01-01", null)
        .designated(designation(1, DesignationRole.HANDLER, "2020-04-01", null));
  }

  private static PersonDraft employed(
      EmploymentType type, String first, @Nullable String last, int section, Position position) {
    return draft()
        .appointed(1001, type, first, last)
        .posted(1001, section(section), position, "職", first, last);
  }

  private static PersonDraft draft() {
    return new PersonDraft()
        .department(10, "市民部", "2010-04-01", null)
        .department(department(210, 10, true, "2010-04-01", null))
        .department(220, "税務課", "2010-04-01", null)
        .department(department(LIBRARY, 0, false, "2010-04-01", "2026-11-30"))
        .department(department(LIBRARY, 0, true, "2026-12-01", null))
        .department(department(BELOW_CITIZENS, 0, true, "2010-04-01", "2026-06-30"))
        .department(department(BELOW_CITIZENS, 10, true, "2026-07-01", null))
        .department(department(SCHOOL, 0, false, "2010-04-01", null));
  }

  private static Department department(
      int code, int parent, boolean inScope, String first, @Nullable String last) {
    return new Department(
        section(code),
        String.valueOf(code),
        "課" + code,
        parent == 0 ? null : section(parent),
        inScope,
        days(first, last));
  }

  private static Designation designation(
      int id, DesignationRole role, String first, @Nullable String last) {
    return new Designation(
        new UUID(3, id), section(210), role, "収納", "氏名", null, days(first, last));
  }
}
