package osarai.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.ListedNames;

/**
 * A designation for handling My Number data.
 *
 * @param affairs the name of the affairs (事務名)
 * @param scope the kinds of 特定個人情報 handled; never a number
 * @param formerDocuments earlier, corrected document numbers, oldest first
 */
public record Designation(
    UUID id,
    UUID departmentId,
    DesignationRole role,
    String affairs,
    String scope,
    @Nullable String documentNumber,
    Period period,
    List<String> formerDocuments) {
  public Designation(
      UUID id,
      UUID departmentId,
      DesignationRole role,
      String affairs,
      String scope,
      @Nullable String documentNumber,
      Period period) {
    this(id, departmentId, role, affairs, scope, documentNumber, period, List.of());
  }

  /** The same with other days. */
  Designation during(Period days) {
    return new Designation(
        id, departmentId, role, affairs, scope, documentNumber, days, formerDocuments);
  }

  /** 訂正前, or nothing. */
  public String former() {
    return ListedNames.of(formerDocuments);
  }
}
