package osarai.hr.onboarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.SharedServices;

/** The OpenAPI document: what a system may call, and what linters ask of it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ApiDocumentTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  @ConfigProperty(name = "quarkus.management.test-port", defaultValue = "0")
  int management;

  @Test
  void tellsOfTheInterfacesAlone() throws Exception {
    JsonNode document = document();
    assertThat(names(document.path("paths")))
        .containsExactlyInAnyOrder(
            "/api/v1/onboardings",
            "/api/v1/roster-files",
            "/api/v1/reports/town",
            "/api/v1/reports/duties");
    String text = document.toString();
    for (String schema : names(document.at("/components/schemas"))) {
      assertThat(text).as("nothing else").contains("#/components/schemas/" + schema + "\"");
    }
  }

  @Test
  void saysWhoseItIsAndHowOneIsLetIn() throws Exception {
    JsonNode document = document();
    assertThat(document.at("/info/description").asText()).contains("/scim/v2", "Schemas");
    assertThat(document.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
    assertThat(document.at("/info/contact/name").asText()).isNotEmpty();
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
    Set<String> schemes = names(document.at("/components/securitySchemes"));
    assertThat(schemes).hasSize(1);
    assertThat(document.at("/components/securitySchemes").iterator().next().path("scheme").asText())
        .isEqualTo("bearer");
    Set<String> tags = new TreeSet<>(document.path("tags").findValuesAsText("name"));
    operations(document)
        .forEach(
            (name, operation) -> {
              assertThat(names(operation.at("/security/0"))).as(name).isEqualTo(schemes);
              assertThat(operation.path("tags")).as(name).hasSize(1);
              assertThat(tags).as(name).contains(operation.at("/tags/0").asText());
            });
  }

  @Test
  void eachCallHasItsRefusalsAndEachParameterItsKind() throws Exception {
    operations(document())
        .forEach(
            (name, operation) -> {
              assertThat(operation.path("operationId").asText()).as(name).isNotEmpty();
              assertThat(operation.path("description").asText()).as(name).isNotEmpty();
              operation
                  .path("parameters")
                  .forEach(one -> assertThat(one.has("schema")).as(name + one).isTrue());
              assertThat(names(operation.path("responses"))).as(name).contains("400", "401", "403");
              operation
                  .path("responses")
                  .fields()
                  .forEachRemaining(
                      answer -> {
                        if (answer.getKey().startsWith("4")) {
                          assertThat(answer.getValue().path("content").has(problem()))
                              .as(name + answer.getKey())
                              .isTrue();
                        }
                      });
            });
  }

  private static String problem() {
    return "application/problem+json";
  }

  private static Map<String, JsonNode> operations(JsonNode document) {
    Map<String, JsonNode> all = new HashMap<>();
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .forEach(
                        method ->
                            all.put(method + " " + path.getKey(), path.getValue().path(method))));
    assertThat(all).hasSize(4);
    return all;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    Stream.of(object).forEach(one -> one.fieldNames().forEachRemaining(names::add));
    return names;
  }

  private JsonNode document() throws Exception {
    return new ObjectMapper()
        .readTree(
            given()
                .get(
                    "http://localhost:"
                        + OnboardingCalls.managementPort(management)
                        + "/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
  }
}
