package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The days of the fiscal year 2045 on the pages, before the year is closed and after it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DaysBeforeTheClosingTest {
  private static final int YEAR = 2045;
  private static final List<String> DAYS = List.of("2045-09-15", "2045-10-15", "2046-05-31");
  private static final List<String> KNOWN = List.of("2045-10-15", "2046-05-20");
  private static final LocalDate SEPTEMBER = LocalDate.of(YEAR, 9, 1);

  @Inject ClosingYears years;
  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject Officials officials;
  @Inject SettableClock clock;

  @Test
  void aClosingChangesNoneAndALateFactNoneAsKnown() {
    SectionOfTheYear section = years.open(YEAR);
    Someone appointee = appointedAgain(section);
    List<Someone> all = List.of(section.leaver, appointee, section.late);
    Map<String, String> asItIs;
    Map<String, String> asKnown;
    List<List<String>> ends;
    try (SettableClock.Moved eve = clock.at(LocalDateTime.of(YEAR + 1, 6, 1, 10, 0))) {
      asItIs = pages(section, all, List.of(""));
      asKnown = pages(section, all, KNOWN);
      ends = ends(all);
    }
    assertThat(ends)
        .contains(List.of("duty_standing", "2045-10-01"), List.of("duty_standing", "2045-09-01"))
        .contains(List.of("duty_standing_kept", "2045-10-01"));
    assertThat(asItIs.get("/people/" + section.leaver.id() + "?day=2045-10-15")).contains(">未了<");
    assertThat(asItIs.get("/section/list.csv?day=2045-09-15")).contains(appointee.staffNumber());
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      Visitor office = years.office();
      office.get(section.page());
      assertThat(office.post(section.page() + "/closing", ClosingYears.CLOSES).status())
          .isEqualTo(303);
      assertThat(Rows.count("year_closing", "fiscal_year = ?", YEAR)).isOne();
      assertThat(ends(all)).isEqualTo(ends);
      assertThat(pages(section, all, List.of(""))).isEqualTo(asItIs);
      assertThat(pages(section, all, KNOWN)).isEqualTo(asKnown);
    }
    try (SettableClock.Moved later = clock.at(LocalDateTime.of(YEAR + 1, 6, 20, 10, 0))) {
      personnel.end(section.late.staffNumber(), LocalDate.of(YEAR, 8, 31));
      personnel.move(
          appointee.staffNumber(), LocalDate.of(YEAR, 9, 10), NewPeople.TAXES, Position.MEMBER);
      assertThat(pages(section, all, List.of("")))
          .as("what is known now says of September what is known now")
          .isNotEqualTo(asItIs);
      assertThat(pages(section, all, KNOWN)).isEqualTo(asKnown);
    }
  }

  /** Whose first duty is one of an appointment that ended while another goes on in the section. */
  private Someone appointedAgain(SectionOfTheYear section) {
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(YEAR, 5, 2, 10, 0))) {
      Someone first =
          people.inRosterOnly(
              people.freshNumber(),
              section.section,
              Position.MEMBER,
              EmploymentType.FISCAL_YEAR_PART_TIME,
              Period.days(LocalDate.of(YEAR, 4, 1), SEPTEMBER.minusDays(1)));
      String number = people.freshNumber();
      Personnel.Appointed again =
          personnel.appointAgain(
              first.id(),
              number,
              section.section,
              EmploymentType.FISCAL_YEAR_PART_TIME,
              Period.days(SEPTEMBER, LocalDate.of(YEAR + 1, 3, 31)));
      return new Someone(first.id(), again.appointment(), number, "", first.base());
    }
  }

  /** By address: the section's page, its list, and the page of each of these. */
  private Map<String, String> pages(
      SectionOfTheYear section, List<Someone> all, List<String> known) {
    Visitor head = section.head.visitor();
    Visitor auditor = officials.withRole(Roles.AUDITOR).visitor();
    Map<String, String> pages = new LinkedHashMap<>();
    for (String day : DAYS) {
      for (String on : known) {
        String query = "?day=" + day + (on.isEmpty() ? "" : "&known=" + on);
        pages.put("/section" + query, main(head, "/section" + query));
        String list = "/section/list.csv" + query;
        pages.put(list, head.get(list).body());
        for (Someone one : all) {
          String page = "/people/" + one.id() + query;
          pages.put(page, main(auditor, page));
        }
      }
    }
    return pages;
  }

  private static String main(Visitor visitor, String page) {
    String body = visitor.get(page).body();
    return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
  }

  /** Until when each duty can be fulfilled, as both views have it. */
  private static List<List<String>> ends(List<Someone> all) {
    return all.stream()
        .flatMap(
            one ->
                List.of("duty_standing", "duty_standing_kept").stream()
                    .flatMap(
                        view ->
                            Rows.all(
                                "SELECT '%s', appointed_until FROM %s WHERE person_id = ?"
                                        .formatted(view, view)
                                    + " AND fiscal_year = 2045 ORDER BY requirement, due_on",
                                one.id())
                                .stream()))
        .toList();
  }
}
