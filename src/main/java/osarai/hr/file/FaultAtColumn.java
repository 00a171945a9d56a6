package osarai.hr.file;

import io.quarkus.qute.TemplateExtension;
import osarai.forms.KeptText;
import osarai.hr.intake.Fault;
import osarai.hr.intake.StatementField;
import osarai.hr.profile.KeptHeaders;
import osarai.hr.profile.RosterField;

/** Why a person of a file was rejected, with the column that is to be mended. */
final class FaultAtColumn {
  private FaultAtColumn() {}

  /** What was kept before columns were told has none. */
  @TemplateExtension(matchName = "atColumn")
  static KeptText of(Fault fault) {
    return fault
        .field()
        .map(FaultAtColumn::column)
        .map(KeptHeaders::of)
        .map(column -> KeptRows.of(told -> told.at_column(column, fault.text())))
        .orElse(fault.text());
  }

  /** What no column can say is told where the person is named. */
  static RosterField column(StatementField field) {
    return switch (field) {
      case STAFF_NUMBER,
          CORRECTS,
          DESIGNATION_DEPARTMENT,
          AFFAIRS,
          SCOPE,
          DESIGNATION_FROM,
          DESIGNATION_LAST_DAY,
          DESIGNATION_DOCUMENT ->
          RosterField.STAFF_NUMBER;
      case EXTERNAL_ID -> RosterField.EXTERNAL_ID;
      case SAME_PERSON -> RosterField.SAME_PERSON;
      case EFFECTIVE -> RosterField.EFFECTIVE;
      case DOCUMENT -> RosterField.DOCUMENT;
      case SEQUENCE -> RosterField.SEQUENCE;
      case NAME -> RosterField.NAME;
      case REGISTERED_NAME -> RosterField.REGISTERED_NAME;
      case KANA -> RosterField.KANA;
      case ALPHABET -> RosterField.ALPHABET;
      case FIRST_DAY -> RosterField.FIRST_DAY;
      case LAST_DAY -> RosterField.LAST_DAY;
      case LEAVING_DAY -> RosterField.LEAVING_DAY;
      case DEPARTMENT -> RosterField.DEPARTMENT;
      case TITLE -> RosterField.TITLE;
      case POST_LAST_DAY -> RosterField.POST_LAST_DAY;
      case LEAVE_FROM -> RosterField.LEAVE_FROM;
      case LEAVE_LAST_DAY -> RosterField.LEAVE_UNTIL;
    };
  }
}
