package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.schemas.Schema;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every name the letters of the schemas: large and small ones make no other name (RFC 7643,
 * 2.1), but the library, and we, would leave aside what is not written as it is there.
 */
final class ScimSpelling {
  /** Of the messages of RFC 7644 and of every resource. */
  private static final List<String> COMMON =
      List.of(
          "schemas",
          ScimNames.ID,
          ScimNames.EXTERNAL_ID,
          "meta",
          "Operations",
          "op",
          "path",
          ScimNames.VALUE,
          "attributes",
          "excludedAttributes",
          "filter",
          "sortBy",
          "sortOrder",
          "startIndex",
          "count");

  private final Map<String, String> names = new HashMap<>();

  private ScimSpelling(ResourceType type) {
    COMMON.forEach(this::learn);
    type.getMainSchema().getAttributes().forEach(this::learn);
    for (Schema schema : type.getAllSchemaExtensions()) {
      learn(schema.getNonNullId());
      schema.getAttributes().forEach(this::learn);
    }
  }

  private void learn(SchemaAttribute attribute) {
    learn(attribute.getName());
    attribute.getSubAttributes().forEach(this::learn);
  }

  private void learn(String name) {
    names.put(name.toLowerCase(Locale.ROOT), name);
  }

  /** The same, in which no name stands twice whatever its letters. */
  static ObjectNode of(ObjectNode body, ResourceType type) {
    return new ScimSpelling(type).object(body);
  }

  private ObjectNode object(ObjectNode node) {
    ObjectNode spelt = JsonNodeFactory.instance.objectNode();
    node.fields().forEachRemaining(field -> spelt.set(name(field.getKey()), any(field.getValue())));
    return spelt;
  }

  private JsonNode any(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object(object);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode spelt = JsonNodeFactory.instance.arrayNode();
      array.forEach(one -> spelt.add(any(one)));
      return spelt;
    }
    return node;
  }

  /** A PATCH may name an attribute together with its schema. */
  private String name(String key) {
    String whole = names.get(key.toLowerCase(Locale.ROOT));
    int last = key.lastIndexOf(':');
    return whole == null && last > 0
        ? known(key.substring(0, last)) + ":" + known(key.substring(last + 1))
        : known(key);
  }

  private String known(String name) {
    return names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
