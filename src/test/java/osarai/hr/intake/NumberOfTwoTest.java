package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** Number 1001 is 田中's to the end of August 2026 and 佐藤's from October; each has an id. */
class NumberOfTwoTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);

  private final Recognition recognition =
      new Recognition(
          Map.of("hr-1", TANAKA, "hr-2", SATO),
          new NumberHolders(
              Map.of(
                  "1001",
                  List.of(
                      holds(TANAKA, "2020-04-01", "2026-08-31"), holds(SATO, "2026-10-01", null)))),
          new KnownNames(
              Map.of(
                  TANAKA, called("田中 花子", "タナカ ハナコ"),
                  SATO, called("佐藤 次郎", "サトウ ジロウ"))),
          Set.of(TANAKA, SATO));

  /** The day counts first, then the first day of the appointment spoken of, then all its days. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-04-01, 2026-10-01, -, 田中 花子/タナカ ハナコ, 1 STAFF_NUMBER",
        "2026-09-15, 2026-10-01, -, 佐藤 次郎/サトウ ジロウ, 2 STAFF_NUMBER",
        "2026-09-15, 2026-10-01, -, 鈴木 一郎/スズキ イチロウ, number in use",
        "2026-09-15, 2026-09-15, 2026-10-31, 鈴木 一郎/スズキ イチロウ, number in use",
        "2026-09-15, 2026-09-15, -, 鈴木 一郎/スズキ イチロウ, number in use",
        "2026-09-15, 2026-09-15, 2026-09-30, 鈴木 一郎/スズキ イチロウ, - NEW",
        // it ends before it begins, which is told as a fault of its days
        "2026-09-15, 2026-09-15, 2026-08-01, 鈴木 一郎/スズキ イチロウ, - NEW"
      })
  void isTheOnesWhoHasItOnTheDaysSpokenOf(
      String effective, String from, @Nullable String last, String name, String who) {
    String[] both = name.split("/");
    Statement said =
        StatementDraft.on(effective)
            .called(both[0], both[1])
            .engaged(EmploymentType.REGULAR, from, last)
            .said();
    assertThat(text(recognition.of(said))).isEqualTo(who);
  }

  /**
   * 退職 of 田中 was received with the day of 1 October, from which the number is 佐藤's. The same again
   * is about 田中, unless an id or an answer beside it is somebody else's.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 1 STAFF_NUMBER",
        "hr-1, -, 1 EXTERNAL_ID",
        "hr-2, -, 2 EXTERNAL_ID",
        "-, 1, 1 STATED",
        "-, 2, 2 STATED",
        "-, holder, 1 STATED",
        "hr-1, 1, 1 STATED",
        "hr-2, 2, 2 STATED"
      })
  void aRepeatIsAboutWhomItWasAboutBefore(
      @Nullable String id, @Nullable String answer, String who) {
    Notice leaving =
        new Notice(
            UUID.randomUUID(),
            1,
            new StaffNumber("1001"),
            day("2026-10-01"),
            null,
            null,
            null,
            new Notice.Content(null, null, null, day("2026-08-31"), null, null));
    recognition.heard(new Notices.Received(Map.of(TANAKA, List.of(leaving)), Set.of()));
    Statement again =
        StatementDraft.on("2026-10-01")
            .ends("2026-08-31")
            .identified(id)
            .decided(answer(answer))
            .said();
    assertThat(text(recognition.of(again))).isEqualTo(who);
  }

  private static Statement.@Nullable Decided answer(@Nullable String who) {
    if (who == null || who.equals("holder")) {
      return who == null ? null : Statement.Decided.HOLDER;
    }
    return new Statement.Decided(who.equals("1") ? TANAKA : SATO);
  }

  /** In one batch 田中 leaves in June, and comes back in July under another number. */
  @Test
  void whatIsReceivedOfOneChangesNothingOfTheOther() {
    Notice told =
        new Notice(
            UUID.randomUUID(),
            1,
            new StaffNumber("2002"),
            day("2026-07-01"),
            null,
            null,
            null,
            new Notice.Content(null, null, null, null, null, null));
    recognition.learn(
        TANAKA,
        null,
        told,
        new Career(
            called("田中 花子", "タナカ ハナコ"),
            List.of(served("1001", "2020-04-01", "2026-06-30"), served("2002", "2026-07-01", null)),
            List.of(),
            List.of()));
    StatementDraft october = StatementDraft.on("2026-10-02");
    assertThat(text(recognition.of(october.said()))).isEqualTo("2 STAFF_NUMBER");
    assertThat(text(recognition.of(october.under("2002").said()))).isEqualTo("1 STAFF_NUMBER");
    Statement july = StatementDraft.on("2026-07-15").called("鈴木 一郎", "スズキ イチロウ").said();
    assertThat(text(recognition.of(july))).as("nobody's in July any more").isEqualTo("- NEW");
  }

  @Test
  void whoHasAnotherIdIsNamed() {
    Statement said =
        StatementDraft.on("2026-04-01")
            .identified("hr-9")
            .decided(new Statement.Decided(TANAKA))
            .said();
    Recognition.Recognised found = recognition.of(said);
    assertThat(found.conflict()).isNotNull();
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
        .startsWith("この人(「田中 花子」)には、すでに別の外部IDがあります");
  }

  /** As the answer of the interface has them. */
  @ParameterizedTest
  @CsvSource({
    "STATED, stated-by-caller",
    "EXTERNAL_ID, same-external-id",
    "STAFF_NUMBER, same-staff-number",
    "STAFF_NUMBER_AND_KANA, same-staff-number-and-kana",
    "NEW, new-person"
  })
  void howSomebodyWasRecognisedHasAWord(Recognition.Decision decision, String word) {
    assertThat(decision.word()).isEqualTo(word);
  }

  private static String text(Recognition.Recognised found) {
    if (found.conflict() != null) {
      return found.conflict().text().line().contains("number_in_use")
          ? "number in use"
          : found.conflict().text().line();
    }
    UUID person = found.person();
    return (person == null ? "-" : person.getLeastSignificantBits()) + " " + found.decision();
  }

  private static Appointment holds(UUID person, String first, @Nullable String last) {
    return new Appointment(
        UUID.randomUUID(),
        person,
        new StaffNumber("1001"),
        EmploymentType.REGULAR,
        days(first, last));
  }

  private static Career.Served served(String number, String first, @Nullable String last) {
    return new Career.Served(
        new StaffNumber(number), EmploymentType.REGULAR, days(first, last), List.of());
  }

  private static List<Career.Called> called(String name, String kana) {
    return List.of(
        new Career.Called(PersonName.of(name, new Kana(kana)), Period.from(day("2010-04-01"))));
  }
}
