package osarai.hr.intake;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;

/** A re-appointment of February that was told of does not come, said by each door. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class CalledOffByThreeDoorsTest {
  private static final String APPOINTMENT =
      "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  private static final String TERM =
      """
      {"staffNumber":"%s","name":"青木 さくら","kana":"アオキ サクラ",
       "employment":"fiscal-year-part-time","department":"210","title":"事務補助",
       "effectiveFrom":"%s","lastDay":"%s","documentNumber":"%s"%s}\
      """;

  private static final String PUT =
      """
      {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s",
       "displayName":"青木 さくら","active":false,
       "%s":{"effectiveDate":"2026-11-15","documentNumber":"%s-3","startDate":"2026-11-16"}}\
      """;

  @Inject NewPeople people;
  private String number = "";

  /** How it is said. */
  enum Door {
    SCIM,
    SCIM_BY_CORRECTION,
    ROSTER_FILE,
    ONBOARDING
  }

  @BeforeEach
  void servesTwice() {
    people.loadTown();
    number = people.freshNumber();
    onboard(number + "-1", TERM.formatted(number, "2026-10-01", "2026-10-31", number + "-1", ""));
    onboard(number + "-2", TERM.formatted(number, "2027-02-01", "2027-03-31", number + "-2", ""));
    assertThat(served()).isEqualTo("2026-10-01/2026-11-01 2027-02-01/2027-04-01");
  }

  @ParameterizedTest
  @EnumSource
  void theFirstTermStaysAsItWas(Door door) {
    assertThat(openDuties()).isPositive();
    say(door);
    assertThat(served()).isEqualTo("2026-10-01/2026-11-01");
    assertThat(openDuties()).as("of the term that does not come").isZero();
  }

  /** The day lies after the first term and before the second; neither is named. */
  @Test
  void anEndBetweenTheTwoIsRefusedByEachDoor() {
    String before = served();
    client().delete(users() + "/" + person()).then().statusCode(409);
    ends("\"documentNumber\":\"" + number + "-3\"")
        .statusCode(409)
        .body("detail", containsString("令和8年10月31日までの任用と令和9年2月1日からの任用の間の日"));
    leavesByFile("2026-12-15")
        .statusCode(200)
        .body("counts.rejected", equalTo(1))
        .body("lines[0].faults[0]", containsString("令和8年10月31日までの任用と令和9年2月1日からの任用の間の日"));
    assertThat(served()).isEqualTo(before);
  }

  /** It was taken back while it ran. */
  @ParameterizedTest
  @CsvSource({"PATCH, -4", "PUT, -5"})
  void whatRunsIsNotTakenBackByAnEndBeforeIt(String way, String key) {
    onboard(number + key, TERM.formatted(number, "2026-11-16", "2026-12-31", number + key, ""));
    String before = served();
    switch (way) {
      case "PUT" ->
          client()
              .body(PUT.formatted(APPOINTMENT, number, APPOINTMENT, number))
              .put(users() + "/" + person())
              .then()
              .statusCode(400)
              .body("detail", containsString("この任用は始まっている"));
      default ->
          ends("\"effectiveDate\":\"2026-11-15\",\"documentNumber\":\"" + number + "-3\"")
              .statusCode(400)
              .body("detail", containsString("この任用は始まっている"));
    }
    assertThat(served()).isEqualTo(before);
  }

  private void say(Door door) {
    switch (door) {
      case SCIM -> scim("\"startDate\":\"2027-02-01\",\"documentNumber\":\"" + number + "-3\"");
      case SCIM_BY_CORRECTION -> scim("\"corrects\":\"" + number + "-2\"");
      case ROSTER_FILE ->
          leavesByFile("2027-01-31").statusCode(200).body("counts.rejected", equalTo(0));
      case ONBOARDING ->
          onboard(
              number + "-3",
              TERM.formatted(
                  number,
                  "2026-10-01",
                  "2026-10-31",
                  number + "-3",
                  ",\"corrects\":\"" + number + "-2\""));
    }
  }

  private ValidatableResponse leavesByFile(String day) {
    String rows = "職員番号,氏名,フリガナ,退職日\r\n" + number + ",青木 さくら,アオキ サクラ," + day + "\r\n";
    return given()
        .header("Authorization", bearer())
        .contentType("text/csv")
        .queryParam("effective", "2026-12-01")
        .body(rows.getBytes(StandardCharsets.UTF_8))
        .post(people.base() + "/api/v1/roster-files")
        .then();
  }

  private void scim(String own) {
    ends(own).statusCode(200).body("'" + APPOINTMENT + "'.notApplied", nullValue());
  }

  private ValidatableResponse ends(String own) {
    return client()
        .body(
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":"
                + "[{\"op\":\"replace\",\"value\":{\"active\":false,\"%s\":{%s}}}]}"
                    .formatted(APPOINTMENT, own))
        .patch(users() + "/" + person())
        .then();
  }

  private void onboard(String key, String body) {
    given()
        .header("Authorization", bearer())
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(people.base() + "/api/v1/onboardings")
        .then()
        .statusCode(201);
  }

  private UUID person() {
    return UUID.fromString(
        Rows.one("SELECT person_id FROM appointment WHERE staff_number = ? LIMIT 1", number));
  }

  private long openDuties() {
    return Rows.count(
        "duty_now", "person_id = ? AND opens_on > '2027-01-31' AND withdrawn = 0", person());
  }

  private String served() {
    return Rows.one(
        "SELECT GROUP_CONCAT(CONCAT(valid_from, '/', COALESCE(valid_to, '')) ORDER BY valid_from"
            + " SEPARATOR ' ') FROM appointment_now WHERE staff_number = ? AND (valid_to IS NULL OR"
            + " valid_to > valid_from)",
        number);
  }

  private static RequestSpecification client() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(encoderConfig().defaultContentCharset("UTF-8")))
        .header("Authorization", bearer())
        .contentType("application/scim+json");
  }

  private static String bearer() {
    return "Bearer " + Stack.shared().identityProvider().hrToken();
  }

  private String users() {
    return people.base() + "/scim/v2/Users";
  }
}
