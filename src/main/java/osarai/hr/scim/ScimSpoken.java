package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
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
