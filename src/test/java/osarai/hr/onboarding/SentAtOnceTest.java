package osarai.hr.onboarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.onboarding.OnboardingCalls.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** One person stays one when several tell of it at the same moment, by whatever doors. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SentAtOnceTest {
  @Inject NewPeople people;

  private String number;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
  }

  @Test
  void sixCallsUnderDifferentKeysMakeOnePerson() throws Exception {
    List<String> outcomes =
        outcomes(
            atOnce(IntStream.range(0, 6).mapToObj(i -> (Callable<Response>) this::call).toList()));
    assertThat(outcomes).containsOnlyOnce("joined").isSubsetOf("joined", "repeated", "unchanged");
    assertOnePerson();
  }

  @Test
  void twoNamesUnderOneNumberAreOnePersonAndAQuestion() throws Exception {
    List<Response> replies =
        atOnce(
            List.of(
                () -> call(someone().put("name", "並行 甲").put("documentNumber", "甲")),
                () ->
                    call(
                        someone()
                            .put("name", "佐藤 花子")
                            .put("kana", "サトウ ハナコ")
                            .put("documentNumber", "乙"))));
    assertThat(replies).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    assertOnePerson();
  }

  @Test
  void theSameReappointmentTwiceIsOneAppointment() throws Exception {
    assertThat(call().statusCode()).isEqualTo(201);
    ObjectNode again =
        someone()
            .put("department", "220")
            .put("employment", "fixed-term")
            .put("effectiveFrom", "2027-04-01")
            .put("lastDay", "2028-03-31")
            .put("documentNumber", "again");
    List<Response> replies = atOnce(List.of(() -> call(again), () -> call(again)));
    assertThat(outcomes(replies)).containsAnyOf("repeated", "unchanged");
    assertThat(
            Rows.one(
                "SELECT COUNT(DISTINCT fact_id) FROM appointment WHERE staff_number = ?", number))
        .isEqualTo("2");
  }

  @Test
  void theSameListTwiceMakesOnePerson() throws Exception {
    List<Response> replies = atOnce(List.of(this::list, this::list));
    assertThat(replies).extracting(Response::statusCode).contains(200).isSubsetOf(200, 409);
    assertOnePerson();
  }

  @Test
  void listsAndCallsMakeOnePerson() throws Exception {
    List<Response> replies = atOnce(List.of(this::list, this::call, this::list, this::call));
    assertThat(replies).extracting(Response::statusCode).containsAnyOf(200, 201);
    assertThat(replies).extracting(Response::statusCode).isSubsetOf(200, 201, 409);
    assertOnePerson();
  }

  private void assertOnePerson() {
    assertThat(
            Rows.all("SELECT DISTINCT person_id FROM appointment WHERE staff_number = ?", number))
        .hasSize(1);
    assertThat(Rows.all("SELECT DISTINCT fact_id FROM appointment WHERE staff_number = ?", number))
        .hasSize(1);
  }

  private ObjectNode someone() {
    return JSON.createObjectNode()
        .put("staffNumber", number)
        .put("name", "並行 太郎")
        .put("kana", "ヘイコウ タロウ")
        .put("employment", "regular")
        .put("department", "210")
        .put("title", "主事")
        .put("effectiveFrom", "2026-12-01")
        .put("documentNumber", "a-" + number);
  }

  private Response call() {
    return call(someone());
  }

  private Response call(ObjectNode wanted) {
    return OnboardingCalls.post(UUID.randomUUID().toString(), wanted).extract().response();
  }

  private Response list() {
    String file =
        "職員番号,氏名,フリガナ,任用区分,任用開始日,所属コード,職名,文書番号\r\n%s,並行 太郎,ヘイコウ タロウ,常勤職員,2026-12-01,210,主事,a-%s\r\n"
            .formatted(number, number);
    return given()
        .header("Authorization", "Bearer " + OnboardingCalls.token())
        .contentType("text/csv")
        .queryParam("effective", "2026-12-01")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(people.base() + "/api/v1/roster-files");
  }

  private static List<String> outcomes(List<Response> replies) throws Exception {
    List<String> outcomes = new ArrayList<>();
    for (Response reply : replies) {
      JsonNode body = JSON.readTree(reply.asString());
      assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(201);
      outcomes.add(body.get("outcome").asText());
    }
    return outcomes;
  }

  private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    CountDownLatch together = new CountDownLatch(calls.size());
    List<Future<Response>> sent = new ArrayList<>();
    for (Callable<Response> call : calls) {
      sent.add(
          threads.submit(
              () -> {
                together.countDown();
                together.await();
                return call.call();
              }));
    }
    List<Response> replies = new ArrayList<>();
    for (Future<Response> reply : sent) {
      replies.add(reply.get());
    }
    threads.shutdown();
    return replies;
  }
}
