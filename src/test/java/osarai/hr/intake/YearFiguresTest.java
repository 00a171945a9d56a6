package osarai.hr.intake;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.KeptDuties;
import osarai.running.NewPeople.Someone;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Rates of sections and the register of handlers of the script's year, as it was and as known. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearFiguresTest {
  private static final LocalDate LAST = LocalDate.of(2028, 3, 31);
  private static final List<LocalDate> DAYS =
      Stream.of("2027-06-01", "2027-10-01", "2027-12-01", "2028-03-31")
          .map(LocalDate::parse)
          .toList();

  @Inject YearPlay plays;
  @Inject YearFigures figures;
  @Inject SettableClock clock;

  @Test
  void ratesAndRegisterOfEachDayAreAsTheRulesSay() {
    List<YearRow> rows = YearScript.withPasses();
    YearPlayed played = plays.begun();
    Map<String, Someone> heads = figures.heads(played);
    plays.play(
        played,
        rows,
        YearPlay.only(YearDoors.Door.ROSTER_FILE, rows.size()),
        (year, row) -> figures.enter(year, row, heads.get(row.where().get(0))));
    KeptDuties.areAsReckoned(played.everybody());
    SoftAssertions softly = new SoftAssertions();
    try (SettableClock.Moved end = clock.at(LocalDateTime.of(2028, 3, 31, 12, 0))) {
      Visitor office = figures.office();
      for (LocalDate known : DAYS) {
        YearStanding standing = new YearStanding(rows, known);
        for (LocalDate day : DAYS) {
          softly
              .assertThat(figures.register(played, office, day, known))
              .as("the register of %s, as known on %s", day, known)
              .containsExactlyElementsOf(standing.register(day));
        }
      }
      heads.forEach((section, head) -> checkRates(softly, section, head.visitor(), rows));
    }
    softly.assertAll();
  }

  /** As known on the last day it is what is known now. */
  private void checkRates(SoftAssertions softly, String section, Visitor head, List<YearRow> rows) {
    for (LocalDate known : DAYS) {
      YearStanding standing = new YearStanding(rows, known);
      for (LocalDate day : DAYS) {
        softly
            .assertThat(figures.rates(head, day, known.toString()))
            .as("section %s on %s, as known on %s", section, day, known)
            .isEqualTo(standing.rates(section, day));
        if (known.equals(LAST)) {
          softly
              .assertThat(figures.rates(head, day, ""))
              .as("section %s on %s, as known now", section, day)
              .isEqualTo(standing.rates(section, day));
          softly
              .assertThat(YearFigures.tables(head, day, known.toString()))
              .as("all that section %s shows on %s, as known on the last day and now", section, day)
              .isEqualTo(YearFigures.tables(head, day, ""));
        }
      }
    }
  }
}
