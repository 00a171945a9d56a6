package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static osarai.hr.scim.ScimCalls.at;
import static osarai.hr.scim.ScimCalls.client;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.SharedServices;

/** What a list counts is what it lists. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ScimCountedTest {
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
}
