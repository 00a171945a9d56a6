package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/**
 * Each list gives each reader the people whom the table in SECURITY.md says, no more and no fewer,
 * as plain SQL over the records finds them. It is 1 December 2026.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class WhoSeesWhomTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 30);

  private static final String WORKS_IN =
      """
      SELECT DISTINCT a.staff_number FROM post_now p
      JOIN appointment_now a ON a.fact_id = p.appointment_id
      JOIN department_now d ON d.department_id = p.department_id
      WHERE p.valid_from <= '2026-12-01' AND (p.valid_to IS NULL OR p.valid_to > '2026-12-01')
        AND a.valid_from <= '2026-12-01' AND (a.valid_to IS NULL OR a.valid_to > '2026-12-01')
        AND d.valid_from <= '2026-12-01' AND (d.valid_to IS NULL OR d.valid_to > '2026-12-01')\
      """;

  private static final String OWES =
      """
       AND EXISTS (SELECT 1 FROM duty_reckoned r WHERE r.person_id = p.person_id
        AND r.fiscal_year = 2026 AND r.opens_on <= '2026-12-01' AND NOT (r.credit = 'APPOINTMENT'
          AND EXISTS (SELECT 1 FROM appointment_now e WHERE e.fact_id = r.appointment_id
            AND e.valid_to <= '2026-12-01')))\
      """;

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;

  private final Map<String, Reader> readers = new LinkedHashMap<>();
  private String section = "";
  private String other = "";

  /**
   * Who asks.
   *
   * @param headers with which a system comes
   */
  private record Reader(Visitor visitor, Map<String, String> headers) {
    Reply get(String path) {
      return visitor.request("GET", path, headers, "");
    }
  }

  private void reader(String name, Visitor visitor) {
    readers.put(name, new Reader(visitor, Map.of()));
  }

  private void makeReaders() {
    section = people.newSection("見る課");
    other = people.newSection("よその課");
    people.clerkOf(section);
    people.clerkOf(other);
    reader("head", people.head(section).visitor());
    reader(
        "deputy",
        people
            .person(
                section, Position.DEPUTY, EmploymentType.REGULAR, Period.from(NewPeople.FIRST_DAY))
            .visitor());
    reader("head of another section", people.head(other).visitor());
    Someone moved = people.head(section);
    reader("head moved away yesterday", moved.visitor());
    personnel.move(moved.staffNumber(), YESTERDAY, NewPeople.TAXES, Position.MEMBER);
    Someone gone = people.head(section);
    reader("disabled", gone.visitor());
    personnel.end(gone.staffNumber(), YESTERDAY);
    reader("learner", people.clerkOf(section).visitor());
    reader("office", officials.withRole(Roles.SECURITY_OFFICE).visitor());
    reader("HR", officials.withRole(Roles.HR).visitor());
    reader("auditor", officials.withRole(Roles.AUDITOR).visitor());
    readers.put(
        Roles.REPORTS_CLIENT,
        new Reader(
            Visitor.anonymous(people.base()),
            Map.of("Authorization", "Bearer " + Stack.shared().identityProvider().reportsToken())));
  }

  @Test
  void everyListShowsEachReaderWhomTheTableSays() throws Exception {
    makeReaders();
    Map<String, Set<String>> oracle =
        Map.of(
            "own section", found(WORKS_IN + " AND d.code = ?", section),
            "that section", found(WORKS_IN + " AND d.code = ?", other),
            "everybody who owes something", found(WORKS_IN + OWES),
            "nobody", Set.of());
    assertThat(oracle.get("own section")).hasSizeGreaterThan(3);
    assertThat(oracle.get("everybody who owes something")).hasSizeGreaterThan(10);
    List<List<String>> table = table();
    assertThat(table.get(0)).containsExactlyElementsOf(columns());
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : table.subList(1, table.size())) {
      for (int column = 1; column < row.size(); column++) {
        String reader = table.get(0).get(column);
        Set<String> expected = oracle.get(row.get(column));
        assertThat(expected).as(row.get(column)).isNotNull();
        all.assertThat(seen(readers.get(reader), row.get(0)))
            .as("%s as %s", row.get(0), reader)
            .isEqualTo(expected);
      }
    }
    all.assertAll();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("List"));
    columns.addAll(readers.keySet());
    return columns;
  }

  /** The staff numbers of a CSV or of all pages of a report; none where it is refused. */
  private static Set<String> seen(Reader reader, String list) throws Exception {
    String address = list.replace("`", "");
    return address.startsWith("/api/") ? reported(reader, address) : filed(reader.get(address));
  }

  private static Set<String> filed(Reply reply) {
    if (reply.status() != 200 || !reply.body().startsWith("\ufeff")) {
      return Set.of();
    }
    return reply
        .body()
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .flatMap(numbers -> Arrays.stream(numbers.split("、")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reported(Reader reader, String address) throws Exception {
    Set<String> numbers = new TreeSet<>();
    Reply reply = reader.get(address);
    while (reply.status() == 200) {
      JsonNode page = JSON.readTree(reply.body());
      numbers.addAll(page.findValuesAsText("staffNumber"));
      if (page.get("next").isNull()) {
        return numbers;
      }
      reply = reader.get("/api/v1/reports/duties?limit=1000&cursor=" + page.get("next").asText());
    }
    return Set.of();
  }

  private static Set<String> found(String sql, Object... values) {
    return Rows.all(sql, values).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<List<String>> table() throws Exception {
    return Files.readAllLines(Path.of("src/docs/SECURITY.md")).stream()
        .dropWhile(line -> !line.equals("## Who may see whom"))
        .takeWhile(line -> !line.startsWith("## ") || line.equals("## Who may see whom"))
        .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }
}
