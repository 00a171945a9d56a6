package osarai.hr.onboarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** A call that would be understood by half is refused; nothing of it is kept. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HalfUnderstoodTest {
  private static final String LIST =
      "職員番号,氏名,フリガナ,任用区分,任用開始日,所属コード,職名\r\n%s,空 実行,カラ ジッコウ,常勤職員,2026-12-01,210,主事\r\n";

  @Inject NewPeople people;

  private String number;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
  }

  @ParameterizedTest
  @CsvSource({
    "dryRun,1",
    "dryRun,yes",
    "dryRun,''",
    "dry_run,true",
    "dry-run,true",
    "preview,true"
  })
  void anAddressThatIsNotUnderstoodIsRefusedAtBothDoors(String name, String value) {
    refused(name, onboarding(name, value));
    refused(name, list(name, value));
    assertNobody();
  }

  @Test
  void aListThatIsNotUnderstoodToBeWholeIsRefused() {
    refused("everybody", list("everybody", "1"));
    refused("confirmLeavers", list("confirmLeavers", "on"));
    assertNobody();
  }

  @ParameterizedTest
  @CsvSource({"true", "TRUE"})
  void whatIsOnlyLookedAtKeepsNothing(String value) {
    onboarding("dryRun", value).then().statusCode(200);
    list("dryRun", value).then().statusCode(200);
    assertNobody();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"2026-11-30T15:00:00.000Z\"", "\"2026-12-01T00:00:00\"", "[2026,12,1]", "20423"})
  void aDayThatIsNoneIsRefusedAndNotCut(String day) {
    call()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(someone().replace("\"2026-12-01\"", day))
        .post(people.base() + "/api/v1/onboardings")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/effectiveFrom"))
        .body("errors.detail", contains("must be a day like 2026-04-01"));
    assertNobody();
  }

  @Test
  void scimSaysThatItHasNoPreview() {
    call()
        .contentType("application/scim+json")
        .queryParam("dryRun", "true")
        .body("{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]}")
        .post(people.base() + "/scim/v2/Users")
        .then()
        .statusCode(400)
        .body("scimType", containsString("invalidValue"))
        .body("detail", containsString("dryRun"));
  }

  @Test
  void ofTwoDocumentsInOneBodyNeitherIsTaken() {
    for (String more : List.of("\n" + someone(), " garbage")) {
      call()
          .contentType("application/json")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .body(someone() + more)
          .post(people.base() + "/api/v1/onboardings")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors.detail", hasItem(containsString("line ")));
    }
    assertNobody();
  }

  private void refused(String name, Response reply) {
    reply
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", containsString("invalid-parameters"))
        .body("errors.pointer", contains("/" + name));
  }

  private void assertNobody() {
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
  }

  private String someone() {
    return """
    {"staffNumber":"%s","name":"空 実行","kana":"カラ ジッコウ","employment":"regular",
     "department":"210","title":"主事","effectiveFrom":"2026-12-01"}\
    """
        .formatted(number);
  }

  private Response onboarding(String name, String value) {
    return call()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam(name, value)
        .body(someone())
        .post(people.base() + "/api/v1/onboardings");
  }

  private Response list(String name, String value) {
    return call()
        .contentType("text/csv")
        .queryParam("effective", "2026-12-01")
        .queryParam(name, value)
        .body(LIST.formatted(number).getBytes(StandardCharsets.UTF_8))
        .post(people.base() + "/api/v1/roster-files");
  }

  private static RequestSpecification call() {
    return given().header("Authorization", "Bearer " + OnboardingCalls.token());
  }
}
