package osarai.hr.scim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static osarai.hr.scim.ScimCalls.at;
import static osarai.hr.scim.ScimCalls.client;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ScimApiTest {
  private static int number = 7000;

  @Inject NewPeople people;

  /** Whoever is made has a post in one of its departments. */
  @BeforeEach
  void loadTown() {
    people.loadTown();
  }

  @Test
  void aPersonIsMadeReadChangedAndEnded() {
    String staffNumber = "S" + number++;
    ValidatableResponse made =
        client()
            .body(ScimDesk.person(staffNumber, "\"startDate\":\"2026-12-01\""))
            .post(at("/Users"))
            .then()
            .statusCode(201)
            .contentType(ScimCalls.TYPE)
            .header("ETag", notNullValue());
    String id = made.extract().path("id");
    String tag = made.extract().header("ETag");
    assertThat(made.extract().header("Location")).endsWith("/scim/v2/Users/" + id);
    client().get(at("/Users/" + id)).then().statusCode(200).header("ETag", tag);
    client().header("If-None-Match", tag).get(at("/Users/" + id)).then().statusCode(304);
    String end = ScimDesk.patchOf("{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}");
    error(client().header("If-Match", "\"x\"").body(end).patch(at("/Users/" + id)), 412);
    client()
        .body(end)
        .patch(at("/Users/" + id))
        .then()
        .statusCode(200)
        .body("active", equalTo(false));
    client().delete(at("/Users/" + id)).then().statusCode(204);
    client()
        .queryParam("filter", "userName eq \"" + staffNumber + "\"")
        .get(at("/Users"))
        .then()
        .statusCode(200)
        .body("totalResults", equalTo(1));
  }

  /** 改姓 between two terms of one number; its name is looked up by whoever has it now. */
  @Test
  void whoMayBeTheFormerHolderOfANumberIsAsked() {
    String staffNumber = "S" + number++;
    String term = "\"startDate\":\"%s\",\"endDate\":\"%s\"";
    String id =
        client()
            .body(ScimDesk.person(staffNumber, term.formatted("2026-12-01", "2026-12-20")))
            .post(at("/Users"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String again =
        ScimDesk.person(
                staffNumber.toLowerCase(Locale.ROOT), term.formatted("2026-12-21", "2027-03-31"))
            .replace("青木 さくら", "小川 さくら")
            .replace("アオキ サクラ", "オガワ サクラ")
            .replaceFirst("\"externalId\":\"[^\"]*\",", "");
    error(client().body(again).post(at("/Users")), 409)
        .body("detail", containsString("青木 さくら"))
        .body("detail", containsString("小川 さくら"));
    String other = again.replace("\"startDate\"", "\"samePerson\":\"new\",\"startDate\"");
    String made =
        client().body(other).post(at("/Users")).then().statusCode(201).extract().path("id");
    client()
        .queryParam("filter", "userName eq \"" + staffNumber + "\"")
        .get(at("/Users"))
        .then()
        .statusCode(200)
        .body("totalResults", equalTo(1));
    assertThat(made).isNotEqualTo(id);
  }

  /** It was answered with the post of the other, under the other's number. */
  @Test
  void anIdOfANamesakeWhoWorksUnderAnotherNumberIsAsked() {
    String staffNumber = "S" + number++;
    String first = ScimDesk.person(staffNumber, "\"startDate\":\"2026-12-01\"");
    client().body(first).post(at("/Users")).then().statusCode(201);
    String other =
        first
            .replace("\"userName\":\"" + staffNumber, "\"userName\":\"S" + number++)
            .replace("青木 さくら", "青木 十")
            .replace("アオキ サクラ", "アオキ ジュウ");
    error(client().body(other).post(at("/Users")), 409)
        .body("detail", containsString("externalId"))
        .body("detail", containsString("青木 さくら"))
        .body("detail", containsString("青木 十"));
  }

  @Test
  void theDepartmentsAreGroups() {
    String group =
        "{\"schemas\":[\"%s\"],\"displayName\":\"デジタル課\",\"%s\":{\"code\":\"D%d\"}}"
            .formatted(ScimSchemas.GROUP, ScimSchemas.DEPARTMENT, number++);
    String id =
        client().body(group).post(at("/Groups")).then().statusCode(201).extract().path("id");
    client().get(at("/Groups/" + id)).then().body("displayName", equalTo("デジタル課"));
    error(client().delete(at("/Groups/" + id)), 501);
  }

  @Test
  void departmentsAreHeldAgainstEachOtherOnAllDays() {
    String above = group("上の部");
    String below = group("下の部");
    String code = "D" + (number - 1);
    put(above, code, "2027-04-01").statusCode(200);
    put(below, "D" + (number - 2), "2026-12-10")
        .statusCode(400)
        .body("scimType", equalTo("invalidValue"))
        .body("detail", containsString("2027-04-01"));
    assertThat(Rows.count("department", "department_id = ?", below)).isOne();
  }

  private static String group(String name) {
    return client()
        .body(
            "{\"schemas\":[\"%s\"],\"displayName\":\"%s\",\"%s\":{\"code\":\"D%d\"}}"
                .formatted(ScimSchemas.GROUP, name, ScimSchemas.DEPARTMENT, number++))
        .post(at("/Groups"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse put(String id, String parent, String from) {
    String operations =
        "{\"op\":\"add\",\"value\":{\"%s\":{\"parent\":\"%s\",\"effectiveDate\":\"%s\"}}}"
            .formatted(ScimSchemas.DEPARTMENT, parent, from);
    return client().body(ScimDesk.patchOf(operations)).patch(at("/Groups/" + id)).then();
  }

  @Test
  void itSaysWhatItOffers() {
    client()
        .get(at("/ServiceProviderConfig"))
        .then()
        .statusCode(200)
        .body("patch.supported", equalTo(true))
        .body("bulk.supported", equalTo(false))
        .body("etag.supported", equalTo(true))
        .body("filter.maxResults", equalTo(200));
    client().get(at("/ResourceTypes")).then().body("Resources.id", hasItem("User"));
    client().get(at("/Schemas/" + ScimDesk.APPOINTMENT)).then().statusCode(200);
  }

  @Test
  void everyRefusalHasTheFormOfScim() {
    error(given().get(at("/Users")), 401);
    error(client().get(at("/Nothing")), 404);
    error(client().get(at("/Users/x")), 404);
    error(client().put(at("/Users")), 405);
    error(client().accept("text/html").get(at("/Users")), 406);
    error(client().contentType("text/plain").body("x").post(at("/Users")), 415);
    error(client().body("x".repeat(1_100_000)).post(at("/Users")), 413);
    error(client().body("{}").post(at("/Bulk")), 501);
    error(client().get(at("/Me")), 501);
    error(client().body("{").post(at("/Users")), 400).body("scimType", equalTo("invalidSyntax"));
    error(client().queryParam("filter", "userName eq").get(at("/Users")), 400)
        .body("scimType", equalTo("invalidFilter"));
    error(client().queryParam("filter", "").get(at("/Users")), 400)
        .body("scimType", equalTo("invalidFilter"));
  }

  @ParameterizedTest
  @CsvSource({"application/json", "application/scim+json", "application/scim+json; charset=utf-8"})
  void bothMediaTypesAreTaken(String type) {
    client()
        .contentType(type)
        .accept(type.replaceAll(";.*", ""))
        .body(ScimDesk.person("S" + number++, "\"startDate\":\"2026-12-01\""))
        .post(at("/Users"))
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse error(io.restassured.response.Response response, int status) {
    return response
        .then()
        .statusCode(status)
        .contentType(ScimCalls.TYPE)
        .body("schemas", hasItem("urn:ietf:params:scim:api:messages:2.0:Error"))
        .body("status", equalTo(String.valueOf(status)))
        .body("detail", notNullValue());
  }
}
