package osarai.hr.intake;

import java.util.Arrays;
import java.util.Optional;

/**
 * A field of a statement that a fault names. Each door uses its own name of the field; the words
 * here are kept with previews.
 */
public enum StatementField {
  STAFF_NUMBER("staffNumber"),
  EXTERNAL_ID("externalId"),
  SAME_PERSON("samePersonAs"),
  EFFECTIVE("effectiveFrom"),
  DOCUMENT("documentNumber"),
  SEQUENCE("sequence"),
  CORRECTS("corrects"),
  NAME("name"),
  REGISTERED_NAME("registeredName"),
  KANA("kana"),
  ALPHABET("alphabet"),
  FIRST_DAY("firstDay"),
  LAST_DAY("lastDay"),
  LEAVING_DAY("leavingDay"),
  DEPARTMENT("department"),
  TITLE("title"),
  POST_LAST_DAY("postLastDay"),
  LEAVE_FROM("leaveFrom"),
  LEAVE_LAST_DAY("leaveLastDay"),
  DESIGNATION_DEPARTMENT("designationDepartment"),
  AFFAIRS("affairs"),
  SCOPE("scope"),
  DESIGNATION_FROM("designationFrom"),
  DESIGNATION_LAST_DAY("designationLastDay"),
  DESIGNATION_DOCUMENT("designationDocument");

  private final String word;

  StatementField(String word) {
    this.word = word;
  }

  static Optional<StatementField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  public String word() {
    return word;
  }
}
