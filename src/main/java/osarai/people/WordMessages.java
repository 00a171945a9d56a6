package osarai.people;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Names of employment types, kinds of leave, designations and positions, and texts for periods. */
@MessageBundle("words")
public interface WordMessages {
  String employment(EmploymentType type);

  /** The same where many stand below each other. */
  String employment_short(EmploymentType type);

  String absence(AbsenceKind kind);

  String designation(DesignationRole role);

  /** What somebody leads as. */
  String position(Position position);

  String since(LocalDate from);

  String days(LocalDate from, LocalDate last);
}
