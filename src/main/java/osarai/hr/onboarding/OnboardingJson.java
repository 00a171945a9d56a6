package osarai.hr.onboarding;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;

/**
 * Takes JSON at its word: what stands twice, or is of another kind than what is asked for, is
 * refused with its place. Jackson would take the last of two values, and a number for a text or a
 * day.
 */
final class OnboardingJson {
  private OnboardingJson() {}

  static JsonNode tree(JsonParser parser) throws IOException {
    parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try {
      return parser.getCodec().readTree(parser);
    } catch (JsonParseException e) {
      JsonPointer place = parser.getParsingContext().pathAsPointer();
      throw isOfDoubles(e) ? at(place, wrong(parser, "stands twice")) : e;
    }
  }

  private static boolean isOfDoubles(JsonParseException e) {
    return e.getOriginalMessage().startsWith("Duplicate field");
  }

  static Onboarding one(ObjectCodec codec, JsonNode node) throws IOException {
    if (!node.isObject()) {
      throw wrong(codec.treeAsTokens(node), "of another kind");
    }
    for (RecordComponent part : Onboarding.class.getRecordComponents()) {
      JsonNode value = node.path(part.getName());
      if (!value.isMissingNode() && !value.isNull() && !fits(value, part.getType())) {
        MismatchedInputException other = wrong(codec.treeAsTokens(node), "of another kind");
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

  private static MismatchedInputException wrong(JsonParser parser, String how) {
    return MismatchedInputException.from(parser, Onboarding.class, how);
  }

  private static MismatchedInputException at(JsonPointer place, MismatchedInputException wrong) {
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
