package osarai.people;

import java.util.Optional;
import java.util.UUID;

/**
 * A post in a section on a day, with who holds it.
 *
 * @param staffNumber of the post's appointment
 * @param absence why the person is away on that day
 */
public record SectionMember(
    UUID personId,
    StaffNumber staffNumber,
    String name,
    String kana,
    EmploymentType employment,
    String department,
    String title,
    Optional<AbsenceKind> absence) {
  /** With the number, by which namesakes are told apart. */
  public String called() {
    return name + " (" + staffNumber.value() + ")";
  }
}
