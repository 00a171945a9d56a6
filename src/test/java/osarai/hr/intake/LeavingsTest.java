package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/** A leaving day of which nothing would follow is told with both days; never "unchanged". */
class LeavingsTest {
  private static final String NEVER = "never";

  private final Received received = new Received();

  @ParameterizedTest
  @CsvSource({
    "2027-03-31, 2026-10-01, 2027-05-31, '退職日(令和9年5月31日)が、任用の末日(令和9年3月31日)より後です'",
    "2026-08-31, 2026-04-01, 2026-11-15, '退職日(令和8年11月15日)が、任用の末日(令和8年8月31日)より後です'",
    "2026-08-31, 2026-10-01, 2026-11-15, '退職日(令和8年11月15日)が、任用の末日(令和8年8月31日)より後です'",
    "2026-08-31, 2026-10-01, never, '退職日がないとありますが、この人の任用は令和8年8月31日に終わります'"
  })
  void afterTheEndOfATermIsRefused(String end, String effective, String leaving, String told) {
    received.keep(engaged(end));
    assertThat(faults(leaves(effective, leaving))).singleElement().asString().startsWith(told);
  }

  /** What was lost before this was told is told when the file comes again. */
  @Test
  void soItIsWhenItWasReceivedBefore() {
    received.keep(engaged("2027-03-31"));
    Statement late = leaves("2026-10-01", "2027-05-31");
    received.add(received.receipt(late, Received.TANAKA).notice(new UUID(7, 7), 2));
    assertThat(faults(late)).hasSize(1);
  }

  @Test
  void thatThereIsNoneTakesNoLeavingBack() {
    received.keep(Received.joins("2026-04-01"));
    received.keep(leaves("2026-10-01", "2026-12-31"));
    assertThat(faults(leaves("2026-11-01", NEVER))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, never", "2027-03-31, 2027-03-31", "2027-03-31, 2026-12-31"})
  void withinTheTermItIsTaken(String end, String leaving) {
    received.keep(engaged(end));
    assertThat(faults(leaves("2026-10-01", leaving))).isEmpty();
  }

  @Test
  void aLeavingThatIsPutOffIsTaken() {
    received.keep(Received.joins("2026-04-01"));
    received.keep(leaves("2026-10-01", "2026-12-31"));
    assertThat(received.kind(leaves("2026-11-01", "2027-05-31"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.CHANGED);
  }

  @Test
  void whatAnActOfALaterDayHasOvertakenIsNotRefused() {
    received.keep(Received.joins("2026-04-01"));
    received.keep(leaves("2026-11-03", "2026-12-31"));
    assertThat(faults(leaves("2026-11-01", "2027-05-31"))).isEmpty();
  }

  /** Told when it had begun, it took the appointment back without a question. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-12-01, 2026-03-15, true",
    "2026-04-01, 2026-03-31, 2026-03-31, true",
    "2026-11-30, 2026-12-01, 2026-03-31, true",
    // of an earlier day, but it has begun when it is told
    "2026-03-31, 2026-04-02, 2026-03-31, true",
    "2026-03-25, 2026-12-01, 2026-03-31, true",
    "2026-02-15, 2026-12-01, 2026-02-15, true",
    // told on the first day, or before
    "2026-03-31, 2026-04-01, 2026-03-31, false",
    "2026-03-31, 2026-03-31, 2026-03-31, false",
    "2026-03-25, 2026-03-20, 2026-03-31, false",
    "2026-11-30, 2026-12-01, 2026-04-01, false"
  })
  void beforeTheFirstDayIsRefused(String effective, String told, String leaving, boolean refused) {
    received.turnsTo(told);
    received.keep(engaged("2027-03-31"));
    List<String> faults = faults(leaves(effective, leaving));
    assertThat(faults).hasSize(refused ? 1 : 0);
    if (refused) {
      assertThat(faults.get(0)).contains("任用の始まり(令和8年4月1日)より前です");
    }
  }

  @Test
  void beforeTheFirstDayOfTheRowItselfIsRefused() {
    assertThat(
            received
                .receipt(
                    StatementDraft.on("2026-11-30")
                        .called("田中 花子", "タナカ ハナコ")
                        .engaged(EmploymentType.REGULAR, "2026-04-01", null)
                        .posted(Received.held("210"))
                        .ends("2026-03-15")
                        .said(),
                    null)
                .isToBeKept())
        .isFalse();
  }

  /** It made the first appointment go on to the day before the one that was not to come. */
  @ParameterizedTest
  @CsvSource({"2026-11-30, 2027-01-31, ''", "2026-10-15, 2027-01-31, +"})
  void inAGapTheDayBeforeTheNextTakesThatBack(String effective, String leaving, String next) {
    received.keep(Received.joins("2026-04-01"));
    received.keep(leaves("2026-10-31", "2026-10-31"));
    received.keep(Received.joins("2027-02-01"));
    Statement back = leaves(effective, leaving);
    assertThat(faults(back)).isEmpty();
    received.keep(back);
    assertThat(days(back))
        .containsExactlyElementsOf(
            next.isEmpty()
                ? List.of("2026-04-01/2026-10-31")
                : List.of("2026-04-01/2026-10-31", "2027-02-01/null"));
    assertThat(faults(back)).as("said again").isEmpty();
  }

  /** By the last day of whoever had left before, the next one was taken back while it ran. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-31, 2026-12-01, 2026-10-31, ''",
    "2026-11-10, 2026-12-01, 2026-11-10, ''",
    "2026-11-15, 2026-12-01, '', '退職日(令和8年11月15日)が、任用の始まり(令和8年11月16日)より前です。この任用は始まっている'",
    "2026-11-15, 2026-11-17, '', '退職日(令和8年11月15日)が、任用の始まり(令和8年11月16日)より前です。この任用は始まっている'",
    "2026-11-15, 2026-11-16, taken back, ''",
    "2026-11-15, 2026-11-15, taken back, ''"
  })
  void inAGapWhatHasBegunStays(String leaving, String told, String end, String why) {
    received.keep(Received.joins("2026-04-01"));
    received.keep(leaves("2026-10-31", "2026-10-31"));
    received.keep(Received.joins("2026-11-16"));
    received.turnsTo(told);
    Statement late = leaves(leaving, leaving);
    assertThat(String.join("", faults(late)))
        .startsWith(why)
        .matches(said -> why.isEmpty() == said.isEmpty());
    if (why.isEmpty()) {
      received.keep(late);
      assertThat(days(late))
          .isEqualTo(
              end.equals("taken back")
                  ? List.of("2026-04-01/2026-10-31")
                  : List.of("2026-04-01/" + end, "2026-11-16/null"));
    }
  }

  private List<String> days(Statement said) {
    return received.receipt(said, Received.TANAKA).before().appointments().stream()
        .map(served -> served.period().from() + "/" + served.period().lastDay())
        .toList();
  }

  private static Statement engaged(String end) {
    return StatementDraft.on("2026-04-01")
        .called("田中 花子", "タナカ ハナコ")
        .engaged(EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", end)
        .posted(Received.held("210"))
        .said();
  }

  private static Statement leaves(String effective, String last) {
    StatementDraft draft = StatementDraft.on(effective);
    return (last.equals(NEVER) ? draft.neverEnds() : draft.ends(last)).said();
  }

  private List<String> faults(Statement statement) {
    return received
        .receipt(statement, Received.TANAKA)
        .line(Received.TANAKA, null)
        .faults()
        .stream()
        .map(fault -> Spoken.kept(StatementMessages.class).said(fault.text()))
        .toList();
  }
}
