package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Looks at a PATCH before the library carries it out, and takes out what is not kept here. */
final class ScimPatch {
  private static final int MOST = 1_000;

  private ScimPatch() {}

  /**
   * Checks each operation, and removes those that touch only what is not kept.
   *
   * @return whether an operation is left
   */
  static boolean check(ObjectNode patch, ResourceType type) {
    if (!(operations(patch) instanceof ArrayNode operations)
        || operations.isEmpty()
        || operations.size() > MOST) {
      throw ScimRefused.invalidSyntax("Operations: 1 to " + MOST + " of them are needed");
    }
    Iterator<JsonNode> each = operations.iterator();
    while (each.hasNext()) {
      if (!(each.next() instanceof ObjectNode operation)) {
        throw ScimRefused.invalidSyntax("Operations: each is an object");
      }
      if (!isOfUse(operation, type)) {
        each.remove();
      }
    }
    return !operations.isEmpty();
  }

  private static JsonNode operations(ObjectNode patch) {
    return patch.has("Operations") ? patch.path("Operations") : patch.path("operations");
  }

  private static boolean isOfUse(ObjectNode operation, ResourceType type) {
    String op = operation.path("op").asText().toLowerCase(Locale.ROOT);
    if (!Set.of("add", "replace", "remove").contains(op)) {
      throw ScimRefused.invalidSyntax("op: must be add, replace or remove");
    }
    operation.put("op", op);
    JsonNode path = operation.path("path");
    if (path.isMissingNode() || path.isNull()) {
      return op.equals("remove") ? refuseNoTarget() : keepsSomething(operation);
    }
    if (!path.isTextual()) {
      throw ScimRefused.invalidPath("path: must be text");
    }
    if (ScimNames.NOT_KEPT.contains(firstName(path.asText()))) {
      return false;
    }
    checkPath(path.asText(), type);
    if (!op.equals("remove") && !operation.has("value")) {
      throw ScimRefused.invalidValue("value: is missing");
    }
    return true;
  }

  private static boolean refuseNoTarget() {
    throw ScimRefused.noTarget("path: is needed to remove something");
  }

  /** Without a path the value is a part of the resource. */
  private static boolean keepsSomething(ObjectNode operation) {
    if (!(operation.path("value") instanceof ObjectNode value)) {
      throw ScimRefused.invalidValue("value: without a path it must be an object");
    }
    value.remove("schemas");
    Iterator<String> names = value.fieldNames();
    while (names.hasNext()) {
      if (ScimNames.NOT_KEPT.contains(firstName(names.next()))) {
        names.remove();
      }
    }
    return !value.isEmpty();
  }

  private static String firstName(String path) {
    String core = "urn:ietf:params:scim:schemas:core:2.0:user:";
    String name = path.toLowerCase(Locale.ROOT);
    name = name.startsWith(core) ? name.substring(core.length()) : name;
    return name.startsWith("urn:") ? name : name.split("[.\\[]", 2)[0];
  }

  private static void checkPath(String path, ResourceType type) {
    if (type.getAllSchemaExtensions().stream()
        .anyMatch(schema -> schema.getNonNullId().equalsIgnoreCase(path))) {
      return; // the whole of an extension
    }
    ScimFilters.checkPath(path);
    SchemaAttribute attribute;
    try {
      attribute = RequestUtils.parsePatchPath(type, path).getDirectlyReferencedAttribute();
    } catch (RuntimeException e) {
      throw path.contains("[")
          ? ScimRefused.invalidFilter("path: the filter in it names something unknown")
          : ScimRefused.invalidPath("path: there is no such attribute");
    }
    if (attribute.isReadOnly()
        || (attribute.getParent() != null && attribute.getParent().isReadOnly())) {
      throw ScimRefused.mutability("path: " + attribute.getName() + " is read only");
    }
  }
}
