package osarai.hr.onboarding;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import osarai.running.Stack;

/** Calls of the personnel system. */
final class OnboardingCalls {
  static final ObjectMapper JSON = new ObjectMapper();

  private OnboardingCalls() {}

  static String key(ObjectNode person, int call) {
    return "former-" + person.get("staffNumber").asText() + "-" + call;
  }

  /** What the published document shows, not what the source says. */
  static ObjectNode example() throws Exception {
    int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    String document =
        given()
            .accept("application/json")
            .get("http://localhost:" + managementPort(port) + "/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode value =
        JSON.readTree(document)
            .at(
                "/paths/~1api~1v1~1onboardings/post/requestBody/content/application~1json"
                    + "/examples/appointee/value");
    return (ObjectNode) (value.isTextual() ? JSON.readTree(value.asText()) : value);
  }

  static int managementPort(int configured) {
    return configured != 0
        ? configured
        : ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
  }

  static ValidatableResponse post(String key, ObjectNode wanted) {
    return call(key, wanted.toString());
  }

  static ValidatableResponse call(String key, String body) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    return given()
        .header("Authorization", "Bearer " + token())
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("http://localhost:" + port + "/api/v1/onboardings")
        .then();
  }

  static String token() {
    return Stack.shared().identityProvider().hrToken();
  }
}
