package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import osarai.forms.Worded;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/**
 * Schemas and resource types. The resources say of an attribute what is not the default of RFC 7643
 * section 7; clients are told all of it. The words that an attribute may have are those of its
 * enumeration.
 */
final class ScimDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, Collection<String>> WORDS =
      Map.of(
          ScimNames.EMPLOYMENT_TYPE, Worded.words(EmploymentType.class),
          ScimNames.POSITION, Worded.words(Position.class),
          ScimNames.KIND, Worded.words(AbsenceKind.class),
          ScimNames.ROLE, Worded.words(DesignationRole.class));

  private ScimDocuments() {}

  static JsonNode read(String name) {
    try (InputStream in = ScimDocuments.class.getResourceAsStream("/scim/" + name)) {
      JsonNode document = JSON.readTree(Objects.requireNonNull(in));
      document.path("attributes").forEach(attribute -> complete((ObjectNode) attribute));
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void complete(ObjectNode attribute) {
    byDefault(attribute, "multiValued", BooleanNode.FALSE);
    byDefault(attribute, "required", BooleanNode.FALSE);
    byDefault(attribute, "caseExact", BooleanNode.FALSE);
    byDefault(attribute, "mutability", TextNode.valueOf("readWrite"));
    byDefault(attribute, "returned", TextNode.valueOf("default"));
    byDefault(attribute, "uniqueness", TextNode.valueOf("none"));
    Collection<String> words = WORDS.get(attribute.path("name").asText());
    if (words != null) {
      ArrayNode values = attribute.putArray("canonicalValues");
      words.forEach(values::add);
    }
    attribute.path("subAttributes").forEach(below -> complete((ObjectNode) below));
  }

  private static void byDefault(ObjectNode attribute, String characteristic, JsonNode value) {
    if (!attribute.has(characteristic)) {
      attribute.set(characteristic, value);
    }
  }
}
