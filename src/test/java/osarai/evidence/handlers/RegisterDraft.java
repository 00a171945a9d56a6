package osarai.evidence.handlers;

import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.BookInMemory;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.KnownDepartments;
import osarai.people.KnownDirectory;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;

/** A register of 1 July 2026 of two sections, with the people that a test has written. */
final class RegisterDraft {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T01:00:00Z"), ZoneOffset.UTC);
  static final UUID CITIZENS = section(210);
  static final UUID TAXES = section(220);

  private RegisterDraft() {}

  static HandlerRegister of(KnownPeople people, KnownStarts starts, PersonDraft... all) {
    return new HandlerRegister(
        KnownDirectory.of(all),
        people,
        KnownDepartments.of(department(210, "市民課"), department(220, "税務課")),
        starts,
        BookInMemory.training(),
        () -> 400,
        CLOCK);
  }

  /** The same, where 市民課 became 総合窓口課 after a day. */
  static HandlerRegister merged(
      KnownPeople people, KnownStarts starts, String last, PersonDraft... all) {
    Department ended =
        department(210, "市民課").during(days("2010-04-01", last)).succeededBy(section(310));
    return new HandlerRegister(
        KnownDirectory.of(all),
        people,
        KnownDepartments.of(ended, department(220, "税務課"), department(310, "総合窓口課")),
        starts,
        BookInMemory.training(),
        () -> 400,
        CLOCK);
  }

  private static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }

  static PersonDraft person(int number, String name, String kana) {
    return new PersonDraft(new UUID(0, number))
        .called(name, kana, "2018-04-01", null)
        .appointed(number, EmploymentType.REGULAR, "2018-04-01", null);
  }

  static Designation handler(int id, UUID department, String first, @Nullable String last) {
    return designation(id, DesignationRole.HANDLER, department, first, last);
  }

  static Designation officer(int id, UUID department) {
    return designation(id, DesignationRole.PROTECTION_OFFICER, department, "2026-04-01", null);
  }

  private static Designation designation(
      int id, DesignationRole role, UUID department, String first, @Nullable String last) {
    return new Designation(designation(id), department, role, "住民票", "氏名", null, days(first, last));
  }

  static UUID designation(int id) {
    return new UUID(3, id);
  }
}
