package osarai.hr.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.security.Roles;

/** The roster file as the personnel system sends it, without a person at a page. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RosterFileApiTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";

  @Inject NewPeople people;
  @Inject Officials officials;

  private String number;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
  }

  private String row() {
    return number + ",小川 光,オガワ ヒカル,会計年度任用職員(パートタイム),令和8年12月1日,令和9年3月31日,210,事務補助\r\n";
  }

  @Test
  void isTakenInAtOnceAndAgainChangesNothing() {
    byte[] file = (HEAD + row()).getBytes(WINDOWS_31J);
    send(Map.of("fileName", "人事.csv"), file)
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("rows", equalTo(1))
        .body("counts.joined", equalTo(1))
        .body("lines.staffNumber", contains(number))
        .body("lines.outcome", contains("joined"));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
    assertThat(
            Rows.count(
                "duty d JOIN appointment a ON a.fact_id = d.appointment_id",
                "a.staff_number = ?",
                number))
        .isPositive();
    send(Map.of(), file).statusCode(200).body("counts.joined", equalTo(0));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
  }

  @Test
  void aDryRunKeepsNothingAndPeopleCanCarryItOut() {
    String page =
        send(Map.of("dryRun", "true"), (HEAD + row()).getBytes(WINDOWS_31J))
            .statusCode(200)
            .body("applied", equalTo(false))
            .body("counts.joined", equalTo(1))
            .extract()
            .path("page");
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
    var hr = officials.withRole(Roles.HR).visitor();
    assertThat(hr.get(page).body()).contains(number);
    assertThat(hr.post(page + "/application", Map.of()).status()).isEqualTo(303);
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
  }

  @Test
  void aLeavingDayAfterTheTermIsRefusedWithBothDays() {
    send(Map.of(), (HEAD + row()).getBytes(WINDOWS_31J)).statusCode(200);
    String leaves = "職員番号,氏名,フリガナ,退職日\r\n" + number + ",小川 光,オガワ ヒカル,令和9年5月31日\r\n";
    send(Map.of("effective", "2026-12-02"), leaves.getBytes(WINDOWS_31J))
        .statusCode(200)
        .body("counts.unchanged", equalTo(0))
        .body("counts.rejected", equalTo(1))
        .body(
            "lines[0].faults",
            hasItem(allOf(containsString("令和9年5月31日"), containsString("令和9年3月31日"))));
  }

  /** It took the appointment back. */
  @Test
  void aLeavingDayBeforeTheFirstDayIsRefusedWithBothDays() {
    send(Map.of(), (HEAD + row()).getBytes(WINDOWS_31J)).statusCode(200);
    send(Map.of("effective", "2026-12-02"), leaves("令和8年11月15日"))
        .statusCode(200)
        .body("counts.rejected", equalTo(1))
        .body(
            "lines[0].faults",
            hasItem(allOf(containsString("令和8年11月15日"), containsString("令和8年12月1日"))));
  }

  /** It made another person. */
  @Test
  void whoseAppointmentNeverCameIsTheSamePersonWhenItIsToldAgain() {
    byte[] file = (HEAD + row()).getBytes(WINDOWS_31J);
    send(Map.of(), file).statusCode(200).body("counts.joined", equalTo(1));
    send(Map.of("effective", "2026-11-30"), leaves("令和8年11月30日"))
        .statusCode(200)
        .body("counts.left", equalTo(1));
    send(Map.of(), file).statusCode(200).body("counts.joined", equalTo(0));
    String later = row().replace("令和8年12月1日", "令和8年12月15日");
    send(Map.of(), (HEAD + later).getBytes(WINDOWS_31J))
        .statusCode(200)
        .body("counts.joined", equalTo(1));
    assertThat(
            Rows.count(
                "person",
                "id IN (SELECT person_id FROM appointment WHERE staff_number = ?)",
                number))
        .isOne();
  }

  private byte[] leaves(String day) {
    return ("職員番号,氏名,フリガナ,退職日\r\n" + number + ",小川 光,オガワ ヒカル," + day + "\r\n")
        .getBytes(WINDOWS_31J);
  }

  @Test
  void rejectedRowsAreNamedAndStopNoOthers() {
    String other = people.freshNumber();
    send(
            Map.of(),
            (HEAD + row() + row().replace(number, other).replace(",210,", ",999,"))
                .getBytes(WINDOWS_31J))
        .statusCode(200)
        .body("counts.rejected", equalTo(1))
        .body("lines.find { it.outcome == 'rejected' }.place", equalTo("3行目"))
        .body(
            "lines.find { it.outcome == 'rejected' }.faults",
            hasItem(allOf(containsString("「所属コード」: "), containsString("999"))));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
    assertThat(Rows.count("appointment", "staff_number = ?", other)).isZero();
  }

  @Test
  void whatCannotBeTakenInIsAProblemWithItsPlace() {
    send(Map.of(), "職員番号,氏名\r\n1,\"あ".getBytes(WINDOWS_31J))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", containsString("roster-file-unreadable"))
        .body("errors.detail", hasItem(containsString("行目")));
    send(Map.of(), new byte[0]).statusCode(400).body("type", containsString("file-missing"));
    send(Map.of("profile", "ありません"), row().getBytes(WINDOWS_31J))
        .statusCode(400)
        .body("type", containsString("profile-unknown"));
    send(Map.of("effective", "2026-02-30"), row().getBytes(WINDOWS_31J))
        .statusCode(400)
        .body("type", containsString("effective-missing"));
    send(Map.of(), new byte[20 * 1024 * 1024 + 1]).statusCode(413);
  }

  /** It was refused, though nothing would have needed the day. */
  @Test
  void rowsThatNameTheirDaysNeedNoOther() {
    String head = HEAD.replace("職名", "職名,発令日");
    String named = row().replace("事務補助", "事務補助,令和8年12月1日");
    String blank = row().replace("事務補助", "事務補助,").replace(number, number + "9");
    sendWithoutADay(head + named + blank, false)
        .statusCode(400)
        .body("type", containsString("effective-missing"))
        .body("errors.detail", contains("3行目"));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
    sendWithoutADay(head + named, true)
        .statusCode(400)
        .body("type", containsString("effective-missing"));
    sendWithoutADay(head + named, false)
        .statusCode(200)
        .body("counts.joined", equalTo(1))
        .body("rowsLeftOut", equalTo(0))
        .body("notNamed", equalTo(0));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isOne();
  }

  @Test
  void whoIsLeftOutIsCounted() {
    String bad = row().replace("オガワ ヒカル", "小川");
    send(Map.of(), (HEAD + bad + row() + row().replace(number, number + "9")).getBytes(WINDOWS_31J))
        .statusCode(200)
        .body("rows", equalTo(3))
        .body("rowsLeftOut", equalTo(2))
        .body("faults", hasSize(2))
        .body("counts.joined", equalTo(1));
  }

  private ValidatableResponse sendWithoutADay(String file, boolean everybody) {
    return given()
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken())
        .contentType("text/csv")
        .queryParam("everybody", everybody)
        .body(file.getBytes(WINDOWS_31J))
        .post(people.base() + "/api/v1/roster-files")
        .then();
  }

  @Test
  void aNumberOfAPersonIsRefusedWithoutAWordOfIt() {
    send(Map.of(), (HEAD + row().replace("事務補助", "123456789018")).getBytes(WINDOWS_31J))
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].detail", containsString("2行目"));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
  }

  @Test
  void manyLeaversAreAskedFor() {
    byte[] list = (HEAD + row()).getBytes(WINDOWS_31J);
    send(Map.of("everybody", "true"), list)
        .statusCode(409)
        .body("type", containsString("too-many-leavers"))
        .body("detail", containsString("confirmLeavers=true"));
    assertThat(Rows.count("appointment", "staff_number = ?", number)).isZero();
  }

  private ValidatableResponse send(Map<String, String> parameters, byte[] file) {
    return given()
        .header("Authorization", "Bearer " + Stack.shared().identityProvider().hrToken())
        .contentType("text/csv")
        .queryParam("effective", parameters.getOrDefault("effective", "2026-12-01"))
        .queryParams(
            parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("effective"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .body(file)
        .post(people.base() + "/api/v1/roster-files")
        .then();
  }
}
