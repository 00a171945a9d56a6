package osarai.hr.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.Spelling;
import osarai.forms.TextFault;
import osarai.forms.TypedDay;
import osarai.hr.departments.DepartmentRefused.Fault;
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
    List<Fault> faults = new ArrayList<>();
    Optional<LocalDate> day = TypedDay.of(from);
    if (day.isEmpty()) {
      faults.add(Fault.of(Why.BAD_DAY));
    }
    String givenCode = Department.plainCode(needed(faults, "code", code, Longest.DEPARTMENT_CODE));
    String givenName = needed(faults, "name", name, Longest.DEPARTMENT_NAME);
    String above = text(faults, "parent", parent, Longest.DEPARTMENT_CODE);
    String appointing = text(faults, "authority", authority, Longest.AUTHORITY);
    DepartmentRefused.ifAny(faults);
    return new DepartmentForm(
        day.orElseThrow(), givenCode, givenName, above, inScope != null, appointing);
  }

  private static String needed(
      List<Fault> faults, String field, @Nullable String typed, int longest) {
    if (typed == null || typed.isBlank()) {
      faults.add(new Fault(Why.MISSING, field));
    }
    return text(faults, field, typed, longest);
  }

  private static String text(
      List<Fault> faults, String field, @Nullable String typed, int longest) {
    String text = typed == null ? "" : Spelling.kept(typed);
    TextFault.ofText(text, longest).forEach(fault -> faults.add(new Fault(why(fault), field)));
    return text;
  }

  private static Why why(TextFault fault) {
    return switch (fault) {
      case TOO_LONG -> Why.TOO_LONG;
      case CONTROL_CHARACTERS -> Why.CONTROL_CHARACTERS;
      case UNREADABLE -> Why.UNREADABLE;
      case INDIVIDUAL_NUMBER -> Why.INDIVIDUAL_NUMBER;
    };
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
