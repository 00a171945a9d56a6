package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.KnownUnderANumber.DAY;
import static osarai.hr.intake.KnownUnderANumber.SATO;
import static osarai.hr.intake.KnownUnderANumber.TANAKA;
import static osarai.hr.intake.KnownUnderANumber.assertRefused;
import static osarai.hr.intake.KnownUnderANumber.ends;
import static osarai.hr.intake.KnownUnderANumber.found;
import static osarai.hr.intake.KnownUnderANumber.getsExternalId;
import static osarai.hr.intake.KnownUnderANumber.identified;
import static osarai.hr.intake.KnownUnderANumber.row;
import static osarai.hr.intake.KnownUnderANumber.statement;
import static osarai.hr.intake.KnownUnderANumber.term;
import static osarai.hr.intake.Recognition.Decision.EXTERNAL_ID;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER;
import static osarai.hr.intake.Recognition.Decision.STATED;
import static osarai.people.PersonDraft.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** "Same person?" where the personnel system has an id of its own. */
class RecognisedByExternalIdTest {
  private final KnownUnderANumber who = new KnownUnderANumber();

  @Test
  void anEqualExternalIdIsThePersonWhateverTheNumberOfTheNewAppointment() {
    who.known(TANAKA, "タナカ ハナコ", "hr-7");
    assertThat(who.of("hr-7", "スズキ イチロウ")).isEqualTo(found(TANAKA, EXTERNAL_ID));
    who.holds(TANAKA, "2020-04-01", null);
    assertThat(who.of("hr-7", null)).isEqualTo(found(TANAKA, EXTERNAL_ID));
  }

  @Test
  void anExternalIdAndANumberThatAnotherUsesContradictEachOther() {
    who.known(TANAKA, "タナカ ハナコ", "hr-7");
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(SATO, "2020-04-01", null);
    assertRefused(who.of("hr-7", "タナカ ハナコ"), EXTERNAL_ID);
  }

