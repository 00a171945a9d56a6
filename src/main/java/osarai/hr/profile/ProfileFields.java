package osarai.hr.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** The fields of a profile's form, by their ids. */
final class ProfileFields {
  static final String NAME = "name";
  static final String ENCODING = "encoding";
  static final String DELIMITER = "delimiter";
  static final String HEADER_ROW = "header-row";
  static final String SHEET = "sheet";
  static final String NUMBER_LENGTH = "number-length";
  static final String PAD = "pad";
  static final String EXCEL_SERIALS = "excel-serials";
  static final String EXEMPT = "exempt";

  /** As the form asks for them: who leads first. */
  static final List<Position> POSITIONS = List.of(Position.HEAD, Position.DEPUTY, Position.MEMBER);

  private ProfileFields() {}

  /** The headings of a column. */
  static String of(RosterField field) {
    return "column-" + field.word();
  }

  /** Whether a file must have the column. */
  static String required(RosterField field) {
    return "required-" + field.word();
  }

  static String of(EmploymentType type) {
    return "employment-" + type.word();
  }

  static String of(Position position) {
    return "position-" + position.word();
  }

  static String of(AbsenceKind kind) {
    return "leave-" + kind.word();
  }

  /** As they follow each other on the page. */
  static List<String> inOrder() {
    List<String> fields = new ArrayList<>(List.of(NAME));
    Arrays.stream(RosterField.values()).map(ProfileFields::of).forEach(fields::add);
    Arrays.stream(EmploymentType.values()).map(ProfileFields::of).forEach(fields::add);
    POSITIONS.stream().map(ProfileFields::of).forEach(fields::add);
    Arrays.stream(AbsenceKind.values()).map(ProfileFields::of).forEach(fields::add);
    fields.addAll(List.of(HEADER_ROW, SHEET, ENCODING, DELIMITER, NUMBER_LENGTH, EXEMPT));
    return fields;
  }
}
