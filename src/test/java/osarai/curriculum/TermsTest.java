package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.OpenDays;
import osarai.calendar.Period;

class TermsTest {
  private static final LocalDate GO_LIVE = day("2026-12-01");
  private static final Announced INCIDENT =
      new Announced(new UUID(0, 1), Occurrence.Event.INCIDENT, day("2026-12-10"), Set.of(), "誤送信");

  @Test
  void theSameSettingsAreWrittenTheSameHoweverTheyWereGiven() {
    String text = "2026-12-01 [2026-08-14, 2026-12-28][2027-01-03]45";
    assertThat(terms(day("2026-08-14"), day("2026-12-28")).text()).isEqualTo(text);
    assertThat(terms(day("2026-12-28"), day("2026-08-14")).text()).isEqualTo(text);
  }

  @Test
  void whatIsOfOneTimeIsNoSetting() {
    Terms terms = terms(day("2026-08-14"));
    assertThat(terms.with(List.of(INCIDENT)).text()).isEqualTo(terms.text());
    assertThat(terms.excusing(List.of(new Period(GO_LIVE, null))).text()).isEqualTo(terms.text());
  }

  @Test
  void eventsAndExclusionsStandBesideEachOther() {
    Period excused = Period.days(GO_LIVE, day("2027-03-31"));
    Terms both = Terms.usual().with(List.of(INCIDENT)).excusing(List.of(excused));
    assertThat(both.announced()).containsExactly(INCIDENT);
    assertThat(both.excused()).containsExactly(excused);
    assertThat(Terms.usual().excusing(List.of(excused)).with(List.of(INCIDENT))).isEqualTo(both);
  }

  @Test
  void withoutSettingsThereAreThirtyDaysAfterAReturn() {
    assertThat(Terms.usual().text()).isEqualTo("1989-04-01 [][]30");
  }

  private static Terms terms(LocalDate... closed) {
    return new Terms(
        GO_LIVE,
        new OpenDays(new LinkedHashSet<>(List.of(closed)), Set.of(day("2027-01-03"))),
        45,
        List.of(),
        List.of());
  }
}
