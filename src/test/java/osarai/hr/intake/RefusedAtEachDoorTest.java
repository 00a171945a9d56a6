package osarai.hr.intake;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Stack;
import osarai.running.Visitor;
import osarai.security.Roles;

/** What no door may let in is refused at each, with its place and cause, and nothing is kept. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RefusedAtEachDoorTest {
  private static final String GROUP = "urn:osarai:params:scim:schemas:municipal:2.0:Department";
  private static final String APPOINTMENT =
      "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";

  @Inject NewPeople people;
  @Inject Officials officials;

  private String number;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
  }

  /** A lone surrogate can be said in JSON only. */
  @ParameterizedTest
  @ValueSource(strings = {"202e", "200b", "3013", "ud842"})
  void aSignThatNobodyCanReadIsNamed(String sign) {
    String hex = sign.replace("u", "");
    String name = "青木\\u" + hex + "花";
    String named = "U+" + hex.toUpperCase(Locale.ROOT);
    says(scim().body(user(name)).post(at("/scim/v2/Users")), 400, "displayName", named);
    says(
        scim().body(group(name, "2026-12-01", "")).post(at("/scim/v2/Groups")),
        400,
        "displayName",
        named);
    says(
        client()
            .contentType("application/json")
            .header("Idempotency-Key", "sign-" + number)
            .body(onboarding(name))
            .post(at("/api/v1/onboardings")),
        400,
        "/name",
        named);
    if (!sign.startsWith("u")) {
      String read = "青木" + Character.toString(Integer.parseInt(hex, 16)) + "花";
      Response file = file(read);
      says(file, file.statusCode(), "氏名", named);
      Visitor hr = hr();
      Reply page = hr.post("/departments", form(number, read, "2026-12-01", ""));
      assertThat(page.status()).isEqualTo(400);
      assertThat(Shown.of(page).faults())
          .hasEntrySatisfying("name", said -> assertThat(said).contains("見えない文字"));
    }
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
    assertThat(Rows.count("department", "code = ?", number)).isZero();
  }

  @Test
  void aCodeThatAnotherHasFromALaterDayOnIsRefused() {
    Visitor hr = hr();
    assertThat(hr.post("/departments", form(number, "後の課", "2027-04-01", "")).status())
        .isEqualTo(303);
    Reply page = hr.post("/departments", form(number, "前の課", "2026-12-01", ""));
    assertThat(page.status()).isEqualTo(400);
    assertThat(Shown.of(page).faults().values()).singleElement().asString().contains("別の所属が使っています");
    says(
        scim().body(group("前の課", "2026-12-01", "")).post(at("/scim/v2/Groups")),
        409,
        "code",
        "2027-04-01");
    assertThat(Rows.count("department", "code = ?", number)).isOne();
  }

  @Test
  void aPlaceBelowOneThatEndsBeforeIsRefused() {
    Visitor hr = hr();
    String above = people.freshNumber();
    Reply made = hr.post("/departments", form(above, "終わる部", "2026-12-01", ""));
    String page = made.location().orElseThrow().getPath();
    hr.get(page);
    Map<String, String> end = Map.of("last", "2028-03-31", "successor", "");
    assertThat(hr.post(page + "/ending", end).status()).isEqualTo(303);
    says(
        scim().body(group("下の課", "2026-12-01", above)).post(at("/scim/v2/Groups")),
        400,
        "parent",
        "2028-04-01");
    assertThat(Rows.count("department", "code = ?", number)).isZero();
  }

  private static void says(Response response, int status, String place, String cause) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.asString()).contains(place, cause);
  }

  private Visitor hr() {
    Visitor hr = officials.withRole(Roles.HR).visitor();
    hr.get("/departments");
    return hr;
  }

  private String at(String path) {
    return people.base() + path;
  }

  private static RequestSpecification client() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(encoderConfig().defaultContentCharset("UTF-8")))
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken());
  }

  private static RequestSpecification scim() {
    return client().contentType("application/scim+json");
  }

  private String user(String name) {
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s","displayName":"%s",
     "%s":{"kana":"アオキ ハナ","employmentType":"regular","startDate":"2026-12-01",
     "posts":[{"department":"210","title":"主事"}]}}\
    """
        .formatted(APPOINTMENT, number, name, APPOINTMENT);
  }

  private String group(String name, String from, String parent) {
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group","%s"],"displayName":"%s",
     "%s":{"code":"%s","effectiveDate":"%s"%s}}\
    """
        .formatted(
            GROUP,
            name,
            GROUP,
            number,
            from,
            parent.isEmpty() ? "" : ",\"parent\":\"" + parent + "\"");
  }

  private String onboarding(String name) {
    return """
    {"staffNumber":"%s","name":"%s","kana":"アオキ ハナ","employment":"regular","department":"210",
     "title":"主事","effectiveFrom":"2026-12-01"}\
    """
        .formatted(number, name);
  }

  private Response file(String name) {
    String csv =
        "職員番号,氏名,フリガナ,任用区分,任用開始日,所属コード,職名\r\n"
            + number
            + ","
            + name
            + ",アオキ ハナ,常勤,2026-12-01,210,主事\r\n";
    return client()
        .contentType("text/csv")
        .queryParam("effective", "2026-12-01")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post(at("/api/v1/roster-files"));
  }

  private static Map<String, String> form(String code, String name, String from, String parent) {
    Map<String, String> form = new HashMap<>();
    form.put("from", from);
    form.put("code", code);
    form.put("name", name);
    form.put("parent", parent);
    form.put("scope", "true");
    form.put("authority", "市長");
    return form;
  }
}
