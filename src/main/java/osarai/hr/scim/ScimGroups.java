package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Departments as the library asks for them. */
final class ScimGroups extends ScimHandler<Group, ScimDepartment> {
  private static final Map<String, ScimWanted.Criterion> KEYS =
      Map.of(ScimNames.ID, ScimWanted.Criterion.ID, ScimNames.CODE, ScimWanted.Criterion.CODE);
  private static final Map<String, ScimWanted.Sort> SORTS =
      Map.of(
          ScimNames.ID, ScimWanted.Sort.ID,
          ScimNames.CODE, ScimWanted.Sort.CODE,
          ScimNames.DISPLAY_NAME, ScimWanted.Sort.NAME,
          ScimNames.META_LAST_MODIFIED, ScimWanted.Sort.LAST_MODIFIED);

  private final Supplier<ScimDepartments> departments;

  ScimGroups(Supplier<ScimDepartments> departments) {
    super(departments, KEYS, SORTS);
    this.departments = departments;
  }

  @Override
  Group make(Group wanted, ScimCall call) {
    ScimDepartments.Write write = ScimDepartmentReading.write(null, wanted, call);
    return document(departments.get().apply(Objects.requireNonNull(write)));
  }

  @Override
  Group change(ScimDepartment present, Group wanted, ScimCall call) {
    ScimDepartments.Write write = ScimDepartmentReading.write(present, wanted, call);
    return document(write == null ? present : departments.get().apply(write));
  }

  @Override
  void end(String id, ScimCall call) {
    throw ScimRefused.notOffered(
        "a department is not deleted; it is merged or ended by its people");
  }

  @Override
  Group document(ScimDepartment department) {
    Group group = new Group();
    group.setSchemas(List.of(ScimSchemas.GROUP, ScimSchemas.DEPARTMENT));
    group.setId(department.id().toString());
    group.put(ScimNames.DISPLAY_NAME, department.name());
    ObjectNode own = group.putObject(ScimSchemas.DEPARTMENT).put(ScimNames.CODE, department.code());
    String parent = department.parent();
    if (parent != null) {
      own.put(ScimNames.PARENT, parent);
    }
    own.put(ScimNames.IN_SCOPE, department.inScope());
    own.put(ScimNames.START_DATE, department.period().from().toString());
    LocalDate last = department.period().lastDay();
    if (last != null) {
      own.put(ScimNames.END_DATE, last.toString());
    }
    group.setMeta(
        Meta.builder()
            .resourceType("Group")
            .created(department.created())
            .lastModified(department.lastModified())
            .version(ScimVersions.tag(department.changeId()))
            .build());
    return group;
  }
}
