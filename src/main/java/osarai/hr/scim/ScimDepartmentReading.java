package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.people.Longest;

/** Makes of what a department should be, and of what it is, one write. */
final class ScimDepartmentReading {
  private ScimDepartmentReading() {}

  /** Null when all of it is so already; always something for a new one. */
  static ScimDepartments.@Nullable Write write(
      @Nullable ScimDepartment present, JsonNode wanted, ScimCall call) {
    List<String> faults = new ArrayList<>();
    ScimFields core = ScimFields.of(wanted, "", faults);
    JsonNode extension = wanted.path(ScimSchemas.DEPARTMENT);
    ScimFields own = ScimFields.of(extension, "Department.", faults);
    String name = core.needed(ScimNames.DISPLAY_NAME, Longest.DEPARTMENT_NAME);
    String code =
        present == null
            ? own.needed(ScimNames.CODE, Longest.DEPARTMENT_CODE)
            : own.text(ScimNames.CODE, Longest.DEPARTMENT_CODE);
    String parent = parent(own.text(ScimNames.PARENT, Longest.DEPARTMENT_CODE), present, call);
    Boolean inScope =
        extension.path(ScimNames.IN_SCOPE).isBoolean()
            ? extension.path(ScimNames.IN_SCOPE).asBoolean()
            : null;
    String document = own.text(ScimNames.DOCUMENT_NUMBER, Longest.DOCUMENT);
    if (!faults.isEmpty()) {
      throw ScimRefused.invalidValue(String.join("; ", faults));
    }
    ScimDepartments.Write write =
        new ScimDepartments.Write(
            call.client(),
            null,
            List.of(),
            call.effective(),
            document,
            code,
            name,
            parent,
            inScope);
    return present == null ? write : change(present, write, call.mustBe());
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
            news(said.code(), present.code()),
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
