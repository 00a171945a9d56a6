package osarai.curriculum;

import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.Position;

/** Departments, designations and requirements in short. */
final class TownOfGrounds {
  private TownOfGrounds() {}

  static Department library(boolean inScope, String first, @Nullable String last) {
    return new Department(section(230), "230", "図書館", null, inScope, days(first, last));
  }

  static Department below(int code, String name, int parent) {
    return new Department(
        section(code), String.valueOf(code), name, section(parent), true, days("2010-04-01", null));
  }

  static UUID id(int number) {
    return new UUID(3, number);
  }

  static Designation designation(
      int id, DesignationRole role, String first, @Nullable String last) {
    return new Designation(id(id), section(210), role, "収納", "氏名", null, days(first, last));
  }

  static Requirement.Who who(
      Set<Position> positions, Set<String> departments, Set<Occurrence.Event> on) {
    return new Requirement.Who(Set.of(), Set.of(), positions, departments, on);
  }

  static Requirement requirement(Requirement.Who who) {
    return new Requirement(
        "rule",
        "all-staff",
        who,
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "受けます");
  }
}
