package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.reporting.town.ReportsClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;

/** How the town stands, for a system; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ReportsApiTest {
  private static final String TOWN = "/api/v1/reports/town";
  private static final String DUTIES = "/api/v1/reports/duties";

  @Inject NewPeople people;
  @Inject ReportsClient reports;
  @Inject CountedSection counted;
  @Inject Callers callers;
  @Inject Town town;
  private SettableClock.Moved moved = () -> {};

  /** A minute of its own, since a client may ask only so often in one. */
  @BeforeEach
  void aMinuteLater() {
    moved = reports.aMinuteLater();
  }

  @AfterEach
  void back() {
    moved.close();
  }

  @Test
  void theFiguresAreThoseOfThePageAndTheSameWhenAskedAgain() throws Exception {
    String section = counted.section("数字の課");
    TownFigures shown = town.today(town.tree(null));
    JsonNode whole = reports.json(TOWN);
    assertCounted(whole.at("/all/people"), shown.all());
    assertThat(whole.get("departments").findValuesAsText("code")).isNotEmpty();
    for (int part = 0; part < shown.parts().size(); part++) {
      JsonNode said = whole.get("departments").get(part);
      assertThat(said.get("name").asText()).isEqualTo(shown.parts().get(part).name());
      assertCounted(said.at("/all/people"), shown.parts().get(part));
    }
    assertThat(reports.get(TOWN).body()).isEqualTo(reports.get(TOWN + "?day=2026-12-01").body());

    JsonNode own = reports.json(TOWN + "?department=" + section);
    assertThat(own.at("/department/name").asText()).isEqualTo("数字の課");
    assertThat(own.at("/all/people/net").toString())
        .isEqualTo("{\"done\":1,\"of\":8,\"percent\":12}");
    assertThat(callers.office().get("/town?department=" + people.department(section)).body())
        .contains("対象8人中1人が、この年度の研修を全部終えました(12%)", "期限を過ぎた人は2人です。");
    assertThat(own.at("/all/people/late").asInt()).isEqualTo(2);
  }

  private static void assertCounted(JsonNode said, TownLine shown) {
    assertThat(said.at("/net/done").asInt()).isEqualTo(shown.figure().netFulfilled());
    assertThat(said.at("/net/of").asInt()).isEqualTo(shown.figure().netOwed());
    assertThat(said.at("/net/percent").asInt()).isEqualTo(shown.figure().netPercent());
    assertThat(said.at("/gross/done").asInt()).isEqualTo(shown.figure().fulfilled());
    assertThat(said.at("/gross/of").asInt()).isEqualTo(shown.figure().owed());
    assertThat(said.get("late").asInt()).isEqualTo(shown.late());
    assertThat(said.get("open").asInt()).isEqualTo(shown.open());
    assertThat(said.get("leftOut").asInt()).isEqualTo(shown.leftOut());
  }

  @Test
  void aPastDayIsToldAsItIsKnownNow() throws Exception {
    String section = counted.section("前の日の課");
    String before = TOWN + "?day=2026-11-30&department=" + section;
    assertThat(reports.json(before).at("/all/people/late").asInt()).as("due on that day").isZero();
    assertThat(reports.json(before).at("/day").asText()).isEqualTo("2026-11-30");
    assertThat(reports.json(before).at("/knownOn").asText()).isEqualTo("2026-12-01");
    assertThat(reports.json(TOWN + "?department=" + section).at("/all/people/late").asInt())
        .isEqualTo(2);
    JsonNode list = reports.json(DUTIES + "?day=2026-11-30&limit=1&department=" + section);
    assertThat(reports.json(DUTIES + "?cursor=" + list.get("next").asText()).get("day").asText())
        .isEqualTo("2026-11-30");
  }

  @Test
  void whatIsUnknownOrUnreadableIsRefusedAtItsPlace() throws Exception {
    Map<String, List<String>> wrong =
        Map.of(
            TOWN + "?dya=2026-12-01", List.of("/dya"),
            TOWN + "?show=late", List.of("/show"),
            TOWN + "?day=2026-12-02&department=nowhere", List.of("/day", "/department"),
            TOWN + "?day=2026-12-01&day=2026-12-01", List.of("/day"),
            DUTIES + "?day=yesterday&show=everybody&limit=0", List.of("/day", "/limit", "/show"),
            DUTIES + "?limit=1001", List.of("/limit"),
            DUTIES + "?cursor=x", List.of("/cursor"),
            DUTIES + "?cursor=x&day=2026-12-01&limit=5", List.of("/cursor", "/day"));
    for (Map.Entry<String, List<String>> one : wrong.entrySet()) {
      Reply reply = reports.get(one.getKey());
      assertThat(reply.status()).as(one.getKey()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).contains("application/problem+json");
      JsonNode problem = JSON.readTree(reply.body());
      assertThat(problem.get("type").asText()).endsWith("/invalid-question");
      assertThat(problem.get("errors").findValuesAsText("pointer"))
          .as(one.getKey())
          .containsExactlyInAnyOrderElementsOf(one.getValue());
    }
  }

  @Test
  void eachSystemHasItsOwnDoors() {
    String hr = Stack.shared().identityProvider().hrToken();
    for (String report : List.of(TOWN, DUTIES)) {
      Reply refused = reports.asked("GET", report, hr, "");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }
    for (String door : List.of("/api/v1/onboardings", "/api/v1/roster-files", "/scim/v2/Users")) {
      assertThat(reports.asked("POST", door, reports.token(), "{}").status())
          .as(door)
          .isEqualTo(403);
    }
    assertThat(callers.office().get(TOWN).status()).as("a person").isEqualTo(401);
  }

  @Test
  void eachAnswerStandsInTheTrail() {
    String section = people.newSection("記録の課");
    String department = people.department(section).toString();
    assertThat(reports.get(TOWN + "?department=" + section).status()).isEqualTo(200);
    assertThat(reports.get(DUTIES + "?show=late&department=" + section).status()).isEqualTo(200);
    assertThat(
            Rows.all(
                "SELECT object_id, detail FROM audit_entry WHERE action = 'export'"
                    + " AND detail LIKE ?"
                    + " ORDER BY object_id",
                "%" + department + "%"))
        .containsExactly(
            List.of("duties.json", "day=2026-12-01 department=" + department + " shown=late"),
            List.of("town.json", "day=2026-12-01 department=" + department));
  }
}
