package osarai.hr.onboarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static osarai.hr.onboarding.OnboardingCalls.JSON;
import static osarai.hr.onboarding.OnboardingCalls.call;
import static osarai.hr.onboarding.OnboardingCalls.example;
import static osarai.hr.onboarding.OnboardingCalls.key;
import static osarai.hr.onboarding.OnboardingCalls.post;
import static osarai.hr.onboarding.OnboardingCalls.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OnboardingApiTest {
  @Inject NewPeople people;

  @BeforeEach
  void town() {
    people.loadTown();
  }

  @Test
  void aHeadIsOne() throws Exception {
    ObjectNode wanted = someone().put("title", "課長").put("position", "head");
    post("head-1", wanted).statusCode(201);
    assertThat(
            Rows.one(
                "SELECT DISTINCT p.position FROM post p JOIN appointment a ON a.fact_id ="
                    + " p.appointment_id WHERE a.staff_number = ?",
                wanted.get("staffNumber").asText()))
        .isEqualTo("HEAD");
    post("head-2", someone().put("position", "chief"))
        .statusCode(400)
        .body("errors.pointer", contains("/position"));
  }

  @Test
  void theExampleOfTheOpenApiDocumentWorksAsItStands() throws Exception {
    ObjectNode example = example();
    JsonNode made = JSON.readTree(post("example-1", example).statusCode(201).extract().asString());
    assertThat(made.get("decision").asText()).isEqualTo("new-person");
    assertThat(made.get("duties").findValuesAsText("course"))
        .containsExactly("handlers", "fiscal-year-appointees", "all-staff", "handlers");
    assertThat(made.get("duties").findValuesAsText("reason"))
        .allSatisfy(reason -> assertThat(reason).contains("令和8年12月1日"));
    String person = made.get("personId").asText();
    assertThat(Rows.count("duty", "person_id = ?", UUID.fromString(person))).isEqualTo(4);
  }

  @Test
  void theSameCallIsAnsweredTheSameAndChangesNothing() throws Exception {
    ObjectNode wanted = someone();
    String first = post("same-1", wanted).statusCode(201).extract().asString();
    String second = post("same-1", wanted).statusCode(201).extract().asString();
    assertThat(second).isEqualTo(first);
    assertThat(Rows.count("appointment", "staff_number = ?", wanted.get("staffNumber").asText()))
        .isOne();
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() throws Exception {
    ObjectNode wanted = someone();
    post("reused-1", wanted).statusCode(201);
    post("reused-1", wanted.put("title", "別の職"))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", containsString("idempotency-key-reused"));
  }

  @Test
  void everyFaultIsNamedByItsPlaceAndNothingIsStored() throws Exception {
    long before = Rows.count("person", "1 = ?", 1);
    ObjectNode wanted = someone();
    wanted.put("staffNumber", "5 1").put("employment", "regualr").put("department", "999");
    wanted.remove("kana");
    wanted.put("lastDay", "2020-01-01");
    post("faults-1", wanted)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItems("/staffNumber", "/employment", "/kana", "/lastDay"));
    assertThat(Rows.count("person", "1 = ?", 1)).isEqualTo(before);
  }

  @Test
  void whatStandsTwiceIsRefusedAtItsPlace() throws Exception {
    ObjectNode wanted = someone();
    String body = wanted.toString();
    call("twice-1", body.substring(0, body.length() - 1) + ",\"name\":\"別 人\"}")
        .statusCode(400)
        .body("errors.pointer", contains("/name"));
    assertThat(Rows.count("appointment", "staff_number = ?", wanted.get("staffNumber").asText()))
        .isZero();
  }

  @Test
  void anUnknownDepartmentIsNamed() throws Exception {
    post("department-1", someone().put("department", "999"))
        .statusCode(400)
        .body("errors.pointer", contains("/department"));
  }

  @Test
  void aFiscalYearAppointmentEndsWithTheYear() throws Exception {
    post("term-1", someone().put("lastDay", "2027-04-01"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/lastDay"));
  }

  @Test
  void aNumberInUseByAnotherPersonIsRefused() throws Exception {
    ObjectNode first = someone();
    post("number-1", first).statusCode(201);
    ObjectNode second = someone();
    second.put("staffNumber", first.get("staffNumber").asText());
    post("number-2", second).statusCode(409).body("errors.pointer", contains("/staffNumber"));
  }

  @Test
  void malformedBodiesUnknownFieldsAndMissingKeysAreProblems() throws Exception {
    call("malformed-1", "{\"staffNumber\":").statusCode(400);
    call("unknown-1", "{\"role\":\"security-office\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/role"));
    call("date-1", "{\"effectiveFrom\":\"2026-02-30\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/effectiveFrom"));
    given()
        .header("Authorization", "Bearer " + token())
        .contentType("application/json")
        .body(someone().toString())
        .post(people.base() + "/api/v1/onboardings")
        .then()
        .statusCode(400)
        .body("type", containsString("idempotency-key-missing"));
  }

  /** The post goes on, and with it the appointment; no other is made. */
  @Test
  void aTitleAloneChangesThePostThatIsHeld() throws Exception {
    ObjectNode wanted = someone();
    post("title-1", wanted).statusCode(201);
    ObjectNode title = JSON.createObjectNode();
    title.set("staffNumber", wanted.get("staffNumber"));
    title.put("title", "窓口主任").put("effectiveFrom", "2027-01-01").put("titleOnly", true);
    post("title-2", title)
        .statusCode(201)
        .body("outcome", equalTo("moved"))
        .body("decision", equalTo("same-staff-number"));
    String number = wanted.get("staffNumber").asText();
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
    assertThat(
            Rows.count(
                "post p JOIN appointment a ON a.fact_id = p.appointment_id",
                "a.staff_number = ? AND p.title = '窓口主任' AND p.valid_from = '2027-01-01'",
                number))
        .isOne();
    post("title-3", title.put("department", "220"))
        .statusCode(400)
        .body("errors.pointer", contains("/department"));
    title.remove("department");
    post("title-4", title.put("staffNumber", people.freshNumber()))
        .statusCode(400)
        .body("errors.pointer", contains("/staffNumber"));
  }

  /** 改姓 between two terms of one number made a second person, without a word. */
  @Test
  void whoMayBeTheFormerHolderOfANumberIsAsked() throws Exception {
    ObjectNode first = someone().put("lastDay", "2026-12-20");
    first.remove("externalId");
    String person =
        JSON.readTree(post(key(first, 1), first).statusCode(201).extract().asString())
            .get("personId")
            .asText();
    ObjectNode again = first.deepCopy();
    again.put("documentNumber", "人発第124号").put("name", "小川 さくら").put("kana", "オガワ サクラ");
    again.put("effectiveFrom", "2026-12-21").put("lastDay", "2027-03-31");
    post(key(first, 2), again)
        .statusCode(409)
        .body("errors.pointer", contains("/staffNumber"))
        .body("errors[0].detail", containsString("青木 さくら"))
        .body("errors[0].detail", containsString("小川 さくら"));
    post(key(first, 3), again.deepCopy().put("samePersonAs", person))
        .statusCode(201)
        .body("personId", equalTo(person))
        .body("decision", equalTo("stated-by-caller"));
  }

  /** One person had two running appointments, and the other was gone. */
  @Test
  void anIdOfANamesakeWhoWorksUnderAnotherNumberIsAsked() throws Exception {
    ObjectNode first = someone();
    String person =
        JSON.readTree(post(key(first, 1), first).statusCode(201).extract().asString())
            .get("personId")
            .asText();
    ObjectNode other = first.deepCopy();
    other.put("staffNumber", people.freshNumber()).put("documentNumber", "人発第124号");
    other.put("name", "青木 十").put("kana", "アオキ ジュウ");
    post(key(first, 2), other)
        .statusCode(409)
        .body("errors.pointer", contains("/externalId"))
        .body("errors[0].detail", containsString("青木 さくら"))
        .body("errors[0].detail", containsString("青木 十"));
    post(key(first, 3), other.deepCopy().put("samePersonAs", person))
        .statusCode(201)
        .body("personId", equalTo(person))
        .body("notes", hasItem(containsString(first.get("staffNumber").asText())));
  }

  @Test
  void whoIsNewUnderAUsedNumberIsToldWhoseItWas() throws Exception {
    ObjectNode first = someone().put("lastDay", "2026-12-20");
    post(key(first, 1), first).statusCode(201);
    ObjectNode other = someone().put("effectiveFrom", "2026-12-21");
    other.put("staffNumber", first.get("staffNumber").asText().toLowerCase(Locale.ROOT));
    other.put("name", "深谷 武").put("kana", "フカヤ タケシ");
    post(key(first, 2), other)
        .statusCode(201)
        .body("decision", equalTo("new-person"))
        .body("notes", hasItem(containsString("青木 さくら")));
  }

  private ObjectNode someone() throws Exception {
    ObjectNode wanted = example();
    wanted.put("staffNumber", people.freshNumber());
    wanted.put("externalId", UUID.randomUUID().toString());
    return wanted;
  }
}
