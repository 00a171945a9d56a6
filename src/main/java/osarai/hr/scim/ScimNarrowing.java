package osarai.hr.scim;

import static java.util.stream.Collectors.toSet;

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
record ScimNarrowing(Map<ScimWanted.Criterion, Set<String>> anyOf, boolean whole) {
  private static final ScimNarrowing NOTHING = new ScimNarrowing(Map.of(), false);

  static ScimNarrowing of(@Nullable FilterNode filter, Map<String, ScimWanted.Criterion> keys) {
    if (filter == null) {
      return new ScimNarrowing(Map.of(), true);
    }
    if (filter instanceof AndExpressionNode and) {
      return of(and.getLeftNode(), keys).and(of(and.getRightNode(), keys));
    }
    if (filter instanceof OrExpressionNode or) {
      return of(or.getLeftNode(), keys).or(of(or.getRightNode(), keys));
    }
    if (filter instanceof AttributePathRoot path && path.isWithFilter()) {
      return new ScimNarrowing(of(path.getChild(), keys).anyOf, false);
    }
    if (filter instanceof AttributeExpressionLeaf leaf
        && leaf.getComparator() == Comparator.EQ
        && !leaf.isNull()
        && leaf.getValue() != null) {
      ScimWanted.Criterion key = keys.get(leaf.getSchemaAttribute().getScimNodeName());
      return key == null ? NOTHING : new ScimNarrowing(Map.of(key, Set.of(value(leaf))), true);
    }
    return NOTHING;
  }

  private static String value(AttributeExpressionLeaf leaf) {
    return leaf.getBooleanValue()
        .map(String::valueOf)
        .orElseGet(() -> leaf.getStringValue().orElse(String.valueOf(leaf.getValue())));
  }

  private ScimNarrowing and(ScimNarrowing other) {
    Map<ScimWanted.Criterion, Set<String>> both = new HashMap<>(anyOf);
    boolean exact = true;
    for (Map.Entry<ScimWanted.Criterion, Set<String>> each : other.anyOf.entrySet()) {
      ScimWanted.Criterion key = each.getKey();
      Set<String> mine = anyOf.get(key);
      if (mine == null) {
        both.put(key, each.getValue());
      } else if (key == ScimWanted.Criterion.DEPARTMENT) {
        exact = false; // a person may have posts in both: one is looked up, the other judged
      } else {
        both.put(key, mine.stream().filter(each.getValue()::contains).collect(toSet()));
      }
    }
    return new ScimNarrowing(both, whole && other.whole && exact);
  }

  private ScimNarrowing or(ScimNarrowing other) {
    if (anyOf.size() != 1 || !anyOf.keySet().equals(other.anyOf.keySet())) {
      return NOTHING;
    }
    Map<ScimWanted.Criterion, Set<String>> either = new HashMap<>();
    anyOf.forEach(
        (key, values) -> {
          Set<String> all = new HashSet<>(values);
          all.addAll(other.anyOf.getOrDefault(key, Set.of()));
          either.put(key, all);
        });
    return new ScimNarrowing(either, whole && other.whole);
  }
}
