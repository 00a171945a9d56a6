package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.schemas.Schema;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
      return op.equals("remove") ? refuseNoTarget() : keepsSomething(operation, type);
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
    return !isEmptied(operation.path("value"), ReadOnly.of(path.asText(), type));
  }

  /** Whether nothing is left of it. */
  private static boolean isEmptied(JsonNode value, ReadOnly readOnly) {
    return value instanceof ObjectNode part && readOnly.removeFrom(part) && part.isEmpty();
  }

  private static boolean refuseNoTarget() {
    throw ScimRefused.noTarget("path: is needed to remove something");
  }

  /** Without a path the value is a part of the resource. */
  private static boolean keepsSomething(ObjectNode operation, ResourceType type) {
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
    ReadOnly.removeFrom(value, type);
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

  /**
   * What an extension tells and nobody sets. Whoever sends back what was answered sends it too; the
   * library would leave out all that stands beside it.
   */
  private record ReadOnly(String extension, Set<String> names) {

    /** Of the extension of that id; of none where it is another path. */
    static ReadOnly of(String path, ResourceType type) {
      return all(type).stream()
          .filter(one -> one.extension.equalsIgnoreCase(path))
          .findFirst()
          .orElseGet(() -> new ReadOnly(path, Set.of()));
    }

    private static List<ReadOnly> all(ResourceType type) {
      return type.getAllSchemaExtensions().stream().map(ReadOnly::of).toList();
    }

    private static ReadOnly of(Schema schema) {
      return new ReadOnly(
          schema.getNonNullId(),
          schema.getAttributes().stream()
              .filter(SchemaAttribute::isReadOnly)
              .map(attribute -> attribute.getName().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet()));
    }

    /** In a part of a resource, whether it stands in the extension or under a name with its id. */
    static void removeFrom(ObjectNode part, ResourceType type) {
      all(type).forEach(readOnly -> readOnly.removeFromWhole(part));
    }

    private void removeFromWhole(ObjectNode part) {
      Iterator<String> keys = part.fieldNames();
      while (keys.hasNext()) {
        String key = keys.next();
        boolean isEmptied =
            key.equalsIgnoreCase(extension)
                && part.get(key) instanceof ObjectNode own
                && removeFrom(own)
                && own.isEmpty();
        if (isNamed(key)) {
          refuseDaysOfDepartments(key);
        }
        if (isEmptied || isNamed(key)) {
          keys.remove();
        }
      }
    }

    private boolean isNamed(String key) {
      String id = extension + ":";
      return key.regionMatches(true, 0, id, 0, id.length())
          && names.contains(key.substring(id.length()).toLowerCase(Locale.ROOT));
    }

    /** In the extension itself; whether there was any. */
    boolean removeFrom(ObjectNode own) {
      int before = own.size();
      Iterator<String> keys = own.fieldNames();
      while (keys.hasNext()) {
        String key = keys.next();
        if (names.contains(key.toLowerCase(Locale.ROOT))) {
          refuseDaysOfDepartments(key);
          keys.remove();
        }
      }
      return own.size() < before;
    }

    /** Whoever sends one means that the department begins or ends. */
    private void refuseDaysOfDepartments(String key) {
      if (extension.equals(ScimSchemas.DEPARTMENT)) {
        throw ScimRefused.mutability(key + ": is read only; departments are ended on their page");
      }
    }
  }
}