  @Test
  void aNewExternalIdJoinsARunningNumberOnlyWithTheSameReadingAndWithoutAnIdBefore() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", null);
    assertThat(who.of("hr-7", "タナカ ハナコ")).isEqualTo(getsExternalId(TANAKA, STAFF_NUMBER));
    assertRefused(who.of("hr-7", "サトウ ジロウ"), STAFF_NUMBER);
    assertRefused(who.of("hr-7", null), STAFF_NUMBER);
    who.withExternal.add(TANAKA);
    Recognition.Recognised other = who.of("hr-7", "タナカ ハナコ");
    assertRefused(other, STAFF_NUMBER);
    assertThat(Spoken.kept(StatementMessages.class).said(other.conflict().text()))
        .contains("別の外部IDの人(「名前」、令和2年4月1日から)");
  }

  /** Whoever says who it is says whose id it is too; one person has one, and nobody another's. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, identified",
        "hr-7, -, found",
        "hr-8, -, refused",
        "-, hr-7, refused",
        "hr-8, hr-7, refused"
      })
  void anIdBesideAnAnswerIsThePersonsWhereItIsNobodysAndThereIsNoOther(
      @Nullable String own, @Nullable String others, String outcome) {
    who.known(TANAKA, "タナカ ハナコ", own);
    who.known(SATO, "サトウ ジロウ", others);
    who.holds(TANAKA, "2020-04-01", null);
    for (Statement.Decided answer :
        List.of(new Statement.Decided(TANAKA), Statement.Decided.HOLDER)) {
      Recognition.Recognised found =
          who.recognise(new Statement.Subject("hr-7", new StaffNumber("1001"), null, answer));
      switch (outcome) {
        case "identified" -> assertThat(found).isEqualTo(getsExternalId(TANAKA, STATED));
        case "found" -> assertThat(found).isEqualTo(found(TANAKA, STATED));
        default -> assertRefused(found, STATED, "externalId");
      }
    }
  }

  /** It was made a second holder of the id, which the database refused with an error of ours. */
  @Test
  void somebodyNewCannotHaveTheIdOfSomebodyKnown() {
    who.known(SATO, "サトウ ジロウ", "hr-7");
    Recognition.Recognised found =
        who.recognise(
            new Statement.Subject(
                "hr-7", new StaffNumber("1001"), null, new Statement.Decided(null)));
    assertRefused(found, STATED, "externalId");
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text())).contains("名前");
  }

  @Test
  void anIdThatCameInABatchIsKnownToWhatFollowsInIt() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", null);
    Recognition recognition = who.recognition();
    who.received(TANAKA, ends("2026-09-01", null));
    recognition.learn(
        TANAKA,
        "hr-7",
        who.received.get(TANAKA).get(0),
        new Career(who.facts.get(TANAKA), List.of(), List.of(), List.of()));
    Statement.Subject elsewhere =
        new Statement.Subject("hr-7", new StaffNumber("2002"), new Kana("タナカ ハナコ"), null);
    assertThat(recognition.of(statement(elsewhere, Statement.Order.on(day(DAY)), null, null)))
        .isEqualTo(found(TANAKA, EXTERNAL_ID));
  }

  @ParameterizedTest
  @CsvSource({
    "田中 花子/タナカ ハナコ, true",
    "鈴木 花子/スズキ ハナコ, true",
    "田中 良子/タナカ リョウコ, true",
    "佐藤 次郎/サトウ ジロウ, false"
  })
  void anExternalIdUnderANameOfWhichNothingStaysIsAQuestion(String name, boolean same) {
    hanakoHasTheId();
    Statement said = identified(row(DAY, name, term(DAY, null)), "hr-7");
    Recognition.Recognised found = who.recognise(said);
    if (same) {
      assertThat(found).isEqualTo(found(TANAKA, EXTERNAL_ID));
    } else {
      assertRefused(found, EXTERNAL_ID, "externalId");
      assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
          .contains("「田中 花子」のものです", "佐藤 次郎");
      assertThat(found.conflict().asks()).isEqualTo(Fault.Question.SAME_PERSON);
      assertThat(who.recognise(said.decided(Statement.Decided.HOLDER)))
          .isEqualTo(found(TANAKA, STATED));
      assertThat(who.recognise(said.decided(new Statement.Decided(TANAKA))))
          .isEqualTo(found(TANAKA, STATED));
      assertRefused(who.recognise(said.decided(new Statement.Decided(null))), STATED, "externalId");
    }
  }

  private void hanakoHasTheId() {
    who.facts.put(
        TANAKA,
        List.of(
            new Career.Called(
                PersonName.of("田中 花子", new Kana("タナカ ハナコ")), Period.from(day("2010-04-01")))));
    who.external.put("hr-7", TANAKA);
    who.withExternal.add(TANAKA);
  }

  /** Of one family name they may be two, where the id's person works under another number then. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "田中 良子/タナカ リョウコ, -, true",
        "田中 良子/タナカ リョウコ, 2020-12-31, false",
        "田中 花子/タナカ ハナコ, -, false",
        "鈴木 花子/スズキ ハナコ, -, false"
      })
  void anExternalIdOfANamesakeWhoWorksUnderAnotherNumberIsAQuestion(
      String name, @Nullable String last, boolean asked) {
    hanakoHasTheId();
    who.worksElsewhere(TANAKA, "2020-04-01", last);
    Statement said = identified(row(DAY, name, term(DAY, null)), "hr-7");
    Recognition.Recognised found = who.recognise(said);
    if (asked) {
      assertRefused(found, EXTERNAL_ID, "externalId");
      assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
          .contains("「田中 花子」(職員番号 2002、令和2年4月1日から", "「田中 良子」とは姓だけが同じ");
      assertThat(found.conflict().asks()).isEqualTo(Fault.Question.SAME_PERSON);
      assertThat(who.recognise(said.decided(new Statement.Decided(TANAKA))))
          .isEqualTo(found(TANAKA, STATED));
    } else {
      assertThat(found).isEqualTo(found(TANAKA, EXTERNAL_ID));
    }
  }
}
