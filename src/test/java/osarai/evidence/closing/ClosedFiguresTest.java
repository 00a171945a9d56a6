package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.curriculum.office.OfficeEvents;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** The figures of the fiscal year 2037, against an oracle over the rows themselves. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ClosedFiguresTest {
  private static final int YEAR = 2037;
  private static final int BEFORE = 1995;

  /**
   * By person of the section, in scope on 31 March: course, and whether a duty of it is open; no
   * view is read.
   */
  private static final String ORACLE =
      """
      WITH newest_post AS (SELECT * FROM post f WHERE NOT EXISTS (SELECT 1 FROM post n
          WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id)),
        newest_appointment AS (SELECT * FROM appointment f WHERE NOT EXISTS (SELECT 1 FROM appointment n
          WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id)),
        present AS (SELECT DISTINCT p.person_id FROM newest_post p
          JOIN newest_appointment a ON a.fact_id = p.appointment_id
          WHERE p.department_id = '%s' AND p.valid_from <= '2038-03-31' AND COALESCE(p.valid_to, '9999-12-31') > '2038-03-31'
            AND a.valid_from <= '2038-03-31' AND COALESCE(a.valid_to, '9999-12-31') > '2038-03-31'),
        owed AS (SELECT d.person_id, d.course, d.credit, d.appointment_id,
            EXISTS (SELECT 1 FROM completion c WHERE c.person_id = d.person_id AND c.course = d.course
              AND c.completed_at < '2038-03-31 15:00:00'
              AND NOT EXISTS (SELECT 1 FROM completion_withdrawn w WHERE w.completion_id = c.id)
              AND CASE d.requirement
                WHEN 'after-incident' THEN c.completed_at >= '2037-11-09 15:00:00'
                WHEN 'handler-before-start' THEN c.completed_at >= LEAST('2037-04-01', (SELECT MIN(g.valid_from)
                  FROM designation g WHERE g.person_id = d.person_id) - INTERVAL 90 DAY) - INTERVAL 9 HOUR
                WHEN 'fiscal-year-appointee' THEN c.appointment_id = d.appointment_id
                ELSE c.fiscal_year = 2037 END) AS done
          FROM duty d JOIN present USING (person_id)
          WHERE d.fiscal_year = 2037 AND d.opens_on <= '2038-03-31'
            AND COALESCE((SELECT w.kind FROM duty_change w WHERE w.duty_id = d.id
              AND w.kind <> 'RE_DATED' ORDER BY w.change_id DESC LIMIT 1), 'RESTORED') = 'RESTORED'),
        counted AS (SELECT o.* FROM owed o WHERE NOT (o.credit = 'APPOINTMENT'
            AND EXISTS (SELECT 1 FROM newest_appointment a WHERE a.fact_id = o.appointment_id
              AND a.valid_to <= '2038-03-31'))),
        person AS (SELECT %s AS course, person_id, MIN(done) AS done, EXISTS (SELECT 1 FROM exclusion e
            JOIN exclusion_decision x ON x.exclusion_id = e.id AND x.approved
            WHERE e.person_id = counted.person_id AND e.valid_from <= '2038-03-31') AS left_out
          FROM counted GROUP BY 1, person_id)
      SELECT course, COUNT(*), SUM(done), SUM(NOT done AND left_out), SUM(NOT done AND NOT left_out)
      FROM person GROUP BY course ORDER BY course\
      """;

  /** The same of the closed year, as it was settled duty by duty. */
  private static final String SETTLED =
      """
      SELECT course, COUNT(*), SUM(done), SUM(NOT done AND left_out), SUM(NOT done AND NOT left_out)
      FROM (SELECT %s AS course, person_id, MIN(figure = 'DONE') AS done, MAX(left_out) AS left_out
        FROM year_closing_duty WHERE fiscal_year = 2037 AND figure <> 'OUT' %s GROUP BY 1, person_id) one
      GROUP BY course ORDER BY course\
      """;

  private static final String THERE =
      "AND person_id IN (SELECT person_id FROM post WHERE department_id = '%s')";

  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject EnteredTraining training;
  @Inject OfficeEvents events;
  @Inject ClosingYears years;
  @Inject SettableClock clock;

  @Test
  void countPeopleInScopeOnTheReferenceDayBeforeTheClosingAndAfterIt() {
    SectionOfTheYear section = years.open(YEAR);
    reappointed(section);
    EventfulYear eventful =
        new EventfulYear(people, personnel, training, events, clock, section, YEAR);
    eventful.happens();
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(YEAR + 1, 5, 1, 10, 0))) {
      Visitor head = section.head.visitor();
      eventful.entered(head);
      years.exclude(section, LocalDate.of(YEAR + 1, 3, 1));
    }
    String department = people.department(section.section).toString();
    List<String> all = Rows.all(ORACLE.formatted(department, "''")).get(0);
    assertThat(all).as("the leaver of September is not in it").startsWith("", "11", "2", "1", "8");
    List<List<String>> courses = Rows.all(ORACLE.formatted(department, "course"));
    assertThat(courses)
        .containsExactly(
            List.of("all-staff", "11", "2", "1", "8"),
            List.of("fiscal-year-appointees", "1", "0", "0", "1"),
            List.of("handlers", "2", "1", "0", "1"));
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      assertThat(section.head.visitor().get("/section?day=2038-03-31").body())
          .as("the section's page of that day says the same")
          .contains(courses.stream().map(this::fraction).toList());
      Visitor office = years.office();
      String open = office.get(section.page()).body();
      assertThat(office.post(section.page() + "/closing", ClosingYears.CLOSES).status())
          .isEqualTo(303);
      String there = THERE.formatted(department);
      assertThat(Rows.all(SETTLED.formatted("''", there))).containsExactly(all);
      assertThat(Rows.all(SETTLED.formatted("course", there))).isEqualTo(courses);
      String closed = office.get(section.page()).body();
      for (String page : List.of(open, closed)) {
        assertThat(page)
            .as("with all who owed anything in the year")
            .contains(Rows.all(SETTLED.formatted("''", "")).stream().map(this::fraction).toList())
            .contains(
                Rows.all(SETTLED.formatted("course", "")).stream().map(this::fraction).toList());
      }
      assertThat(section.closedAs(section.leaver, "fiscal-year-appointees"))
          .as("still settled, duty by duty")
          .containsExactly("UNMET", "0");
    }
    assertThat(
            Rows.all(
                "SELECT '', owed, fulfilled, excluded, unmet FROM year_closing"
                    + " WHERE fiscal_year = 2037"))
        .isEqualTo(Rows.all(SETTLED.formatted("''", "")));
    assertThat(
            Rows.one(
                "SELECT e.payload LIKE '%\"all\":{%' FROM year_closing y JOIN ledger_entry e ON"
                    + " e.id = y.ledger_entry_id WHERE y.fiscal_year = 2037"))
        .isEqualTo("1");
  }

  private String fraction(List<String> counted) {
    return "%s人 ÷ %s人".formatted(counted.get(2), counted.get(1));
  }

  /** An appointee to September, appointed again: one person, in scope. */
  private void reappointed(SectionOfTheYear section) {
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(YEAR, 5, 2, 10, 0))) {
      Someone appointee =
          people.inRosterOnly(
              people.freshNumber(),
              section.section,
              Position.MEMBER,
              EmploymentType.FISCAL_YEAR_PART_TIME,
              Period.days(LocalDate.of(YEAR, 4, 1), LocalDate.of(YEAR, 9, 30)));
      personnel.appointAgain(
          appointee.id(),
          people.freshNumber(),
          section.section,
          EmploymentType.FISCAL_YEAR_PART_TIME,
          Period.days(LocalDate.of(YEAR, 10, 1), LocalDate.of(YEAR + 1, 3, 31)));
    }
  }

  @Test
  void ofAYearClosedBeforePeopleWereCountedStayAndSaySo() {
    Rows.execute(
        "INSERT IGNORE INTO year_closing (fiscal_year, owed, fulfilled, excluded, unmet, note,"
            + " closed_by, closed_by_words, closed_at, ledger_entry_id) VALUES (%d, 2, 1, 0, 1, '',"
                .formatted(BEFORE)
            + " UUID(), '人事', '1996-06-01 00:00:00', UUID())");
    for (Map.Entry<String, String> duty : Map.of("FULFILLED", "41", "UNMET", "42").entrySet()) {
      Rows.execute(
          "INSERT IGNORE INTO year_closing_duty (fiscal_year, duty_id, person_id, course, state,"
              + " left_out) VALUES (%d, '00000000-0000-7000-8000-0000000000%s',"
                  .formatted(BEFORE, duty.getValue())
              + " '00000000-0000-7000-8000-000000000040', 'all-staff', '%s', FALSE)"
                  .formatted(duty.getKey()));
    }
    assertThat(years.office().get("/year-closings/" + BEFORE).body())
        .contains("1件 ÷ 2件（50%）", "締めた数字は書き換えません")
        .doesNotContain("1人 ÷");
  }
}
