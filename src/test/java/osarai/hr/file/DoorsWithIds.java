package osarai.hr.file;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import osarai.forms.KeptTexts;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.profile.JapaneseProfile;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.Stack;

/** The doors by which somebody is told of with a source's id. */
@ApplicationScoped
class DoorsWithIds {
  private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String OWN = "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  private static final String FILE = "職員番号,外部ID,氏名,フリガナ,任用区分,採用日,所属コード,職名\r\n";

  @Inject NewPeople people;
  @Inject RosterImports imports;
  @Inject KeptTexts texts;

  /** A way by which an appointment comes, with or without the source's id. */
  enum Door {
    FILE,
    ONBOARDING,
    SCIM_POST,
    SCIM_PUT,
    SCIM_PATCH
  }

  /** What a door answered. */
  private record Answer(boolean taken, String words) {
    static Answer of(Response reply) {
      boolean taken = reply.statusCode() == 200 || reply.statusCode() == 201;
      if (!taken) {
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(409);
        assertThat(reply.asString()).containsAnyOf("externalId", "/staffNumber", "userName");
      }
      return new Answer(taken, reply.asString());
    }
  }

  void taken(Door door, String under, String externalId) {
    Answer answer = said(door, under, externalId);
    assertThat(answer.taken()).as(answer.words()).isTrue();
  }

  String refusal(Door door, String under, String externalId) {
    Answer answer = said(door, under, externalId);
    assertThat(answer.taken()).as(answer.words()).isFalse();
    return answer.words();
  }

  private Answer said(Door door, String under, String externalId) {
    return switch (door) {
      case FILE -> file(under, externalId);
      case ONBOARDING -> Answer.of(onboarded(under, externalId));
      case SCIM_POST ->
          Answer.of(scim().body(resource(under, externalId)).post(at("/scim/v2/Users")));
      case SCIM_PUT -> Answer.of(scim().body(resource(under, externalId)).put(user(person(under))));
      case SCIM_PATCH ->
          Answer.of(
              scim()
                  .body(
                      patch(
                          "{\"op\":\"add\",\"path\":\"externalId\",\"value\":\"%s\"}"
                              .formatted(externalId)))
                  .patch(user(person(under))));
    };
  }

  /** Past the interface, which takes no more than some files a minute. */
  private Answer file(String under, String externalId) {
    String row = under + "," + or(externalId) + ",小川 光,オガワ ヒカル,常勤,2026-12-01,210,主事\r\n";
    RosterImports.PreviewedFile looked =
        imports.look(
            "test",
            new RosterUpload.Given(
                "外部ID.csv",
                (FILE + row).getBytes(StandardCharsets.UTF_8),
                LocalDate.of(2026, 12, 1),
                false,
                JapaneseProfile.standard()));
    StatementOutcome line = looked.preview().lines().get(0);
    assertThat(imports.apply("test", looked.upload().orElseThrow(), false))
        .isEqualTo(RosterImports.Applied.DONE);
    return new Answer(
        !line.isRejected(),
        String.join("", line.faults().stream().map(FaultAtColumn::of).map(texts::said).toList()));
  }

  private Response onboarded(String under, String externalId) {
    String body =
        """
        {%s"staffNumber":"%s","name":"小川 光","kana":"オガワ ヒカル","employment":"regular",
         "department":"210","title":"主事","effectiveFrom":"2026-12-01"}\
        """
            .formatted(field(externalId), under);
    return client()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(at("/api/v1/onboardings"));
  }

  private static String resource(String under, String externalId) {
    return """
    {"schemas":["%s","%s"],%s"userName":"%s","displayName":"小川 光",
     "%s":{"kana":"オガワ ヒカル","employmentType":"regular","startDate":"2026-12-01",
       "effectiveDate":"2026-12-01","posts":[{"department":"210","title":"主事"}]}}\
    """
        .formatted(USER, OWN, field(externalId), under, OWN);
  }

  static String patch(String operation) {
    return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}"
        .formatted(operation);
  }

  private static String field(String externalId) {
    return externalId == null ? "" : "\"externalId\":\"%s\",".formatted(externalId);
  }

  private static String or(String externalId) {
    return externalId == null ? "" : externalId;
  }

  static String person(String under) {
    return Rows.one("SELECT DISTINCT person_id FROM notice WHERE staff_number = ?", under);
  }

  String user(String person) {
    return at("/scim/v2/Users/" + person);
  }

  private String at(String path) {
    return people.base() + path;
  }

  static RequestSpecification scim() {
    return client().contentType("application/scim+json");
  }

  private static RequestSpecification client() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(encoderConfig().defaultContentCharset("UTF-8")))
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken());
  }
}
