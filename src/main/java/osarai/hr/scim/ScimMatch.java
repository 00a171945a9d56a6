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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a resource fits a filter. The library's own answer joins conditions in brackets over all
 * elements of a list together; RFC 7644 wants one element that fits them all.
 */
final class ScimMatch {
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
    return values.stream().anyMatch(value -> fits(leaf, value));
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

  private static boolean fits(AttributeExpressionLeaf leaf, JsonNode value) {
    String wanted = leaf.getStringValue().orElse(String.valueOf(leaf.getValue()));
    String has = value.asText();
    return switch (leaf.getType()) {
      case BOOLEAN -> {
        boolean same = leaf.getBooleanValue().filter(said -> said == value.asBoolean()).isPresent();
        yield leaf.getComparator() == Comparator.EQ ? same : !same;
      }
      case INTEGER, DECIMAL ->
          ordered(leaf, value.decimalValue().compareTo(new BigDecimal(wanted)));
      case DATE_TIME -> ordered(leaf, instant(has).compareTo(instant(wanted)));
      default -> text(leaf, folded(leaf, has), folded(leaf, wanted));
    };
  }

  private static String folded(AttributeExpressionLeaf leaf, String text) {
    return leaf.isCaseExact() ? text : text.toLowerCase(Locale.ROOT);
  }

  private static boolean text(AttributeExpressionLeaf leaf, String has, String wanted) {
    return switch (leaf.getComparator()) {
      case CO -> has.contains(wanted);
      case SW -> has.startsWith(wanted);
      case EW -> has.endsWith(wanted);
      default -> ordered(leaf, has.compareTo(wanted));
    };
  }

  private static boolean ordered(AttributeExpressionLeaf leaf, int order) {
    return switch (leaf.getComparator()) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      default -> throw ScimRefused.invalidFilter("filter: compares what has no such order");
    };
  }

  private static Instant instant(String text) {
    try {
      return java.time.OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw ScimRefused.invalidFilter("filter: a time like 2026-04-01T00:00:00Z is needed");
    }
  }
}
