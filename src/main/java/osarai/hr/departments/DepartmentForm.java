package osarai.hr.departments;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.TypedDay;
import osarai.forms.UnreadableSign;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.people.Department;
import osarai.people.Longest;

/**
 * What a department is to be from a day on, as typed.
 *
 * @param parent the code of the department above it, or empty
 * @param authority the appointing authority, or empty
 */
record DepartmentForm(
    LocalDate from, String code, String name, String parent, boolean inScope, String authority) {
  static DepartmentForm of(
      @Nullable String from,
      @Nullable String code,
      @Nullable String name,
      @Nullable String parent,
      @Nullable String inScope,
      @Nullable String authority) {
    LocalDate day = TypedDay.of(from).orElseThrow(() -> new DepartmentRefused(Why.BAD_DAY));
    return new DepartmentForm(
        day,
        needed("code", code, Longest.DEPARTMENT_CODE),
        needed("name", name, Longest.DEPARTMENT_NAME),
        text("parent", parent, Longest.DEPARTMENT_CODE),
        inScope != null,
        text("authority", authority, Longest.AUTHORITY));
  }

  private static String needed(String field, @Nullable String typed, int longest) {
    String text = text(field, typed, longest);
    if (text.isEmpty()) {
      throw new DepartmentRefused(Why.MISSING, field);
    }
    return text;
  }

  private static String text(String field, @Nullable String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
      throw new DepartmentRefused(Why.TOO_LONG, field);
    }
    if (UnreadableSign.in(text).isPresent()) {
      throw new DepartmentRefused(Why.UNREADABLE, field);
    }
    if (IndividualNumber.isIn(text)) {
      throw new DepartmentRefused(Why.INDIVIDUAL_NUMBER, field);
    }
    return text;
  }

  @Nullable String authorityOrNull() {
    return authority.isEmpty() ? null : authority;
  }

  /** Whether the department is so already. */
  boolean isSaidBy(Department present, java.util.@Nullable UUID parentId) {
    return present.code().equals(code)
        && present.name().equals(name)
        && Objects.equals(present.parentId(), parentId)
        && present.inScope() == inScope
        && Objects.equals(present.authority(), authorityOrNull());
  }
}
