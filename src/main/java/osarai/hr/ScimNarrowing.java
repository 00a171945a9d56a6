package osarai.hr;

import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a filter can be looked up: equalities joined by and, those of one attribute by or. The
 * rest of it is decided on the resources that these leave.
 *
 * @param whole whether nothing is left to decide
 */
record ScimNarrowing(Map<ScimWanted.Key, Set<String>> anyOf, boolean whole) {
  private static final ScimNarrowing NOTHING = new ScimNarrowing(Map.of(), false);

  static ScimNarrowing of(@Nullable FilterNode filter, Map<String, ScimWanted.Key> keys) {
    if (filter == null) {
      return new ScimNarrowing(Map.of(), true);
    }
    if (filter instanceof AndExpressionNode and) {
      return of(and.getLeftNode(), keys).and(of(and.getRightNode(), keys));
    }
    if (filter instanceof OrExpressionNode or) {
      return of(or.getLeftNode(), keys).or(of(or.getRightNode(), keys));
    }
    if (filter instanceof AttributeExpressionLeaf leaf
        && leaf.getComparator() == Comparator.EQ
        && !leaf.isNull()
        && leaf.getValue() != null) {
      ScimWanted.Key key = keys.get(leaf.getSchemaAttribute().getScimNodeName());
      return key == null
          ? NOTHING
          : new ScimNarrowing(Map.of(key, Set.of(value(leaf))), !(isPart(leaf)));
    }
    return NOTHING;
  }

  /** Of a multi-valued attribute the rest of the element is still to be looked at. */
  private static boolean isPart(AttributeExpressionLeaf leaf) {
    return leaf.getParent() instanceof AttributePathRoot;
  }

  private static String value(AttributeExpressionLeaf leaf) {
    return leaf.getBooleanValue()
        .map(String::valueOf)
        .orElseGet(() -> leaf.getStringValue().orElse(String.valueOf(leaf.getValue())));
  }

  private ScimNarrowing and(ScimNarrowing other) {
    Map<ScimWanted.Key, Set<String>> both = new HashMap<>(anyOf);
    other.anyOf.forEach(
        (key, values) ->
            both.merge(
                key,
                values,
                (one, two) -> {
                  Set<String> common = new HashSet<>(one);
                  common.retainAll(two);
                  return common;
                }));
    return new ScimNarrowing(both, whole && other.whole && !sharesDepartment(other));
  }

  /** A person may have posts in both of two departments. */
  private boolean sharesDepartment(ScimNarrowing other) {
    return anyOf.containsKey(ScimWanted.Key.DEPARTMENT)
        && other.anyOf.containsKey(ScimWanted.Key.DEPARTMENT);
  }

  private ScimNarrowing or(ScimNarrowing other) {
    if (anyOf.size() != 1 || !anyOf.keySet().equals(other.anyOf.keySet())) {
      return NOTHING;
    }
    Map<ScimWanted.Key, Set<String>> either = new HashMap<>();
    anyOf.forEach(
        (key, values) -> {
          Set<String> all = new HashSet<>(values);
          all.addAll(other.anyOf.getOrDefault(key, Set.of()));
          either.put(key, all);
        });
    return new ScimNarrowing(either, whole && other.whole);
  }
}
