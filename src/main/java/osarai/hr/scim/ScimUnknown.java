package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.schemas.Schema;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refuses what our own extension does not know. Elsewhere, where directories send all they have,
 * the unknown is left aside as RFC 7644 allows.
 */
final class ScimUnknown {
  private static final String OURS = "urn:osarai:";

  private ScimUnknown() {}

  /** In a whole resource, where our names stand in their extension and nowhere else. */
  static void refuseInWhole(ObjectNode resource, ResourceType type) {
    resource
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.regionMatches(true, 0, OURS, 0, OURS.length())
                  && type.getAllSchemaExtensions().stream()
                      .noneMatch(schema -> schema.getNonNullId().equals(name))) {
                throw ScimRefused.invalidSyntax(
                    "an attribute of ours stands in its extension, as an object under "
                        + type.getAllSchemaExtensions().stream()
                            .map(Schema::getNonNullId)
                            .filter(id -> id.startsWith(OURS))
                            .collect(Collectors.joining(", ")));
              }
            });
    refuse(resource, type);
  }

  /** In a whole resource, or in a part of one. */
  private static void refuse(JsonNode resource, ResourceType type) {
    for (Schema schema : type.getAllSchemaExtensions()) {
      String id = schema.getNonNullId();
      if (id.startsWith(OURS) && resource.has(id)) {
        if (!(resource.get(id) instanceof ObjectNode extension)) {
          throw ScimRefused.invalidSyntax(id + ": must be an object");
        }
        refuse(extension, schema.getAttributes(), "");
      }
    }
  }

  /** In every operation that carries an object. */
  static void refuseInPatch(ObjectNode patch, ResourceType type) {
    for (JsonNode operation : patch.path("Operations")) {
      JsonNode value = operation.path("value");
      String path = operation.path("path").asText();
      refuse(value, type);
      for (Schema schema : type.getAllSchemaExtensions()) {
        if (schema.getNonNullId().equalsIgnoreCase(path)
            && path.startsWith(OURS)
            && value instanceof ObjectNode extension) {
          refuse(extension, schema.getAttributes(), "");
        }
      }
    }
  }

  private static void refuse(ObjectNode node, List<SchemaAttribute> known, String place) {
    node.fields()
        .forEachRemaining(
            field -> {
              SchemaAttribute attribute =
                  known.stream()
                      .filter(each -> each.getName().equalsIgnoreCase(field.getKey()))
                      .findFirst()
                      .orElseThrow(
                          () ->
                              ScimRefused.invalidSyntax(
                                  place + "an attribute is not one of " + names(known)));
              Iterable<JsonNode> parts =
                  field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
              for (JsonNode part : parts) {
                if (part instanceof ObjectNode object) {
                  refuse(object, attribute.getSubAttributes(), attribute.getName() + ": ");
                }
              }
            });
  }

  private static List<String> names(List<SchemaAttribute> known) {
    return known.stream().map(SchemaAttribute::getName).toList();
  }
}
