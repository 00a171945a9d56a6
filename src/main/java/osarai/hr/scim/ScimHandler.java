package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the library asks of any kind of resource. The library takes the document's type from the
 * first type argument of a subclass.
 *
 * @param <D> the document that goes over the wire
 * @param <R> what stands behind it
 */
abstract class ScimHandler<D extends ResourceNode, R extends ScimStore.Versioned>
    extends ResourceHandler<D> {
  private final Supplier<? extends ScimStore<R>> store;
  private final Map<String, ScimWanted.Criterion> keys;
  private final Map<String, ScimWanted.Sort> sorts;

  /**
   * A handler of one kind.
   *
   * @param keys by which attribute it is looked up
   * @param sorts by which attribute it is put in order
   */
  ScimHandler(
      Supplier<? extends ScimStore<R>> store,
      Map<String, ScimWanted.Criterion> keys,
      Map<String, ScimWanted.Sort> sorts) {
    this.store = store;
    this.keys = keys;
    this.sorts = sorts;
  }

  abstract D document(R found);

  /** After a PATCH of which nothing is kept here. */
  D unchanged(R found) {
    return document(found);
  }

  abstract D make(D wanted, ScimCall call);

  /** Nothing is written where all of it is so already. */
  abstract D change(R present, D wanted, ScimCall call);

  abstract void end(String id, ScimCall call);

  /**
   * The one with that id, in a version that If-Match allows.
   *
   * @throws ScimRefused where there is none, or it is another version by now
   */
  final R present(String id, ScimCall call) {
    UUID known = ScimIds.found(id);
    R present =
        store.get().find(known, call.effective()).orElseThrow(() -> store.get().absent(known));
    call.refuseOther(present.changeId());
    return present;
  }

  @Override
  public final D createResource(D wanted, Context context) {
    return ScimCall.within(context, call -> make(wanted, call));
  }

  @Override
  public final D getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return ScimCall.within(
        context,
        call -> {
          R found = present(id, call);
          return call.isPatch() ? unchanged(found) : document(found);
        });
  }

  @Override
  public final PartialListResponse<D> listResources(
      long startIndex,
      int count,
      @Nullable FilterNode filter,
      @Nullable SchemaAttribute sortBy,
      @Nullable SortOrder order,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    ScimList.Query query = new ScimList.Query(startIndex, count, filter, sortBy, order);
    return ScimCall.within(
        context,
        call -> ScimList.of(query, keys, sorts, wanted -> documents(wanted, call.effective())));
  }

  private ScimStore.Page<D> documents(ScimWanted wanted, LocalDate day) {
    ScimStore.Page<R> page = store.get().search(wanted, day);
    return new ScimStore.Page<>(page.found().stream().map(this::document).toList(), page.total());
  }

  @Override
  public final D updateResource(D wanted, Context context) {
    return ScimCall.within(
        context, call -> change(present(wanted.getId().orElse(""), call), wanted, call));
  }

  @Override
  public final void deleteResource(String id, Context context) {
    ScimCall.within(
        context,
        call -> {
          end(id, call);
          return call;
        });
  }
}
