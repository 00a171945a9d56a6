package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.Received.held;
import static osarai.hr.intake.Received.joins;
import static osarai.hr.intake.Received.moves;
import static osarai.hr.intake.Received.sequenced;
import static osarai.hr.intake.Received.statement;
import static osarai.people.PersonDraft.day;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.people.EmploymentType;

/** What becomes of a statement that was received before, or takes the place of one that was. */
class ReceivedAgainTest {
  private final Received received = new Received();

  @Test
  void theSameOfTheSameDayIsReceivedOnce() {
    received.keep(joins("2026-04-01"));
    Receipt again = received.receipt(joins("2026-04-01"), Received.TANAKA);
    assertThat(again.isToBeKept()).isFalse();
    assertThat(again.line(Received.TANAKA, null).kind())
        .isEqualTo(StatementOutcome.Effect.REPEATED);
    assertThat(received.receipt(joins("2026-04-02"), Received.TANAKA).isToBeKept()).isTrue();
  }

  /** Ended, running again, ended again on one day: the third was "repeated" and nothing ended. */
  @Test
  void whatWasComparedWithWhatIsTrueIsAnActAnewWhereItIsNotTrueNow() {
    received.keep(joins("2026-04-01"));
    Statement ends = compared(StatementDraft.on("2026-12-01").ends("2026-12-01"));
    received.keep(ends);
    assertThat(received.receipt(ends, Received.TANAKA).isToBeKept()).as("a retry").isFalse();
    received.keep(compared(ending("2026-12-01", null)));
    assertThat(received.kind(ends, Received.TANAKA)).isEqualTo(StatementOutcome.Effect.LEFT);
    assertThat(
            received
                .receipt(StatementDraft.on("2026-12-01").ends("2026-12-01").said(), Received.TANAKA)
                .isToBeKept())
        .as("a file that comes again says nothing new")
        .isFalse();
  }

  @Test
  void soIsALastDayThatIsSetBack() {
    received.keep(joins("2026-04-01"));
    received.keep(compared(ending("2026-12-01", "2027-03-31")));
    received.keep(compared(ending("2026-12-01", "2027-06-30")));
    assertThat(received.kind(compared(ending("2026-12-01", "2027-03-31")), Received.TANAKA))
        .isEqualTo(StatementOutcome.Effect.LEFT);
  }

  private static StatementDraft ending(String day, @Nullable String last) {
    return StatementDraft.on(day).engaged(EmploymentType.REGULAR, "2026-04-01", last);
  }

  private static Statement compared(StatementDraft draft) {
    Statement said = draft.said();
    return new Statement(
        said.place(),
        said.who(),
        said.order().compared(),
        said.name(),
        said.engagement(),
        said.posts(),
        said.leavingDay(),
        said.leave(),
        said.designations());
  }

