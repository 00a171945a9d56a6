package osarai.hr.firstload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.hr.intake.Statement;
import osarai.people.AbsenceKind;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.KnownDepartments;
import osarai.people.Position;

/** The first load's file as statements, and each fault of it at its line. */
class RosterYamlTest {
  private static final String TOWN =
      """
      departments:
        - {code: '210', name: 市民課, from: 2020-04-01}
        - {code: '220', name: 税務課, from: 2020-04-01}
      people:
        - name: 青木 花
          kana: アオキ ハナ
          appointments:
            - staff-number: '1001'
              employment: regular
              from: 2020-04-01
              last-day: 2030-03-31
              posts:
                - {department: '210', title: 主事, last-day: 2026-03-31, from: 2020-04-01}
                - {department: '220', position: head, title: 課長, from: 2026-04-01}
          absences:
            - {kind: sick, from: 2026-05-01, last-day: 2026-05-31}
      """;

  private final Problems problems = new Problems();

  @Test
  void aPersonIsAStatementForEachDayOnWhichThePostsChange() {
    List<Statement> said = statements(TOWN);
    assertThat(problems.all()).isEmpty();
    assertThat(said)
        .extracting(one -> one.order().effective().toString())
        .containsExactly("2020-04-01", "2026-04-01");
    Statement first = said.get(0);
    assertThat(first.name().inUse()).isEqualTo("青木 花");
    assertThat(first.engagement())
        .isEqualTo(
            new Statement.Engagement(
                EmploymentType.REGULAR, LocalDate.of(2020, 4, 1), LocalDate.of(2030, 3, 31)));
    assertThat(first.posts()).containsExactly(new Statement.Post("210", Position.MEMBER, "主事"));
    assertThat(first.leave())
        .containsExactly(
            new Statement.Leave(
                AbsenceKind.SICK, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
    assertThat(said.get(1).posts()).containsExactly(new Statement.Post("220", Position.HEAD, "課長"));
    assertThat(said.get(1).engagement()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name: 青木 花 | name: '\u202E青木' | :5: name: holds a sign that nobody can read",
        "アオキ ハナ | ㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖㌖ | :6: kana: is longer than 200 characters",
        "staff-number: '1001' | staff-number: '1 1' | :8: staff-number: 1 to 20 letters, digits or"
            + " hyphens",
        "employment: regular | employment: regualr | :9: employment",
        "last-day: 2030-03-31 | last-day: 2019-03-31 | :11: last-day: lies before 'from'",
        "from: 2020-04-01/ | from: 2020-02-30/ | :10: from: '2020-02-30' is not a day",
        "{department: '220' | {department: '999' | :14: department",
        "position: head | position: boss | :14: position",
        "code: '220' | code: '210' | :3: code: '210' stands twice",
        "code: '220' | in-scope: 'no', code: '220' | :3: in-scope: 'no' is neither true nor false",
        "code: '220' | in-scope: False, code: '220' | :3: in-scope: 'False' is neither",
        "kind: sick | kind: tired | :16: kind"
      })
  void aFaultIsToldAtItsLine(String right, String wrong, String problem) {
    String text = TOWN.replace(lines(right), lines(wrong));
    statements(text);
    assertThat(problems.all()).as(text).first().asString().contains("town.yaml" + problem);
  }

  /** One department after the other, each from its own day: what contradicts comes later. */
  @Test
  void aContradictionOfALaterDayIsToldWithTheDay() {
    departments(
        """
        departments:
          - {code: '210', name: 市民課, from: 2027-04-01}
          - {code: '210', name: 窓口課, from: 2020-04-01}
        """,
        KnownDepartments.of());
    assertThat(problems.all())
        .singleElement()
        .asString()
        .contains("town.yaml:3: code: '210' stands twice on 2027-04-01");
  }

  /** 800 is known already to move below 850 in April. */
  @Test
  void aCircleOfALaterDayIsToldWithTheDay() {
    Department moves =
        new Department(
            new UUID(0, 2),
            "800",
            "上の部",
            new UUID(0, 3),
            true,
            Period.from(LocalDate.of(2027, 4, 1)));
    departments(
        """
        departments:
          - {code: '800', name: 上の部, from: 2020-04-01}
          - {code: '850', name: 下の課, from: 2020-04-01, parent: '800'}
        """,
        KnownDepartments.of(moves));
    assertThat(problems.all())
        .singleElement()
        .asString()
        .contains("town.yaml:3: parent: '850' would lie below itself on 2027-04-01");
  }

  /** A file says what lies above before what lies below, and no end: neither can be said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parent: '850' | :2: parent",
        "parent: '800' | :2: parent",
        "last-day: 2028-03-31 | :2: last-day",
      })
  void aCircleOrAnEndIsRefusedWhereItStands(String key, String problem) {
    departments(
        """
        departments:
          - {code: '800', name: 上の部, from: 2020-04-01, %s}
          - {code: '850', name: 下の課, from: 2020-04-01, parent: '800'}
        """
            .formatted(key),
        KnownDepartments.of());
    assertThat(problems.all()).first().asString().contains("town.yaml" + problem);
  }

  private void departments(String text, KnownDepartments tree) {
    YamlMap map = YamlMap.read("town.yaml", 1, text, problems).orElseThrow();
    new RosterYaml("town.yaml", problems)
        .departments(map.maps("departments"), tree, new Change(1, Instant.EPOCH));
  }

  /** A stroke at the end is that of the line. */
  private static String lines(String text) {
    return text.endsWith("/") ? text.substring(0, text.length() - 1) + "\n" : text;
  }

  @Test
  void whoHasNoAppointmentIsRefused() {
    statements("people:\n  - {name: 青木, kana: アオキ}\n");
    assertThat(problems.all())
        .singleElement()
        .asString()
        .contains("town.yaml:2: appointments: must have at least one");
  }

  private List<Statement> statements(String text) {
    YamlMap map = YamlMap.read("town.yaml", 1, text, problems).orElseThrow();
    RosterYaml yaml = new RosterYaml("town.yaml", problems);
    yaml.departments(map.maps("departments"), KnownDepartments.of(), new Change(1, Instant.EPOCH));
    return yaml.people(map.maps("people")).stream()
        .flatMap(
            person ->
                java.util.stream.IntStream.iterate(0, person::has, at -> at + 1)
                    .mapToObj(person::statement))
        .toList();
  }
}
