package osarai.hr.scim;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import osarai.forms.IndividualNumber;

/** Reads what was sent, and refuses it before anything else sees it when it holds a 個人番号. */
final class ScimBody {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ScimBody() {}

  /**
   * The JSON object in the bytes.
   *
   * @param schema that it must name
   * @throws ScimRefused invalidSyntax, or invalidValue for a 個人番号
   */
  static ObjectNode read(byte[] bytes, String schema) {
    ObjectNode body = object(bytes);
    boolean named = false;
    for (JsonNode each : body.path("schemas")) {
      named |= each.asText().equalsIgnoreCase(schema);
    }
    if (!named) {
      throw ScimRefused.invalidSyntax("schemas: must name " + schema);
    }
    refuseIndividualNumbers(body, "", "");
    refuseDoubles(body, "");
    return body;
  }

  private static ObjectNode object(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw ScimRefused.invalidSyntax("the body is not a JSON object");
    } catch (CharacterCodingException e) {
      throw ScimRefused.invalidSyntax("the body is not in UTF-8");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation(); // none where it is too deep
      throw ScimRefused.invalidSyntax(
          "the body is not JSON, names something twice or is too deep"
              + (at == null ? "" : "; line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }
  }

  /** Large and small letters make no other name (RFC 7643, 2.1): of two, one would be lost. */
  private static void refuseDoubles(JsonNode node, String place) {
    Set<String> names = new HashSet<>();
    node.fields()
        .forEachRemaining(
            field -> {
              String here = place + "/" + field.getKey();
              if (!names.add(field.getKey().toLowerCase(Locale.ROOT))) {
                throw ScimRefused.invalidSyntax(here + ": is named twice");
              }
              refuseDoubles(field.getValue(), here);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuseDoubles(node.path(i), place + "/" + i);
    }
  }

  /**
   * Everywhere, names included; a source's own id is no free text and may look like anything.
   *
   * @param attribute the name, or in PATCH the path, under which the node stands
   */
  private static void refuseIndividualNumbers(JsonNode node, String attribute, String place) {
    if (node.isObject()) {
      String path = node.path("path").isTextual() ? node.path("path").asText() : "";
      node.fields()
          .forEachRemaining(
              field -> {
                refuse(field.getKey(), place);
                boolean isValueOfPath = field.getKey().equalsIgnoreCase("value") && !path.isEmpty();
                refuseIndividualNumbers(
                    field.getValue(),
                    isValueOfPath ? path : field.getKey(),
                    place + "/" + field.getKey());
              });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        refuseIndividualNumbers(node.path(i), attribute, place + "/" + i);
      }
    } else if (node.isValueNode() && !isOwnId(attribute)) {
      refuse(node.asText(), place);
    }
  }

  private static boolean isOwnId(String attribute) {
    return attribute.equalsIgnoreCase(ScimNames.EXTERNAL_ID)
        || attribute.equalsIgnoreCase(ScimSchemas.USER + ":" + ScimNames.EXTERNAL_ID);
  }

  private static void refuse(String text, String place) {
    if (IndividualNumber.isInBesideIds(text)) {
      throw ScimRefused.invalidValue(place + ": " + IndividualNumber.REFUSED);
    }
  }
}
