package osarai.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** People whom the personnel system appoints by its call to the packaged application. */
public final class Appointed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Appointed() {}

  /** What the application answers to the call with that key. */
  public static Reply by(String key, Map<String, Object> onboarding) {
    try {
      return Visitor.anonymous(Packaged.running().application().url())
          .request(
              "POST",
              "/api/v1/onboardings",
              Map.of(
                  "Authorization",
                  "Bearer " + Stack.shared().identityProvider().hrToken(),
                  "Content-Type",
                  "application/json",
                  "Accept",
                  "application/json",
                  "Idempotency-Key",
                  key),
              JSON.writeValueAsString(onboarding));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
