package osarai.hr.onboarding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import osarai.forms.WrongJson;

/** One person, or several under {@code onboardings}. */
@JsonDeserialize(using = OnboardingBody.Reader.class)
sealed interface OnboardingBody {
  /** The most persons of one call. */
  int MOST = 500;

  List<Onboarding> all();

  /** One person. */
  record OnePerson(Onboarding onboarding) implements OnboardingBody {
    @Override
    public List<Onboarding> all() {
      return List.of(onboarding);
    }
  }

  /** Several persons. */
  @Schema(
      name = "OnboardingBatch",
      requiredProperties = "onboardings",
      additionalProperties = Schema.False.class)
  record Batch(@Schema(minItems = 1, maxItems = MOST) List<Onboarding> onboardings)
      implements OnboardingBody {
    @Override
    public List<Onboarding> all() {
      return onboardings;
    }
  }

  /** Tells the two apart by the field {@code onboardings}. */
  final class Reader extends JsonDeserializer<OnboardingBody> {
    private static final String SEVERAL = "onboardings";

    @Override
    public OnboardingBody deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      ObjectCodec codec = parser.getCodec();
      JsonNode tree = OnboardingJson.tree(parser);
      JsonNode several = tree.get(SEVERAL);
      if (several == null) {
        return new OnePerson(OnboardingJson.one(codec, tree));
      }
      if (!several.isArray() || several.isEmpty() || several.size() > MOST || tree.size() > 1) {
        WrongJson wrong = new WrongJson(parser, wrong(several));
        wrong.prependPath(new JsonMappingException.Reference(null, SEVERAL));
        throw wrong;
      }
      List<Onboarding> all = new ArrayList<>();
      for (int i = 0; i < several.size(); i++) {
        all.add(item(codec, several.get(i), i));
      }
      return new Batch(all);
    }

    private static String wrong(JsonNode several) {
      return several.isArray() && !several.isEmpty() && several.size() <= MOST
          ? "stands alone; what a person is told of goes into its elements"
          : "must be an array of 1 to %d persons".formatted(MOST)
              + (several.isArray() ? "; there are " + several.size() : "");
    }

    private static Onboarding item(ObjectCodec codec, JsonNode node, int place) throws IOException {
      try {
        return OnboardingJson.one(codec, node);
      } catch (JsonMappingException e) {
        JsonMappingException placed =
            JsonMappingException.wrapWithPath(e, new JsonMappingException.Reference(null, place));
        placed.prependPath(new JsonMappingException.Reference(null, SEVERAL));
        throw placed;
      }
    }
  }
}