  @Test
  void theSameDocumentCannotSayTwoThings() {
    received.keep(joins("2026-04-01"));
    received.keep(moves("2026-07-01", "人第7号", "220"));
    Receipt other = received.receipt(moves("2026-07-01", "人第7号", "210"), Received.TANAKA);
    assertThat(other.isToBeKept()).isFalse();
    assertThat(other.line(Received.TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("documentNumber");
    assertThat(received.receipt(moves("2026-07-01", "人第7号", "220"), Received.TANAKA).isToBeKept())
        .isFalse();
    assertThat(received.receipt(moves("2026-07-01", "人第8号", "210"), Received.TANAKA).isToBeKept())
        .isTrue();
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrects() {
    received.keep(joins("2026-04-01"));
    Notice wrong = received.keep(moves("2026-07-01", "人第7号", "220"));
    Statement right =
        statement("2026-08-01", "人第7号", "人第7号", null, null, List.of(held("220")), null);
    Receipt receipt = received.receipt(right, Received.TANAKA);
    assertThat(receipt.isToBeKept()).isTrue();
    Notice notice = receipt.notice(UUID.randomUUID(), 9);
    assertThat(notice.corrects()).isEqualTo(wrong.id());
    assertThat(receipt.after(notice).appointments().get(0).posts())
        .extracting(post -> post.period().from())
        .containsExactly(day("2026-04-01"), day("2026-08-01"));
  }

  /** It was taken as news of its own, and what it was to replace stayed in force. */
  @Test
  void aCorrectionOfWhatWasNeverReceivedIsRefused() {
    received.keep(joins("2026-04-01"));
    received.keep(moves("2026-07-01", "人第7号", "220"));
    Statement right =
        statement("2026-07-01", "人第9号", "人第1号", null, null, List.of(held("210")), null);
    Receipt receipt = received.receipt(right, Received.TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(Received.TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("corrects");
  }

  /** Said again word for word, it is news all the same; the rest must not come anew. */
  @Test
  void anIdThatComesWithARepeatIsKeptAlone() {
    received.keep(joins("2026-04-01"));
    received.keep(moves("2026-04-01", null, "220"));
    Receipt again = received.givesExternalId(joins("2026-04-01"));
    assertThat(again.isToBeKept()).isTrue();
    Notice notice = again.notice(UUID.randomUUID(), 9);
    assertThat(notice.content()).isEqualTo(Notice.Content.onlyExternalId("hr-7"));
    assertThat(again.line(Received.TANAKA, notice).kind())
        .isEqualTo(StatementOutcome.Effect.CHANGED);
    received.add(notice);
    assertThat(received.receipt(joins("2026-04-01"), Received.TANAKA).isToBeKept()).isFalse();
  }

  @Test
  void anIdThatComesWithNewsIsKeptWithThem() {
    received.keep(joins("2026-04-01"));
    Receipt moved = received.givesExternalId(moves("2026-07-01", "人第7号", "220"));
    Notice notice = moved.notice(UUID.randomUUID(), 9);
    assertThat(notice.content().externalId()).isEqualTo("hr-7");
    assertThat(notice.content().posts()).hasSize(1);
    assertThat(moved.line(Received.TANAKA, notice).kind()).isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(moved.line(Received.TANAKA, notice).notes()).hasSize(2);
    received.add(notice);
    assertThat(received.receipt(moves("2026-07-01", "人第7号", "220"), Received.TANAKA).isToBeKept())
        .as("the same without the id, or with the one received.known()")
        .isFalse();
  }

  @Test
  void whatIsOvertakenBySomethingOfTheSameDayIsStale() {
    received.keep(joins("2026-04-01"));
    received.keep(sequenced("2026-07-01", "02", "220"));
    Receipt late = received.receipt(sequenced("2026-07-01", "01", "210"), Received.TANAKA);
    assertThat(late.isToBeKept()).isTrue();
    Notice notice = late.notice(UUID.randomUUID(), 9);
    assertThat(late.line(Received.TANAKA, notice).kind()).isEqualTo(StatementOutcome.Effect.STALE);
  }

  @Test
  void theTenthActOfADayComesAfterTheNinth() {
    received.keep(joins("2026-04-01"));
    received.keep(sequenced("2026-07-01", "9", "220"));
    Receipt tenth = received.receipt(sequenced("2026-07-01", "10", "210"), Received.TANAKA);
    Notice notice = tenth.notice(UUID.randomUUID(), 9);
    assertThat(tenth.line(Received.TANAKA, notice).kind())
        .isNotEqualTo(StatementOutcome.Effect.STALE);
    assertThat(tenth.after(notice)).isNotEqualTo(tenth.before());
    Receipt eighth = received.receipt(sequenced("2026-07-01", "8", "210"), Received.TANAKA);
    assertThat(eighth.line(Received.TANAKA, eighth.notice(UUID.randomUUID(), 9)).kind())
        .isEqualTo(StatementOutcome.Effect.STALE);
  }

  /** It was taken for the act of July with other content, and the person stayed in the section. */
  @Test
  void theFirstActOfAnotherDayIsAnotherAct() {
    received.keep(joins("2026-04-01"));
    received.keep(sequenced("2026-07-01", "1", "220"));
    Receipt again = received.receipt(sequenced("2026-07-01", "1", "210"), Received.TANAKA);
    assertThat(again.isToBeKept()).as("of the same day").isFalse();
    Receipt october = received.receipt(sequenced("2026-10-01", "1", "210"), Received.TANAKA);
    assertThat(october.isToBeKept()).isTrue();
    assertThat(october.after(october.notice(UUID.randomUUID(), 9)).appointments().get(0).posts())
        .extracting(post -> post.period().from())
        .containsExactlyInAnyOrder(day("2026-04-01"), day("2026-07-01"), day("2026-10-01"));
  }

  @Test
  void aCorrectionByTheOrderOfADayMeansTheActOfItsOwnDay() {
    received.keep(joins("2026-04-01"));
    Notice july = received.keep(sequenced("2026-07-01", "1", "220"));
    received.keep(sequenced("2026-10-01", "1", "210"));
    Receipt ofJuly = received.receipt(correcting("2026-07-01"), Received.TANAKA);
    assertThat(ofJuly.notice(UUID.randomUUID(), 9).corrects()).isEqualTo(july.id());
    assertThat(received.receipt(correcting("2026-08-01"), Received.TANAKA).isToBeKept())
        .as("which of the two nobody can say")
        .isFalse();
  }

  private static Statement correcting(String day) {
    return statement(day, "人第9号", "1", null, null, List.of(held("310")), null);
  }
}
