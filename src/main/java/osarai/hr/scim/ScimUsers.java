package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People as the library asks for them. */
final class ScimUsers extends ResourceHandler<User> {
  private static final Map<String, ScimWanted.Criterion> KEYS =
      Map.of(
          ScimNames.ID,
          ScimWanted.Criterion.ID,
          ScimNames.USER_NAME,
          ScimWanted.Criterion.STAFF_NUMBER,
          ScimNames.EXTERNAL_ID,
          ScimWanted.Criterion.EXTERNAL_ID,
          ScimNames.ACTIVE,
          ScimWanted.Criterion.ACTIVE,
          ScimNames.POSTS + "." + ScimNames.DEPARTMENT,
          ScimWanted.Criterion.DEPARTMENT);
  private static final Map<String, ScimWanted.Sort> SORTS =
      Map.of(
          ScimNames.ID, ScimWanted.Sort.ID,
          ScimNames.USER_NAME, ScimWanted.Sort.STAFF_NUMBER,
          ScimNames.EXTERNAL_ID, ScimWanted.Sort.EXTERNAL_ID,
          ScimNames.KANA, ScimWanted.Sort.NAME,
          ScimNames.META_LAST_MODIFIED, ScimWanted.Sort.LAST_MODIFIED);

  private final Supplier<ScimPeople> people;

  ScimUsers(Supplier<ScimPeople> people) {
    this.people = people;
  }

  @Override
  public User createResource(User wanted, Context context) {
    return ScimCall.within(
        context,
        call -> {
          ScimPeople.Write write = ScimStatements.write(null, wanted, call);
          if (write == null) {
            throw new IllegalStateException("a new person always says something");
          }
          ScimPeople.Written written = people.get().apply(write);
          if (!written.created()) {
            call.recognise();
          }
          return ScimUserDocument.of(written);
        });
  }

  @Override
  public User getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return ScimCall.within(context, call -> ScimUserDocument.of(present(id, call)));
  }

  @Override
  public PartialListResponse<User> listResources(
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
                  ScimPage<ScimUser> page = people.get().search(wanted, call.effective());
                  return new ScimPage<>(
                      page.found().stream().map(ScimUserDocument::of).toList(), page.total());
                }));
  }

  /** Nothing is written when the person is so already. */
  @Override
  public User updateResource(User wanted, Context context) {
    return ScimCall.within(
        context,
        call -> {
          ScimUser present = present(wanted.getId().orElse(""), call);
          ScimPeople.Write write = ScimStatements.write(present, wanted, call);
          return write == null
              ? ScimUserDocument.of(present)
              : ScimUserDocument.of(people.get().apply(write));
        });
  }

  /** The same as {@code active:false}: the record of a person is never deleted. */
  @Override
  public void deleteResource(String id, Context context) {
    ScimCall.within(
        context,
        call -> {
          ScimUser present = present(id, call);
          return present.active() ? people.get().apply(ScimEnd.of(present, call)) : present;
        });
  }

  private ScimUser present(String id, ScimCall call) {
    ScimUser present =
        people.get().find(ScimIds.found(id), call.effective()).orElseThrow(ScimRefused::notFound);
    call.refuseOther(present.changeId());
    return present;
  }
}
