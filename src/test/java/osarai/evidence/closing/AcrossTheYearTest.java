package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.curriculum.office.OfficeEvents;
import osarai.running.KeptDuties;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/**
 * What happens in March 2044 and is due in April: open at once, in no figure of the year that ends,
 * and in those of the year in which it is due.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AcrossTheYearTest {
  private static final int YEAR = 2043;
  private static final Pattern RATE = Pattern.compile("\\d+人 ÷ \\d+人");
  private static final LocalDate MARCH = LocalDate.of(YEAR + 1, 3, 10);

  @Inject ClosingYears years;
  @Inject NewPeople people;
  @Inject OfficeEvents events;
  @Inject SettableClock clock;

  @Test
  void whatIsDueInAprilIsNeitherLateInMarchNorSettledWithTheYear() {
    SectionOfTheYear section = years.open(YEAR);
    Someone someone = section.diligent;
    try (SettableClock.Moved before = clock.at(MARCH.minusDays(1).atTime(10, 0))) {
      Visitor head = section.head.visitor();
      SectionOfTheYear.tick(head, section.entered(head), someone);
    }
    try (SettableClock.Moved march = clock.at(MARCH.atTime(10, 0))) {
      incident(section);
      assertThat(standing(someone)).containsExactly(List.of("2044", "2044-03-10", "2044-04-11"));
      assertThat(someone.visitor().get("/my-training").body()).contains("令和26年4月11日", "窓口で渡し間違い");
    }
    List<Someone> all = List.of(section.head, someone, section.late);
    KeptDuties.areAsReckoned(all.stream().map(Someone::id).toList());
    try (SettableClock.Moved last = clock.at(LocalDateTime.of(YEAR + 1, 3, 31, 12, 0))) {
      extend(section.late, "2044-05-20");
      assertThat(figure(section, "2044-03-31"))
          .startsWith("1人")
          .isEqualTo(figure(section, "2044-03-09"));
    }
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(YEAR + 1, 5, 1, 10, 0))) {
      Visitor head = section.head.visitor();
      String page = head.get("/section?day=2044-05-01").body();
      assertThat(page).contains("窓口で渡し間違い");
      assertThat(page).contains("令和26年5月20日");
    }
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      Visitor office = years.office();
      office.get(section.page());
      assertThat(office.post(section.page() + "/closing", ClosingYears.CLOSES).status())
          .isEqualTo(303);
      assertThat(
              Rows.all(
                  "SELECT d.requirement FROM year_closing_duty c JOIN duty d ON d.id = c.duty_id"
                      + " WHERE c.fiscal_year = 2043 AND c.person_id = ?",
                  someone.id()))
          .containsExactly(List.of("all-staff-yearly"));
      assertThat(standing(someone)).hasSize(1);
      assertThat(figure(section, "2044-03-31")).isEqualTo(figure(section, "2044-03-09"));
    }
  }

  private void incident(SectionOfTheYear section) {
    events.record(
        UUID.randomUUID(),
        new EventRequest(
            Occurrence.Event.INCIDENT,
            MARCH,
            "窓口で渡し間違い",
            null,
            Set.of(people.department(section.section))),
        UUID.randomUUID());
  }

  private void extend(Someone someone, String until) {
    Visitor office = years.office();
    String duty =
        Rows.one(
            "SELECT id FROM duty_now WHERE requirement = 'after-incident' AND person_id = ?",
            someone.id());
    office.get("/people/" + someone.id());
    assertThat(
            office
                .post(
                    "/people/" + someone.id() + "/duties/" + duty + "/extension",
                    Map.of("until", until, "reason", "災害対応"))
                .status())
        .isEqualTo(303);
  }

  private static List<List<String>> standing(Someone someone) {
    return Rows.all(
        "SELECT fiscal_year, opens_on, due_on FROM duty_standing"
            + " WHERE requirement = 'after-incident' AND person_id = ?",
        someone.id());
  }

  /** The rate of the course for all on the head's page. */
  private static String figure(SectionOfTheYear section, String day) {
    String page = section.head.visitor().get("/section?day=" + day).body();
    Matcher rate = RATE.matcher(page);
    assertThat(rate.find()).as(page).isTrue();
    return rate.group();
  }
}
