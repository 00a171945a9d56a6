package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.people.Department;
import osarai.people.Longest;

/** Makes of what a department should be, and of what it is, one write. */
final class ScimDepartmentReading {
  private ScimDepartmentReading() {}

  /** Null when all of it is so already; always something for a new one. */
  static ScimDepartments.@Nullable Write write(
      @Nullable ScimDepartment present, JsonNode wanted, ScimCall call) {
    ScimDepartments.Write said = said(present, wanted, call);
    return present == null ? said : change(present, said, call.mustBe());
  }

  private static ScimDepartments.Write said(
      @Nullable ScimDepartment present, JsonNode wanted, ScimCall call) {
    List<String> faults = new ArrayList<>();
    ScimFields core = ScimFields.of(wanted, "", faults);
    JsonNode extension = wanted.path(ScimSchemas.DEPARTMENT);
    ScimFields own = ScimFields.of(extension, "Department.", faults);
    int longest = Longest.DEPARTMENT_CODE;
    JsonNode inScope = extension.path(ScimNames.IN_SCOPE);
    ScimDepartments.Write said =
        new ScimDepartments.Write(
            call.client(),
            null,
            List.of(),
            call.effective(),
            own.text(ScimNames.DOCUMENT_NUMBER, Longest.DOCUMENT),
            present == null
                ? own.needed(ScimNames.CODE, longest)
                : own.text(ScimNames.CODE, longest),
            core.needed(ScimNames.DISPLAY_NAME, Longest.DEPARTMENT_NAME),
            parent(own.text(ScimNames.PARENT, longest), present, call),
            inScope.isBoolean() ? inScope.asBoolean() : null);
    refuseEnd(present, call);
    if (!faults.isEmpty()) {
      throw ScimRefused.invalidValue(String.join("; ", faults));
    }
    return said;
  }

  /** As it is, it may be sent back; another is not left aside. */
  private static void refuseEnd(@Nullable ScimDepartment present, ScimCall call) {
    String end = call.body().path(ScimSchemas.DEPARTMENT).path(ScimNames.END_DATE).asText("");
    LocalDate last = present == null ? null : present.period().lastDay();
    if (!end.isBlank() && !end.equals(String.valueOf(last))) {
      throw ScimRefused.mutability(
          "Department."
              + ScimNames.END_DATE
              + ": is read only; departments are ended on their page");
    }
  }

  private static ScimDepartments.@Nullable Write change(
      ScimDepartment present, ScimDepartments.Write said, List<Long> mustBe) {
    Boolean inScope = said.inScope();
    ScimDepartments.Write change =
        new ScimDepartments.Write(
            said.client(),
            present.id(),
            mustBe,
            said.effective(),
            said.document(),
            code(said.code(), present.code()),
            news(said.name(), present.name()),
            news(said.parent(), present.parent() == null ? "" : present.parent()),
            inScope == null || inScope == present.inScope() ? null : inScope);
    return isEmpty(change) ? null : change;
  }

  /** A PATCH that removes the parent puts the department to the top; a PUT must name it. */
  private static @Nullable String parent(
      @Nullable String said, @Nullable ScimDepartment present, ScimCall call) {
    return said == null && present != null && call.isPatch() ? "" : said;
  }

  /** Another width of the same code is no other code. */
  private static @Nullable String code(@Nullable String said, String old) {
    return said == null || Department.plainCode(said).equals(Department.plainCode(old))
        ? null
        : Department.plainCode(said);
  }

  private static @Nullable String news(@Nullable String said, String old) {
    return Objects.equals(said, old) ? null : said;
  }

  private static boolean isEmpty(ScimDepartments.Write write) {
    return write.code() == null
        && write.name() == null
        && write.parent() == null
        && write.inScope() == null;
  }
}
