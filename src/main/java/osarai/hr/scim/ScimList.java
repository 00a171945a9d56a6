package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers a list: what can be looked up is, and the rest is decided on few enough resources. */
final class ScimList {
  /** So many are looked at for a filter that cannot be looked up. */
  static final int MOST = 5_000;

  private ScimList() {}

  /** What the library asks for. */
  record Query(
      long startIndex,
      int count,
      @Nullable FilterNode filter,
      @Nullable SchemaAttribute sortBy,
      @Nullable SortOrder order) {

    ScimWanted.Sort sort(Map<String, ScimWanted.Sort> sorts) {
      if (sortBy == null) {
        return ScimWanted.Sort.ID;
      }
      ScimWanted.Sort sort = sorts.get(sortBy.getScimNodeName());
      if (sort == null) {
        throw ScimRefused.invalidPath("sortBy: must be one of " + sorts.keySet());
      }
      return sort;
    }

    boolean descending() {
      return order == SortOrder.DESCENDING;
    }
  }

  static <T extends ResourceNode> PartialListResponse<T> of(
      Query query,
      Map<String, ScimWanted.Criterion> keys,
      Map<String, ScimWanted.Sort> sorts,
      Function<ScimWanted, ScimStore.Page<T>> search) {
    ScimNarrowing narrowing = ScimNarrowing.of(query.filter(), keys);
    ScimWanted.Sort sort = query.sort(sorts);
    boolean descending = query.descending();
    if (narrowing.anyOf().values().stream().anyMatch(Set::isEmpty)) {
      return answer(List.of(), 0);
    }
    int first = (int) Math.min(query.startIndex(), Integer.MAX_VALUE);
    if (narrowing.whole()) {
      ScimStore.Page<T> page =
          search.apply(new ScimWanted(narrowing.anyOf(), sort, descending, first, query.count()));
      return answer(page.found(), page.total());
    }
    List<T> fitting =
        judged(
            Objects.requireNonNull(query.filter()),
            search.apply(new ScimWanted(narrowing.anyOf(), sort, descending, 1, MOST + 1)),
            keys);
    List<T> page = fitting.stream().skip(first - 1L).limit(query.count()).toList();
    return answer(page, fitting.size());
  }

  private static <T extends ResourceNode> List<T> judged(
      FilterNode filter, ScimStore.Page<T> found, Map<String, ScimWanted.Criterion> keys) {
    if (found.total() > MOST) {
      throw ScimRefused.tooMany(
          "filter: add one of %s with eq; this one would look at more than %d"
              .formatted(new TreeSet<>(keys.keySet()), MOST));
    }
    return found.found().stream().filter(resource -> ScimMatch.fits(filter, resource)).toList();
  }

  private static <T extends ResourceNode> PartialListResponse<T> answer(List<T> found, long total) {
    return PartialListResponse.<T>builder().resources(found).totalResults(total).build();
  }
}
