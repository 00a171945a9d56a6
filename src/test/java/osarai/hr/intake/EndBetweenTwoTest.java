package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/**
 * An end of a day after one appointment and before the announced next one says of neither; it is 1
 * December 2026.
 */
class EndBetweenTwoTest {
  private final Received received = new Received();

  /** The first ended by itself or was left; it moved the end, or told only of a term. */
  @ParameterizedTest
  @CsvSource({
    "term, 2026-11-15, 2026-11-15",
    "term, 2027-01-30, 2026-12-01",
    "left, 2026-11-15, 2026-11-15",
    "left, 2026-12-15, 2026-12-01",
    "left, 2027-01-30, 2027-01-30",
    "left, 2026-12-15, 2027-03-01"
  })
  void itIsRefusedWithBothAndWhatToDo(String first, String day, String effective) {
    servedTwice(first, "2027-02-01");
    assertThat(faults(ends(effective, day)))
        .singleElement()
        .asString()
        .contains(
            "令和8年10月31日までの任用と令和9年2月1日からの任用の間の日",
            "名簿なら退職日を令和9年1月31日",
            "startDate",
            "corrects",
            "任用区分・採用日・任期満了日を書いてください");
  }

  /**
   * The last day of the first is a repeat, the day before the next takes that back, and a day of
   * the next ends it.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-10-31, 2026-12-01, 2026-04-01/2026-10-31 2027-02-01/null",
    "2027-01-31, 2026-12-01, 2026-04-01/2026-10-31",
    "2027-02-10, 2027-02-05, 2026-04-01/2026-10-31 2027-02-01/2027-02-10",
    "2026-09-30, 2026-12-01, 2026-04-01/2026-09-30 2027-02-01/null",
  })
  void whatSaysWhichIsMeantIsTaken(String day, String effective, String truth) {
    servedTwice("left", "2027-02-01");
    Statement end = ends(effective, day);
    assertThat(faults(end)).isEmpty();
    received.keep(end);
    assertThat(days()).isEqualTo(truth);
  }

  /** It may also be that the next one is not announced any more: it has begun. */
  @ParameterizedTest
  @CsvSource({"2026-11-15, 2026-11-10", "2026-12-01, 2026-11-10"})
  void besideWhatHasBegunTheFirstIsMeant(String next, String day) {
    servedTwice("left", next);
    received.turnsTo("2026-12-02");
    assertThat(faults(ends(day, day))).isEmpty();
  }

  /** What the end corrects, or its appointment, says which is meant. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void namedTheFirstIsMovedAsBefore(boolean corrects) {
    servedTwice("left", "2027-02-01");
    Statement end =
        corrects
            ? StatementDraft.on("2026-11-15").correcting("人発第2号").ends("2026-11-15").said()
            : StatementDraft.on("2026-11-15")
                .engaged(EmploymentType.REGULAR, "2026-04-01", "2026-11-15")
                .said();
    assertThat(faults(end)).isEmpty();
    received.keep(end);
    assertThat(days()).isEqualTo("2026-04-01/2026-11-15 2027-02-01/null");
  }

  /** Its own order has it earlier than the end that is known: it changes nothing. */
  @ParameterizedTest
  @CsvSource({"2026-10-15"})
  void anEarlierActThatComesLateIsKept(String effective) {
    servedTwice("left", "2027-02-01");
    Statement end = ends(effective, "2026-11-15");
    assertThat(faults(end)).isEmpty();
    received.keep(end);
    assertThat(days()).isEqualTo("2026-04-01/2026-10-31 2027-02-01/null");
  }

  /** That the announced one has an end of its own, of a later day, says nothing of the first. */
  @Test
  void theEndOfTheAnnouncedOneIsNotTheKnownOne() {
    servedTwice("left", "2027-02-01");
    received.keep(StatementDraft.on("2027-02-15").by("人発第3号").ends("2027-02-28").said());
    assertThat(faults(ends("2026-12-01", "2026-11-15"))).hasSize(1);
  }

  /** Nor does an end of a later day that was corrected to one of an earlier. */
  @Test
  void aCorrectedEndIsNotTheKnownOne() {
    received.keep(Received.joins("2026-04-01"));
    received.keep(StatementDraft.on("2026-11-20").by("人発第2号").ends("2026-10-31").said());
    received.keep(StatementDraft.on("2026-10-31").correcting("人発第2号").ends("2026-10-31").said());
    received.keep(Received.joins("2027-02-01"));
    assertThat(faults(ends("2026-11-15", "2026-11-15"))).hasSize(1);
  }

  /** One that begins on the day after under another number is not what it calls off. */
  @Test
  void anAppointmentUnderAnotherNumberSaysNothingOfIt() {
    servedTwice("left", "2027-02-01");
    received.keep(
        StatementDraft.on("2026-12-16")
            .under("1002")
            .engaged(EmploymentType.REGULAR, "2026-12-16", null)
            .posted(Received.held("210"))
            .said());
    assertThat(faults(ends("2026-12-01", "2026-12-15"))).hasSize(1);
  }

  private void servedTwice(String first, String next) {
    received.keep(
        first.equals("term")
            ? Received.term("2026-04-01", "2026-10-31")
            : Received.joins("2026-04-01"));
    if (first.equals("left")) {
      received.keep(StatementDraft.on("2026-10-31").by("人発第2号").ends("2026-10-31").said());
    }
    received.keep(Received.joins(next));
  }

  private static Statement ends(String effective, String day) {
    return StatementDraft.on(effective).by("人発第9号").ends(day).said();
  }

  private String days() {
    return String.join(
        " ",
        received
            .receipt(Received.joins("2026-04-01"), Received.TANAKA)
            .before()
            .appointments()
            .stream()
            .map(served -> served.period().from() + "/" + served.period().lastDay())
            .toList());
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
