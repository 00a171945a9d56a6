package osarai.hr.file;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Intake;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.profile.JapaneseProfile;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;

/**
 * A source's id of a person, by every door and in every order: first, later, changed, another's.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ExternalIdTest {
  private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String OWN = "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  private static final String FILE = "職員番号,外部ID,氏名,フリガナ,任用区分,採用日,所属コード,職名\r\n";

  @Inject NewPeople people;
  @Inject Intake intake;
  @Inject RosterImports imports;
  @Inject KeptTexts texts;

  private String number;
  private String other;
  private String id;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
    other = people.freshNumber();
    id = "EXT-" + number;
  }

  /** A way by which an appointment comes, with or without the source's id. */
  private enum Door {
    FILE,
    ONBOARDING,
    SCIM_POST,
    SCIM_PUT,
    SCIM_PATCH
  }

  private static final List<Door> APPOINTING = List.of(Door.FILE, Door.ONBOARDING, Door.SCIM_POST);

  private static Stream<Arguments> laterAndNext() {
    return Stream.of(Door.values())
        .flatMap(later -> APPOINTING.stream().map(next -> Arguments.of(later, next)));
  }

  private static Stream<Arguments> firstAndNext() {
    return APPOINTING.stream()
        .flatMap(first -> APPOINTING.stream().map(next -> Arguments.of(first, next)));
  }

  @ParameterizedTest
  @MethodSource("laterAndNext")
  void anIdThatComesLaterIsThePersonsAndTheNextAppointmentIsKnownByIt(Door later, Door next) {
    taken(Door.ONBOARDING, number, null);
    String person = person(number);
    taken(later, number, id);
    assertThat(idOf(person)).isEqualTo(id);
    taken(next, other, id);
    assertThat(person(other)).isEqualTo(person);
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isOne();
  }

  @ParameterizedTest
  @MethodSource("firstAndNext")
  void anIdThatComesWithThePersonIsKnownByEveryDoor(Door first, Door next) {
    taken(first, number, id);
    taken(next, other, id);
    assertThat(person(other)).isEqualTo(person(number));
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void anotherIdOfOnePersonIsRefusedInWords(Door door) {
    taken(Door.ONBOARDING, number, null);
    taken(Door.ONBOARDING, number, id);
    assertThat(refusal(door, number, id + "-2")).containsAnyOf("すでに別の外部IDがあります", "別の外部IDの人(「小川 光」");
    assertThat(idOf(person(number))).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void anIdOfSomebodyElseIsRefusedInWords(Door door) {
    taken(Door.ONBOARDING, number, id);
    taken(Door.ONBOARDING, other, null);
    String refused = refusal(door, other, id);
    assertThat(refused).containsAnyOf("別の人(「小川 光」)のもの", "別の人(「小川 光」、令和8年12月1日から)が使っています");
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isZero();
  }

  @Test
  void anIdIsNotTakenAwayByScim() {
    taken(Door.SCIM_POST, number, id);
    Response reply =
        scim()
            .body(patch("{\"op\":\"remove\",\"path\":\"externalId\"}"))
            .patch(user(person(number)));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.asString()).contains("externalId: is not removed");
  }

  /** The version of the resource moves with it, as with every fact. */
  @Test
  void scimShowsAnIdThatCameByAnotherDoorUnderANewVersion() {
    taken(Door.SCIM_POST, number, null);
    String person = person(number);
    String tag = scim().get(user(person)).header("ETag");
    taken(Door.FILE, number, id);
    Response shown = scim().get(user(person));
    assertThat(shown.jsonPath().getString("externalId")).isEqualTo(id);
    assertThat(shown.header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void anIdThatAnUndoneChangeBroughtIsNobodysAgain() {
    taken(Door.ONBOARDING, number, null);
    taken(Door.FILE, number, id);
    long change =
        Long.parseLong(
            Rows.one("SELECT change_id FROM person_external_id WHERE external_id = ?", id));
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
        .run(
            () ->
                intake.undoHere(
                    new Intake.Source("test", "test", null, new KeptText("取消し")), change));
    taken(Door.ONBOARDING, number, id + "-2");
    taken(Door.ONBOARDING, other, id);
    assertThat(person(other)).isNotEqualTo(person(number));
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

  private void taken(Door door, String under, String externalId) {
    Answer answer = said(door, under, externalId);
    assertThat(answer.taken()).as(answer.words()).isTrue();
  }

  private String refusal(Door door, String under, String externalId) {
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

  private static String patch(String operation) {
    return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}"
        .formatted(operation);
  }

  private static String field(String externalId) {
    return externalId == null ? "" : "\"externalId\":\"%s\",".formatted(externalId);
  }

  private static String or(String externalId) {
    return externalId == null ? "" : externalId;
  }

  private static String person(String under) {
    return Rows.one("SELECT DISTINCT person_id FROM notice WHERE staff_number = ?", under);
  }

  private static String idOf(String person) {
    return Rows.one(
        "SELECT external_id FROM person_external_id WHERE person_id = ?", UUID.fromString(person));
  }

  private String user(String person) {
    return at("/scim/v2/Users/" + person);
  }

  private String at(String path) {
    return people.base() + path;
  }

  private static RequestSpecification scim() {
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
