package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptText;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** What becomes of a statement, by what was received of the same person before. */
class ReceiptTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "市民課")),
              section(220), List.of(department(220, "税務課"))));

  private final List<Notice> known = new ArrayList<>();

  @Test
  void aNewcomerJoins() {
    assertThat(kind(joins("2026-04-01"), null)).isEqualTo(StatementOutcome.Effect.JOINED);
  }

  @Test
  void aNewcomerNeedsNameEngagementAndPost() {
    Receipt receipt = receipt(moves("2026-07-01", null, "220"), null);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(null, null).faults())
        .extracting(Fault::part)
        .containsExactly("staffNumber");
    assertThat(receipt.line(null, null).kind()).isEqualTo(StatementOutcome.Effect.REJECTED);
  }

  @Test
  void anotherPostIsAMove() {
    keep(joins("2026-04-01"));
    assertThat(kind(moves("2026-07-01", null, "220"), TANAKA))
        .isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(kind(moves("2026-07-01", null, "210"), TANAKA))
        .isEqualTo(StatementOutcome.Effect.UNCHANGED);
  }

  @Test
  void aSecondTermOfAFiscalYearAppointeeIsAReappointment() {
    keep(term("2026-04-01", "2027-03-31"));
    assertThat(kind(term("2027-04-01", "2028-03-31"), TANAKA))
        .isEqualTo(StatementOutcome.Effect.REAPPOINTED);
  }

  @Test
  void aTermWithinAnotherUnderOneNumberIsRefused() {
    keep(term("2026-04-01", "2027-03-31"));
    Receipt receipt = receipt(term("2026-10-01", "2027-03-31"), TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(TANAKA, null).faults())
        .extracting(Fault::kind)
        .containsExactly(Fault.Ground.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, true", "2027-04-01, false"})
  void aTermOfAFiscalYearAppointeeEndsWithTheFiscalYear(String last, boolean kept) {
    assertThat(receipt(term("2026-04-01", last), null).isToBeKept()).isEqualTo(kept);
  }

  @Test
  void theLastDayIsALeaving() {
    keep(joins("2026-04-01"));
    assertThat(kind(leaves("2026-09-30"), TANAKA)).isEqualTo(StatementOutcome.Effect.LEFT);
  }

  @Test
  void theSameOfTheSameDayIsReceivedOnce() {
    keep(joins("2026-04-01"));
    Receipt again = receipt(joins("2026-04-01"), TANAKA);
    assertThat(again.isToBeKept()).isFalse();
    assertThat(again.line(TANAKA, null).kind()).isEqualTo(StatementOutcome.Effect.REPEATED);
    assertThat(receipt(joins("2026-04-02"), TANAKA).isToBeKept()).isTrue();
  }

  @Test
  void theSameDocumentCannotSayTwoThings() {
    keep(joins("2026-04-01"));
    keep(moves("2026-07-01", "人第7号", "220"));
    Receipt other = receipt(moves("2026-07-01", "人第7号", "210"), TANAKA);
    assertThat(other.isToBeKept()).isFalse();
    assertThat(other.line(TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("documentNumber");
    assertThat(receipt(moves("2026-07-01", "人第7号", "220"), TANAKA).isToBeKept()).isFalse();
    assertThat(receipt(moves("2026-07-01", "人第8号", "210"), TANAKA).isToBeKept()).isTrue();
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrects() {
    keep(joins("2026-04-01"));
    Notice wrong = keep(moves("2026-07-01", "人第7号", "220"));
    Statement right =
        statement("2026-08-01", "人第7号", "人第7号", null, null, List.of(held("220")), null);
    Receipt receipt = receipt(right, TANAKA);
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
    keep(joins("2026-04-01"));
    keep(moves("2026-07-01", "人第7号", "220"));
    Statement right =
        statement("2026-07-01", "人第9号", "人第1号", null, null, List.of(held("210")), null);
    Receipt receipt = receipt(right, TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("corrects");
  }

  @Test
  void aDepartmentThatIsNotThereOnTheDayIsAFault() {
    keep(joins("2026-04-01"));
    Receipt receipt = receipt(moves("2026-07-01", null, "999"), TANAKA);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(TANAKA, null).faults())
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
            known,
            Set.of(),
            TOWN);
    assertThat(receipt.isToBeKept()).isFalse();
    assertThat(receipt.line(null, null).faults()).containsExactly(conflict);
  }

  /** Said again word for word, it is news all the same; the rest must not come anew. */
  @Test
  void anIdThatComesWithARepeatIsKeptAlone() {
    keep(joins("2026-04-01"));
    keep(moves("2026-04-01", null, "220"));
    Receipt again = givesExternalId(joins("2026-04-01"));
    assertThat(again.isToBeKept()).isTrue();
    Notice notice = again.notice(UUID.randomUUID(), 9);
    assertThat(notice.content()).isEqualTo(Notice.Content.onlyExternalId("hr-7"));
    assertThat(again.line(TANAKA, notice).kind()).isEqualTo(StatementOutcome.Effect.CHANGED);
    known.add(notice);
    assertThat(receipt(joins("2026-04-01"), TANAKA).isToBeKept()).isFalse();
  }

  @Test
  void anIdThatComesWithNewsIsKeptWithThem() {
    keep(joins("2026-04-01"));
    Receipt moved = givesExternalId(moves("2026-07-01", "人第7号", "220"));
    Notice notice = moved.notice(UUID.randomUUID(), 9);
    assertThat(notice.content().externalId()).isEqualTo("hr-7");
    assertThat(notice.content().posts()).hasSize(1);
    assertThat(moved.line(TANAKA, notice).kind()).isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(moved.line(TANAKA, notice).notes()).hasSize(2);
    known.add(notice);
    assertThat(receipt(moves("2026-07-01", "人第7号", "220"), TANAKA).isToBeKept())
        .as("the same without the id, or with the one known")
        .isFalse();
  }

  @Test
  void aConflictIsNotToldAsAnUnknownPersonToo() {
    Fault conflict = Fault.conflict(StatementField.EXTERNAL_ID, told -> told.id_in_use("田中 花子"));
    Receipt receipt =
        new Receipt(
            moves("2026-07-01", null, "220"),
            new Recognition.Recognised(null, Recognition.Decision.STATED, conflict),
            known,
            Set.of(),
            TOWN);
    assertThat(receipt.line(null, null).faults()).containsExactly(conflict);
  }

  private Receipt givesExternalId(Statement said) {
    Statement with =
        new Statement(
            said.place(),
            new Statement.Subject("hr-7", said.who().staffNumber(), said.who().kana(), null),
            said.order(),
            said.name(),
            said.engagement(),
            said.posts(),
            said.lastDay(),
            said.leave(),
            said.designations());
    return new Receipt(
        with,
        new Recognition.Recognised(TANAKA, Recognition.Decision.STAFF_NUMBER, null, true),
        known,
        Set.of(),
        TOWN);
  }

  @Test
  void whatIsOvertakenBySomethingOfTheSameDayIsStale() {
    keep(joins("2026-04-01"));
    keep(sequenced("2026-07-01", "02", "220"));
    Receipt late = receipt(sequenced("2026-07-01", "01", "210"), TANAKA);
    assertThat(late.isToBeKept()).isTrue();
    Notice notice = late.notice(UUID.randomUUID(), 9);
    assertThat(late.line(TANAKA, notice).kind()).isEqualTo(StatementOutcome.Effect.STALE);
  }

  @Test
  void aLineIsCalledByTheNameGivenOrTheOneKnown() {
    keep(joins("2026-04-01"));
    assertThat(receipt(moves("2026-07-01", null, "220"), TANAKA).line(TANAKA, null).name())
        .isEqualTo("田中 花子");
    assertThat(receipt(moves("2026-07-01", null, "220"), null).line(null, null).name())
        .isEqualTo("田中 花子");
  }

  @Test
  void aTitleAloneIsOfTheOnePostThatIsHeld() {
    keep(joins("2026-04-01"));
    assertThat(kind(titled("2026-07-01"), TANAKA)).isEqualTo(StatementOutcome.Effect.MOVED);
    assertThat(receipt(titled("2026-03-31"), TANAKA).line(TANAKA, null).faults())
        .extracting(Fault::part)
        .containsExactly("title");
    keep(statement("2026-06-01", null, null, null, null, List.of(held("210"), held("220")), null));
    assertThat(receipt(titled("2026-07-01"), TANAKA).isToBeKept()).isFalse();
  }

  @Test
  void aPostDoesNotEndBeforeItIsHeld() {
    keep(joins("2026-04-01"));
    assertThat(receipt(until("2026-07-01", "2026-06-30"), TANAKA).isToBeKept()).isFalse();
    assertThat(receipt(until("2026-07-01", "2026-07-01"), TANAKA).isToBeKept()).isTrue();
  }

  private static Statement until(String effective, String last) {
    Statement.Post post = new Statement.Post("220", Position.MEMBER, "主事", day(last));
    return statement(effective, null, null, null, null, List.of(held("210"), post), null);
  }

  private static Statement titled(String effective) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        Statement.Order.on(day(effective)),
        null,
        null,
        null,
        null,
        null,
        null,
        new Statement.Retitled(Position.MEMBER, "主査"));
  }

  private StatementOutcome.Effect kind(Statement statement, @Nullable UUID person) {
    Receipt receipt = receipt(statement, person);
    assertThat(receipt.isToBeKept()).isTrue();
    return receipt.line(person, receipt.notice(UUID.randomUUID(), 9)).kind();
  }

  private Notice keep(Statement statement) {
    Notice notice = receipt(statement, TANAKA).notice(UUID.randomUUID(), known.size() + 1);
    known.add(notice);
    return notice;
  }

  private Receipt receipt(Statement statement, @Nullable UUID person) {
    return new Receipt(
        statement,
        new Recognition.Recognised(
            person,
            person == null ? Recognition.Decision.NEW : Recognition.Decision.STAFF_NUMBER,
            null),
        known,
        Set.of(),
        TOWN);
  }

  private static Statement joins(String from) {
    return statement(
        from,
        null,
        null,
        new Statement.Engagement(EmploymentType.REGULAR, day(from), null),
        PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        List.of(held("210")),
        null);
  }

  private static Statement term(String from, String last) {
    return statement(
        from,
        null,
        null,
        new Statement.Engagement(EmploymentType.FISCAL_YEAR_PART_TIME, day(from), day(last)),
        PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        List.of(held("210")),
        null);
  }

  private static Statement moves(String from, @Nullable String document, String department) {
    return statement(from, document, null, null, null, List.of(held(department)), null);
  }

  private static Statement sequenced(String from, String sequence, String department) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(from), null, sequence, null),
        null,
        null,
        List.of(held(department)),
        null,
        null,
        null);
  }

  private static Statement leaves(String lastDay) {
    return statement(lastDay, null, null, null, null, null, lastDay);
  }

  private static Statement statement(
      String effective,
      @Nullable String document,
      @Nullable String corrects,
      Statement.@Nullable Engagement engagement,
      @Nullable PersonName name,
      @Nullable List<Statement.Post> posts,
      @Nullable String lastDay) {
    return new Statement(
        new KeptText("2行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(effective), document, null, corrects),
        name,
        engagement,
        posts,
        lastDay == null ? null : day(lastDay),
        null,
        null);
  }

  private static Statement.Post held(String department) {
    return new Statement.Post(department, Position.MEMBER, "主事");
  }

  private static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }
}
