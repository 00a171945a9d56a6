package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Departments as the library asks for them. */
final class ScimGroups extends ResourceHandler<Group> {
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
    this.departments = departments;
  }

  @Override
  public Group createResource(Group wanted, Context context) {
    return ScimCall.within(
        context,
        call -> {
          ScimDepartments.Write write = ScimDepartmentReading.write(null, wanted, call);
          return of(departments.get().apply(java.util.Objects.requireNonNull(write)));
        });
  }

  @Override
  public Group getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return ScimCall.within(context, call -> of(present(id, call)));
  }

  @Override
  public PartialListResponse<Group> listResources(
      long startIndex,
      int count,
      @Nullable FilterNode filter,
      @Nullable SchemaAttribute sortBy,
      @Nullable SortOrder order,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return ScimCall.within(
        context,
        call ->
            ScimList.of(
                new ScimList.Query(startIndex, count, filter, sortBy, order),
                KEYS,
                SORTS,
                wanted -> {
                  ScimPage<ScimDepartment> page =
                      departments.get().search(wanted, call.effective());
                  return new ScimPage<>(
                      page.found().stream().map(ScimGroups::of).toList(), page.total());
                }));
  }

  @Override
  public Group updateResource(Group wanted, Context context) {
    return ScimCall.within(
        context,
        call -> {
          ScimDepartment present = present(wanted.getId().orElse(""), call);
          ScimDepartments.Write write = ScimDepartmentReading.write(present, wanted, call);
          return of(write == null ? present : departments.get().apply(write));
        });
  }

  @Override
  public void deleteResource(String id, Context context) {
    throw ScimRefused.notOffered(
        "a department is not deleted; it is merged or ended by its people");
  }

  private ScimDepartment present(String id, ScimCall call) {
    ScimDepartment present =
        departments
            .get()
            .find(ScimIds.found(id), call.effective())
            .orElseThrow(ScimRefused::notFound);
    call.refuseOther(present.changeId());
    return present;
  }

  static Group of(ScimDepartment department) {
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
