package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which attributes a request names itself, be it a resource or a PATCH. */
final class ScimSpoken {
  private final Set<String> names = new HashSet<>();

  private ScimSpoken() {}

  static ScimSpoken in(ObjectNode body) {
    ScimSpoken spoken = new ScimSpoken();
    JsonNode operations = body.has("Operations") ? body.get("Operations") : body.get("operations");
    if (operations == null) {
      spoken.resource(body);
    } else {
      for (JsonNode operation : operations) {
        spoken.names.add(last(operation.path("path").asText()));
        spoken.resource(operation.path("value"));
      }
    }
    return spoken;
  }

  /** What the operations of a PATCH say an attribute of ours has, one by one. */
  static List<JsonNode> values(ObjectNode body, String attribute) {
    List<JsonNode> values = new ArrayList<>();
    String name = attribute.toLowerCase(Locale.ROOT);
    JsonNode operations = body.has("Operations") ? body.get("Operations") : body.path("operations");
    for (JsonNode operation : operations) {
      JsonNode value = operation.path("value");
      if (last(operation.path("path").asText()).equals(name)) {
        add(values, value);
      }
      addNamed(values, value, name);
      addNamed(values, value.path(ScimSchemas.APPOINTMENT), name);
    }
    return values;
  }

  /** Those of them that are entries, and no bare value. */
  static List<JsonNode> entries(ObjectNode body, String attribute) {
    return values(body, attribute).stream().filter(JsonNode::isObject).toList();
  }

  /** Whether a PATCH names the last day of an entry. */
  static boolean endIn(ObjectNode body, String attribute) {
    return entries(body, attribute).stream().anyMatch(one -> one.has(ScimNames.UNTIL));
  }

  private static void addNamed(List<JsonNode> values, JsonNode resource, String name) {
    resource
        .fields()
        .forEachRemaining(
            field -> {
              if (last(field.getKey()).equals(name)) {
                add(values, field.getValue());
              }
            });
  }

  private static void add(List<JsonNode> values, JsonNode value) {
    if (value.isArray()) {
      value.forEach(values::add);
    } else {
      values.add(value);
    }
  }

  private void resource(JsonNode value) {
    value.fieldNames().forEachRemaining(name -> names.add(last(name)));
    value
        .path(ScimSchemas.APPOINTMENT)
        .fieldNames()
        .forEachRemaining(name -> names.add(last(name)));
  }

  /** Of a path or a key: without its schema, its filter and what it has below. */
  private static String last(String path) {
    String plain = path.replaceFirst("\\[.*", "");
    return plain
        .substring(plain.lastIndexOf(':') + 1)
        .replaceFirst("\\..*", "")
        .toLowerCase(Locale.ROOT);
  }

  boolean names(String... attributes) {
    return Stream.of(attributes).anyMatch(one -> names.contains(one.toLowerCase(Locale.ROOT)));
  }
}
