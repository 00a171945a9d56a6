package osarai.hr.onboarding;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import osarai.forms.JsonDays;
import osarai.forms.WrongJson;
import osarai.web.ApiRefused;
import osarai.web.Problem;

/**
 * Takes JSON at its word: what stands twice, is of another kind than what is asked for, or stands
 * behind the end, is refused with its place. Jackson would take the last of two values, a number
 * for a text or a day, and the first of two documents.
 */
final class OnboardingJson {
  private OnboardingJson() {}

  static JsonNode tree(JsonParser parser) throws IOException {
    parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    JsonNode tree;
    try {
      tree = parser.getCodec().readTree(parser);
    } catch (JsonParseException e) {
      JsonPointer place = parser.getParsingContext().pathAsPointer();
      throw isOfDoubles(e) ? at(place, new WrongJson(parser, "stands twice")) : e;
    }
    refuseMore(parser);
    return tree;
  }

  /** Of two documents in one body, Jackson reads the first; the second would be lost. */
  private static void refuseMore(JsonParser parser) throws IOException {
    JsonLocation more;
    try {
      more = parser.nextToken() == null ? null : parser.currentTokenLocation();
    } catch (JsonParseException e) {
      more = e.getLocation();
    }
    if (more != null) {
      throw new ApiRefused(
          400,
          "invalid-onboarding",
          "the body goes on behind its JSON document; nothing was taken in. Several persons are"
              + " sent as {\"onboardings\": [...]}",
          List.of(
              new Problem.At(
                  "",
                  "something stands behind the end, in line %d, column %d"
                      .formatted(more.getLineNr(), more.getColumnNr()))));
    }
  }

  private static boolean isOfDoubles(JsonParseException e) {
    return e.getOriginalMessage().startsWith("Duplicate field");
  }

  static Onboarding one(ObjectCodec codec, JsonNode node) throws IOException {
    if (!node.isObject()) {
      throw new WrongJson(codec.treeAsTokens(node), "must be an object: one person");
    }
    for (RecordComponent part : Onboarding.class.getRecordComponents()) {
      JsonNode value = node.path(part.getName());
      if (!value.isMissingNode() && !value.isNull() && !fits(value, part.getType())) {
        WrongJson other = new WrongJson(codec.treeAsTokens(node), wanted(part.getType()));
        other.prependPath(new JsonMappingException.Reference(null, part.getName()));
        throw other;
      }
    }
    return codec.treeToValue(node, Onboarding.class);
  }

  /** All is texts and days, which are texts here, but for what is yes or no. */
  private static boolean fits(JsonNode value, Class<?> type) {
    return type == boolean.class || type == Boolean.class ? value.isBoolean() : value.isTextual();
  }

  private static String wanted(Class<?> type) {
    if (type == LocalDate.class) {
      return JsonDays.WANTED;
    }
    return type == String.class ? "must be a text" : "must be true or false";
  }

  private static WrongJson at(JsonPointer place, WrongJson wrong) {
    JsonPointer rest = place;
    while (!rest.matches()) {
      JsonPointer last = rest.last();
      wrong.prependPath(
          last.mayMatchElement()
              ? new JsonMappingException.Reference(null, last.getMatchingIndex())
              : new JsonMappingException.Reference(null, last.getMatchingProperty()));
      rest = rest.head();
    }
    return wrong;
  }
}
