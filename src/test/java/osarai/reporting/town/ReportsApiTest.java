package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.evidence.record.DutyStateRebuild;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** How the town stands, for a system; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ReportsApiTest {
  private static final String TOWN = "/api/v1/reports/town";
  private static final String DUTIES = "/api/v1/reports/duties";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static int minutes;
  private static String token = "";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;
  @Inject DutyStateRebuild rebuild;
  @Inject Town town;
  @Inject SettableClock clock;

  private SettableClock.Moved moved = () -> {};

  /** A minute of its own, since a client may ask only so often in one. */
  @BeforeEach
  void aMinuteLater() {
    minutes++;
    moved = clock.forward(Duration.ofMinutes(minutes));
  }

  @AfterEach
  void back() {
    moved.close();
  }

  /** Of eight people one has finished, two are late and one is away. */
  private String section(String name) {
    String section = people.newSection(name);
    Someone leader = people.head(section);
    Visitor head = leader.visitor();
    List<Someone> clerks = IntStream.range(0, 7).mapToObj(one -> joined(section)).toList();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerks.get(0), "10", ""));
    for (Someone late : clerks.subList(1, 3)) {
      Rows.execute("UPDATE duty SET due_on = '2026-11-30' WHERE person_id = '" + late.id() + "'");
    }
    rebuild.everybody();
    return section;
  }

  private Someone joined(String section) {
    return people.inRosterOnly(
        people.freshNumber(),
        section,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }

  @Test
  void theFiguresAreThoseOfThePageAndTheSameWhenAskedAgain() throws Exception {
    String section = section("数字の課");
    TownFigures shown = town.today(town.tree(null));
    JsonNode whole = json(TOWN);
    assertCounted(whole.at("/all/people"), shown.all());
    assertThat(whole.get("departments").findValuesAsText("code")).isNotEmpty();
    for (int part = 0; part < shown.parts().size(); part++) {
      JsonNode said = whole.get("departments").get(part);
      assertThat(said.get("name").asText()).isEqualTo(shown.parts().get(part).name());
      assertCounted(said.at("/all/people"), shown.parts().get(part));
    }
    assertThat(get(TOWN).body()).isEqualTo(get(TOWN + "?day=2026-12-01").body());

    JsonNode own = json(TOWN + "?department=" + section);
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

  /** Added up from the list, course by course; and each duty as the records have it. */
  @Test
  void theRatesOfCoursesAreThoseOfTheList() throws Exception {
    String section = section("科目の課");
    JsonNode report = json(TOWN + "?department=" + section);
    Map<String, List<JsonNode>> listed = new TreeMap<>();
    for (JsonNode person : pages(DUTIES + "?department=" + section, "")) {
      person
          .get("courses")
          .forEach(
              one ->
                  listed
                      .computeIfAbsent(one.get("course").asText(), none -> new ArrayList<>())
                      .add(one));
    }
    assertThat(report.get("courses").findValuesAsText("course"))
        .containsExactlyElementsOf(listed.keySet());
    for (JsonNode course : report.get("courses")) {
      List<JsonNode> of = listed.get(course.get("course").asText());
      JsonNode people = course.at("/rates/people");
      assertThat(people.at("/gross/of").asInt()).isEqualTo(of.size());
      assertThat(people.get("late").asLong()).isEqualTo(standing(of, "late"));
      assertThat(people.at("/net/done").asLong()).isEqualTo(standing(of, "done"));
      assertThat(people.get("leftOut").asLong()).isEqualTo(standing(of, "left-out"));
      assertThat(course.at("/rates/duties/gross/of").asInt())
          .isEqualTo(of.stream().mapToInt(one -> one.get("duties").asInt()).sum());
    }
    assertThat(report.at("/all/duties/gross/of").asText())
        .isEqualTo(
            Rows.one(
                "SELECT COUNT(*) FROM duty_reckoned r WHERE r.fiscal_year = 2026"
                    + " AND r.opens_on <= '2026-12-01' AND r.person_id IN (SELECT p.person_id"
                    + " FROM post_now p WHERE p.department_id = ?)",
                people.department(section).toString()));
  }

  private static long standing(List<JsonNode> of, String state) {
    return of.stream().filter(one -> one.get("state").asText().equals(state)).count();
  }

  /** Page by page, whatever the size of a page. */
  @Test
  void theListIsThatOfTheFile() throws Exception {
    String section = section("一覧の課");
    String csv =
        callers
            .office()
            .get("/town/list.csv?show=all&department=" + people.department(section))
            .body();
    Map<String, String> file =
        csv.lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.toMap(cells -> cells[0], cells -> String.join(",", cells)));
    assertThat(file).hasSize(8);
    for (String limit : List.of("&limit=3", "&limit=1", "&limit=8", "")) {
      List<JsonNode> listed = pages(DUTIES + "?department=" + section + limit, limit);
      assertThat(listed).hasSize(8);
      assertThat(listed.stream().map(ReportsApiTest::line).toList())
          .containsExactlyInAnyOrderElementsOf(file.values());
    }
    assertThat(pages(DUTIES + "?show=late&limit=1&department=" + section, "&limit=1")).hasSize(2);
    assertThat(pages(DUTIES + "?show=done&department=" + section, ""))
        .allSatisfy(
            person ->
                assertThat(person.at("/courses/0/done").asText()).matches("2026-1[12]-[0-9]{2}"))
        .hasSize(1);
  }

  /** As the file writes it; the same words stand in its columns. */
  private static String line(JsonNode person) {
    JsonNode post = person.at("/posts/0");
    return String.join(
        ",",
        post.get("staffNumber").asText(),
        person.get("name").asText(),
        person.get("kana").asText(),
        post.get("department").asText() + " " + post.get("title").asText(),
        "常勤職員",
        switch (person.get("state").asText()) {
          case "late" -> "期限を過ぎた";
          case "done" -> "修了";
          default -> "まだ";
        },
        person.get("due").asText("").replace("null", ""),
        StreamSupport.stream(person.get("courses").spliterator(), false)
            .filter(course -> course.get("done").isNull())
            .map(course -> course.get("title").asText())
            .collect(Collectors.joining("、")));
  }

  private List<JsonNode> pages(String first, String limit) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = json(first);
    while (true) {
      page.get("people").forEach(all::add);
      if (page.get("next").isNull()) {
        return all;
      }
      page = json(DUTIES + "?cursor=" + page.get("next").asText() + limit);
    }
  }

  @Test
  void aPastDayIsToldAsItIsKnownNow() throws Exception {
    String section = section("前の日の課");
    String before = TOWN + "?day=2026-11-30&department=" + section;
    assertThat(json(before).at("/all/people/late").asInt()).as("due on that day").isZero();
    assertThat(json(before).at("/day").asText()).isEqualTo("2026-11-30");
    assertThat(json(before).at("/knownOn").asText()).isEqualTo("2026-12-01");
    assertThat(json(TOWN + "?department=" + section).at("/all/people/late").asInt()).isEqualTo(2);
    JsonNode list = json(DUTIES + "?day=2026-11-30&limit=1&department=" + section);
    assertThat(json(DUTIES + "?cursor=" + list.get("next").asText()).get("day").asText())
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
      Reply reply = get(one.getKey());
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
      Reply refused = asked("GET", report, hr, "");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }
    for (String door : List.of("/api/v1/onboardings", "/api/v1/roster-files", "/scim/v2/Users")) {
      assertThat(asked("POST", door, token(), "{}").status()).as(door).isEqualTo(403);
    }
    assertThat(callers.office().get(TOWN).status()).as("a person").isEqualTo(401);
  }

  @Test
  void eachAnswerStandsInTheTrail() {
    String section = people.newSection("記録の課");
    String department = people.department(section).toString();
    assertThat(get(TOWN + "?department=" + section).status()).isEqualTo(200);
    assertThat(get(DUTIES + "?show=late&department=" + section).status()).isEqualTo(200);
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

  private JsonNode json(String path) throws Exception {
    Reply reply = get(path);
    assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).contains("application/json");
    return JSON.readTree(reply.body());
  }

  private static String token() {
    if (token.isEmpty()) {
      token = Stack.shared().identityProvider().reportsToken();
    }
    return token;
  }

  private Reply get(String path) {
    return asked("GET", path, token(), "");
  }

  private Reply asked(String method, String path, String token, String body) {
    Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
    if (!body.isEmpty()) {
      headers.put("Content-Type", "application/json");
    }
    return Visitor.anonymous(people.base()).request(method, path, headers, body);
  }
}
