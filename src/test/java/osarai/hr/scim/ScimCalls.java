package osarai.hr.scim;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import osarai.running.Stack;

/** Calls of the personnel system by SCIM. */
final class ScimCalls {
  static final String TYPE = "application/scim+json";

  private ScimCalls() {}

  static RequestSpecification client() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(encoderConfig().defaultContentCharset("UTF-8")))
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken())
        .contentType(TYPE);
  }

  static String at(String path) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    return "http://localhost:" + port + "/scim/v2" + path;
  }
}
