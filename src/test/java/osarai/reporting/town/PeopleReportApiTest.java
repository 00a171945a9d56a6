package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/** Who has finished and who has not, page by page, for a system; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PeopleReportApiTest {
  private static final String TOWN = "/api/v1/reports/town";
  private static final String DUTIES = "/api/v1/reports/duties";

  @Inject NewPeople people;
  @Inject ReportsClient reports;
  @Inject CountedSection counted;
  @Inject Callers callers;
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

  /** Added up from the list, course by course; and each duty as the records have it. */
  @Test
  void theRatesOfCoursesAreThoseOfTheList() throws Exception {
    String section = counted.section("科目の課");
    JsonNode report = reports.json(TOWN + "?department=" + section);
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
    String section = counted.section("一覧の課");
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
      assertThat(listed.stream().map(PeopleReportApiTest::line).toList())
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
    JsonNode page = reports.json(first);
    while (true) {
      page.get("people").forEach(all::add);
      if (page.get("next").isNull()) {
        return all;
      }
      page = reports.json(DUTIES + "?cursor=" + page.get("next").asText() + limit);
    }
  }
}
