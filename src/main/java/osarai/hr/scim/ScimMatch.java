package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.NotExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.resources.PatchFilterResolver;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a resource fits a filter. The library compares one value with another; its own answer for
 * a resource joins conditions in brackets over all elements of a list together, where RFC 7644
 * wants one element that fits them all.
 */
final class ScimMatch {
  private static final PatchFilterResolver VALUES = new PatchFilterResolver();

  private ScimMatch() {}

  static boolean fits(FilterNode filter, JsonNode resource) {
    return fits(filter, resource, false);
  }

  private static boolean fits(FilterNode filter, JsonNode node, boolean element) {
    if (filter instanceof AndExpressionNode and) {
      return fits(and.getLeftNode(), node, element) && fits(and.getRightNode(), node, element);
    }
    if (filter instanceof OrExpressionNode or) {
      return fits(or.getLeftNode(), node, element) || fits(or.getRightNode(), node, element);
    }
    if (filter instanceof NotExpressionNode not) {
      return !fits(not.getRightNode(), node, element);
    }
    if (filter instanceof AttributePathRoot path) {
      return values(path.getSchemaAttribute(), node).stream()
          .anyMatch(each -> fits(path.getChild(), each, true));
    }
    if (filter instanceof AttributeExpressionLeaf leaf) {
      return fits(leaf, node, element);
    }
    throw ScimRefused.invalidFilter("filter: is not understood");
  }

  private static boolean fits(AttributeExpressionLeaf leaf, JsonNode node, boolean element) {
    SchemaAttribute attribute = leaf.getSchemaAttribute();
    List<JsonNode> values = new ArrayList<>();
    if (element) {
      collect(node.path(attribute.getName()), values);
    } else {
      values = values(attribute, node);
    }
    if (leaf.getComparator() == Comparator.PR) {
      return !values.isEmpty();
    }
    if (leaf.isNull() || values.isEmpty()) {
      boolean equal = leaf.isNull() && values.isEmpty();
      return leaf.getComparator() == Comparator.NE ? !equal : equal;
    }
    return values.stream().anyMatch(value -> VALUES.isSimpleNodeMatchingFilter(value, leaf));
  }

  private static List<JsonNode> values(SchemaAttribute attribute, JsonNode resource) {
    List<JsonNode> nodes = List.of(base(attribute.getSchema().getNonNullId(), resource));
    for (String name : attribute.getScimNodeName().split("\\.", -1)) {
      List<JsonNode> below = new ArrayList<>();
      nodes.forEach(node -> collect(node.path(name), below));
      nodes = below;
    }
    return nodes;
  }

  private static JsonNode base(String schema, JsonNode resource) {
    boolean extension = schema.contains(":extension:") || schema.startsWith("urn:osarai:");
    JsonNode own = resource.get(schema);
    return own != null ? own : extension ? MissingNode.getInstance() : resource;
  }

  /** The elements of a list, or the value itself; what is empty is no value. */
  private static void collect(JsonNode node, List<JsonNode> values) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, values));
    } else if (!node.isMissingNode() && !node.isNull() && !(node.isObject() && node.isEmpty())) {
      values.add(node);
    }
  }
}
