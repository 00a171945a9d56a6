package osarai.hr.scim;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.SharedServices;
import osarai.running.Stack;

/** What a list counts is what it lists. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ScimCountedTest {
  private static final String SCIM = "application/scim+json";

  @Inject NewPeople people;

  @BeforeEach
  void loadTown() {
    people.loadTown();
  }

  /** Such a person was counted, and the page of one on which she would have stood was empty. */
  @Test
  void whoWasOnlyToComeAndDoesNotIsNeitherCountedNorListed() {
    int before = total("");
    String id =
        client()
            .body(ScimDesk.person("SC1", "\"startDate\":\"2027-04-01\""))
            .post(at("/Users"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(total("")).isEqualTo(before + 1);
    String off =
        ScimDesk.patchOf(
            """
            {"op":"replace","value":{"active":false,"%s":
              {"startDate":"2027-04-01","documentNumber":"SC1の2"}}}\
            """
                .formatted(ScimDesk.APPOINTMENT));
    client().body(off).patch(at("/Users/" + id)).then().statusCode(200);
    for (String sort : List.of("", "&sortBy=userName")) {
      assertThat(total(sort)).isEqualTo(before);
    }
    for (String filter : List.of("id eq \"" + id + "\"", "externalId eq \"HR-SC1\"")) {
      assertThat(
              client()
                  .queryParam("filter", filter)
                  .get(at("/Users"))
                  .then()
                  .statusCode(200)
                  .extract()
                  .<Integer>path("totalResults"))
          .isZero();
    }
    client()
        .body(off)
        .patch(at("/Users/" + id))
        .then()
        .statusCode(404)
        .body("detail", containsString("called off"));
    client().delete(at("/Users/" + id)).then().statusCode(404);
  }

  private static int total(String sort) {
    return client()
        .get(at("/Users?count=0" + sort))
        .then()
        .statusCode(200)
        .extract()
        .path("totalResults");
  }

  private static RequestSpecification client() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(encoderConfig().defaultContentCharset("UTF-8")))
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken())
        .contentType(SCIM);
  }

  private static String at(String path) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    return "http://localhost:" + port + "/scim/v2" + path;
  }
}
