package osarai.hr.onboarding;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import osarai.forms.JsonDays;

/** Any body is an onboarding or a fault with its place. */
public final class FuzzOnboarding {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static {
    new JsonDays().customize(JSON);
  }

  private FuzzOnboarding() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    try {
      JSON.readValue(data.consumeRemainingAsString(), OnboardingBody.class).all();
    } catch (JsonProcessingException refused) {
      if (refused.getOriginalMessage() == null) {
        throw new IllegalStateException(refused);
      }
    }
  }
}
