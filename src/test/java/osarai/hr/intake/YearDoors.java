package osarai.hr.intake;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import osarai.running.Rows;
import osarai.running.Stack;

/**
 * The lines of the script as they come over HTTP: by roster file, by the interface of onboardings,
 * by SCIM. What a door cannot say comes by SCIM, and an appointment of SCIM's own by POST.
 */
final class YearDoors {
  enum Door {
    ROSTER_FILE,
    ONBOARDING,
    SCIM
  }

  private static final String APPOINTMENT =
      "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";
  private final String base;
  private final String play;
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private int calls;

  /**
   * The doors of one play.
   *
   * @param play a short text of its own, so that no play meets another's people and departments
   */
  YearDoors(String base, String play) {
    this.base = base;
    this.play = play;
  }

  String code(String letter) {
    return play + letter;
  }

  private String number(YearRow row) {
    return numbers.computeIfAbsent(YearScript.number(row), who -> play + (100 + numbers.size()));
  }

  /** Whose the number was first; empty for one of another play. */
  Optional<String> holder(String number) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue().equals(number))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Of whom anything has been told. */
  Set<String> told() {
    return told;
  }

  private String document(String ofTheScript) {
    return play + ofTheScript;
  }

  /** The person, by the document of the first appointment. */
  String person(String who) {
    YearRow first =
        YearScript.rows().stream().filter(row -> row.who().equals(who)).findFirst().orElseThrow();
    return Rows.one(
        "SELECT person_id FROM notice WHERE document_number = ?", document(first.document()));
  }

  void say(YearRow row, Door door) {
    told.add(row.who());
    boolean appointed = row.act() == YearRow.Act.APPOINTED;
    if (door == Door.ROSTER_FILE && YearFile.says(row) && !isCalledOffLate(row)) {
      file(row);
    } else if (door == Door.ONBOARDING && appointed) {
      onboard(row);
    } else if (appointed) {
      ok(scim().body(resource(row)).post(base + "/scim/v2/Users"));
    } else {
      ok(scim().body(patch(row)).patch(base + "/scim/v2/Users/" + person(row.who())));
    }
  }

  /** Of an appointment that has begun when it is told: that it never came is said by its name. */
  private static boolean isCalledOffLate(YearRow row) {
    return notToCome(row).filter(first -> first.isBefore(row.said())).isPresent();
  }

  /** The first day of the appointment of which it is said that it ends before. */
  private static Optional<LocalDate> notToCome(YearRow row) {
    return YearScript.rows().stream()
        .filter(one -> one.act() == YearRow.Act.APPOINTED && one.who().equals(row.who()))
        .map(YearRow::from)
        .min(LocalDate::compareTo)
        .filter(first -> row.act() == YearRow.Act.LEFT && first.minusDays(1).equals(row.last()));
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

  private static void ok(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
  }

  private void file(YearRow row) {
    String csv = YearFile.of(row, number(row), document(row.document()), this::code);
    Response response =
        client()
            .contentType("text/csv")
            .queryParam("effective", row.from().toString())
            .body(csv.getBytes(StandardCharsets.UTF_8))
            .post(base + "/api/v1/roster-files");
    ok(response);
    assertThat(response.jsonPath().getInt("counts.rejected")).as(response.asString()).isZero();
    assertThat(response.jsonPath().getList("faults")).as(response.asString()).isEmpty();
  }

  private void onboard(YearRow row) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("staffNumber", number(row));
    body.put("name", YearNames.name(row));
    body.put("kana", YearNames.kana(row));
    body.put("employment", YearOnPaper.EMPLOYMENT.get(row.what()).word());
    body.put("department", code(row.where().get(0)));
    body.put("title", YearNames.title(row));
    body.put("effectiveFrom", row.from().toString());
    body.put("documentNumber", document(row.document()));
    if (row.last() != null) {
      body.put("lastDay", row.last().toString());
    }
    ok(
        client()
            .contentType("application/json")
            .header("Idempotency-Key", play + "-" + calls++)
            .body(body)
            .post(base + "/api/v1/onboardings"));
  }

  private String resource(YearRow row) {
    String last = row.last() == null ? "" : ",\"endDate\":\"" + row.last() + "\"";
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s",
     "displayName":"%s","%s":{"kana":"%s","effectiveDate":"%s","documentNumber":"%s",
     "employmentType":"%s","startDate":"%s"%s,"posts":%s}}\
    """
        .formatted(
            APPOINTMENT,
            number(row),
            YearNames.name(row),
            APPOINTMENT,
            YearNames.kana(row),
            row.from(),
            document(row.document()),
            YearOnPaper.EMPLOYMENT.get(row.what()).word(),
            row.from(),
            last,
            posts(row));
  }

  private String posts(YearRow row) {
    return row.where().stream()
        .map(
            letter ->
                "{\"department\":\"%s\",\"title\":\"%s\"}"
                    .formatted(code(letter), YearNames.title(row)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String patch(YearRow row) {
    String corrects =
        row.isCorrection() ? ",\"corrects\":\"" + document(row.corrected()) + "\"" : "";
    String named =
        isCalledOffLate(row) ? ",\"startDate\":\"" + notToCome(row).orElseThrow() + "\"" : "";
    String order =
        "{\"op\":\"add\",\"path\":\"%s\",\"value\":{\"effectiveDate\":\"%s\",\"documentNumber\":\"%s\"%s%s}}"
            .formatted(APPOINTMENT, row.from(), document(row.document()), corrects, named);
    return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s,%s]}"
        .formatted(order, operation(row));
  }

  private String operation(YearRow row) {
    return switch (row.act()) {
      case MOVED, MOVE_CORRECTED -> replace(APPOINTMENT + ":posts", posts(row));
      case LEFT -> replace("active", "false");
      case END_CORRECTED -> replace(APPOINTMENT + ":endDate", "\"" + row.last() + "\"");
      case BACK -> replace(APPOINTMENT + ":leave", "[]");
      case RENAMED ->
          replace("displayName", "\"" + YearNames.name(row) + "\"")
              + ","
              + replace(APPOINTMENT + ":kana", "\"" + YearNames.kana(row) + "\"");
      case ON_LEAVE ->
          replace(
              APPOINTMENT + ":leave",
              "[{\"kind\":\"%s\",\"from\":\"%s\"%s}]"
                  .formatted(kind(row), row.since(), until(row)));
      case DESIGNATED ->
          "{\"op\":\"add\",\"path\":\"%s:designations\",\"value\":[{\"department\":\"%s\",\"role\":\"handler\",\"affairs\":\"住民票\",\"scope\":\"%s\",\"from\":\"%s\"%s}]}"
              .formatted(
                  APPOINTMENT, code(row.where().get(0)), row.scope(), row.since(), until(row));
      default -> throw new IllegalArgumentException(row.toString());
    };
  }

  private static String kind(YearRow row) {
    return YearOnPaper.LEAVE.get(row.scope()).word();
  }

  private static String until(YearRow row) {
    return row.last() == null ? "" : ",\"until\":\"" + row.last() + "\"";
  }

  private static String replace(String path, String value) {
    return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}".formatted(path, value);
  }
}
