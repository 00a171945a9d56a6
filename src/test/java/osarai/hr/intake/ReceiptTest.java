package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.Received.held;
import static osarai.hr.intake.Received.joins;
import static osarai.hr.intake.Received.leaves;
import static osarai.hr.intake.Received.moves;
import static osarai.hr.intake.Received.statement;
import static osarai.hr.intake.Received.term;
import static osarai.hr.intake.Received.titled;
import static osarai.hr.intake.Received.until;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a statement, by what was received of the same person before. */
class ReceiptTest {
  private final Received received = new Received();

  @Test
  void aNewcomerJoins() {
    assertThat(received.kind(joins("2026-04-01"), null)).isEqualTo(StatementOutcome.Effect.JOINED);
  }

  @Test
  void aNewcomerNeedsNameEngagementAndPost() {
    Receipt receipt = received.receipt(moves("2026-07-01", null, "220"), null);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(null, null).faults())
        .extracting(Fault::part)
        .containsExactly("staffNumber");
    assertThat(receipt.line(null, null).kind()).isEqualTo(StatementOutcome.Effect.REJECTED);
  }

  @Test
  void anotherPostIsAMove() {
    received.keep(joins("2026-04-01"));
    assertThat(received.kind(moves("2026-07-01", null, "220"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(received.kind(moves("2026-07-01", null, "210"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.UNCHANGED);
  }

  @Test
  void aSecondTermOfAFiscalYearAppointeeIsAReappointment() {
    received.keep(term("2026-04-01", "2027-03-31"));
    assertThat(received.kind(term("2027-04-01", "2028-03-31"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.REAPPOINTED);
  }

  @Test
  void aTermWithinAnotherUnderOneNumberIsRefused() {
    received.keep(term("2026-04-01", "2027-03-31"));
    Receipt receipt = received.receipt(term("2026-10-01", "2027-03-31"), Received.TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(Received.TANAKA, null).faults())
        .extracting(Fault::kind)
        .containsExactly(Fault.Ground.CONFLICT);
  }

  /** The end that the next one makes was stated by nobody. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-08-01, 2026-10-01",
    "2026-04-01, 2026-10-01, 2026-08-01",
    "2026-10-01, 2026-08-01, 2026-04-01",
    "2026-10-01, 2026-04-01, 2026-08-01"
  })
  void ofAppointmentsWithoutAnEndAnyMayComeFirst(String one, String two, String three) {
    for (String from : List.of(one, two, three)) {
      assertThat(received.receipt(joins(from), Received.TANAKA).isToBeKept()).as(from).isTrue();
      received.keep(joins(from));
    }
    assertThat(Timeline.of(received.known(), Set.of(), Received.TOWN).appointments())
        .extracting(served -> served.period().from().toString())
        .containsExactly("2026-04-01", "2026-08-01", "2026-10-01");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, true", "2027-04-01, false"})
  void aTermOfAFiscalYearAppointeeEndsWithTheFiscalYear(String last, boolean kept) {
    assertThat(received.receipt(term("2026-04-01", last), null).isToBeKept()).isEqualTo(kept);
  }

  @Test
  void theLastDayIsALeaving() {
    received.keep(joins("2026-04-01"));
    assertThat(received.kind(leaves("2026-09-30"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.LEFT);
  }

  @Test
  void aDepartmentThatIsNotThereOnTheDayIsAFault() {
    received.keep(joins("2026-04-01"));
    Receipt receipt = received.receipt(moves("2026-07-01", null, "999"), Received.TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(Received.TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("department");
  }

  @Test
  void whoCannotBeRecognisedIsRejectedWithTheReason() {
    Fault conflict = Fault.conflict(StatementField.STAFF_NUMBER, StatementMessages::number_shared);
    Receipt receipt =
        new Receipt(
            joins("2026-04-01"),
            new Recognition.Recognised(null, Recognition.Decision.STAFF_NUMBER, conflict),
            received.known(),
            Set.of(),
            Received.TOWN,
            Received.TODAY);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(null, null).faults()).containsExactly(conflict);
  }

  @Test
  void aConflictIsNotToldAsAnUnknownPersonToo() {
    Fault conflict = Fault.conflict(StatementField.EXTERNAL_ID, told -> told.id_in_use("田中 花子"));
    Receipt receipt =
        new Receipt(
            moves("2026-07-01", null, "220"),
            new Recognition.Recognised(null, Recognition.Decision.STATED, conflict),
            received.known(),
            Set.of(),
            Received.TOWN,
            Received.TODAY);
    assertThat(receipt.line(null, null).faults()).containsExactly(conflict);
  }

  @Test
  void aLineIsCalledByTheNameGivenOrTheOneKnown() {
    received.keep(joins("2026-04-01"));
    assertThat(
            received
                .receipt(moves("2026-07-01", null, "220"), Received.TANAKA)
                .line(Received.TANAKA, null)
                .name())
        .isEqualTo("田中 花子");
    assertThat(received.receipt(moves("2026-07-01", null, "220"), null).line(null, null).name())
        .isEqualTo("田中 花子");
  }

  @Test
  void aTitleAloneIsOfTheOnePostThatIsHeld() {
    received.keep(joins("2026-04-01"));
    assertThat(received.kind(titled("2026-07-01"), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(
            received
                .receipt(titled("2026-03-31"), Received.TANAKA)
                .line(Received.TANAKA, null)
                .faults())
        .extracting(Fault::part)
        .containsExactly("title");
    received.keep(
        statement("2026-06-01", null, null, null, null, List.of(held("210"), held("220")), null));
    assertThat(received.receipt(titled("2026-07-01"), Received.TANAKA).isToBeKept()).isFalse();
  }

  @Test
  void aPostDoesNotEndBeforeItIsHeld() {
    received.keep(joins("2026-04-01"));
    assertThat(received.receipt(until("2026-07-01", "2026-06-30"), Received.TANAKA).isToBeKept())
        .isFalse();
    assertThat(received.receipt(until("2026-07-01", "2026-07-01"), Received.TANAKA).isToBeKept())
        .isTrue();
  }
}
