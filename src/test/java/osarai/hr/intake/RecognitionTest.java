package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.KnownUnderANumber.DAY;
import static osarai.hr.intake.KnownUnderANumber.SATO;
import static osarai.hr.intake.KnownUnderANumber.TANAKA;
import static osarai.hr.intake.KnownUnderANumber.assertRefused;
import static osarai.hr.intake.KnownUnderANumber.called;
import static osarai.hr.intake.KnownUnderANumber.found;
import static osarai.hr.intake.KnownUnderANumber.getsExternalId;
import static osarai.hr.intake.KnownUnderANumber.identified;
import static osarai.hr.intake.KnownUnderANumber.row;
import static osarai.hr.intake.KnownUnderANumber.term;
import static osarai.hr.intake.Recognition.Decision.EXTERNAL_ID;
import static osarai.hr.intake.Recognition.Decision.NEW;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER_AND_KANA;
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
import osarai.web.Spoken;

/** "Same person?" by the number and the name. */
class RecognitionTest {
  private final KnownUnderANumber who = new KnownUnderANumber();

  @Test
  void anUnknownNumberIsANewPerson() {
    assertThat(who.of(null, "タナカ ハナコ")).isEqualTo(found(null, NEW));
    assertThat(who.of("hr-7", "タナカ ハナコ")).isEqualTo(found(null, NEW));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, true", "2026-04-01, true", "2027-03-31, true", "2026-03-31, false"})
  void aNumberWhoseAppointmentRunsOrWillIsThatPerson(@Nullable String last, boolean runs) {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", last);
    assertThat(who.of(null, "スズキ ハナコ"))
        .isEqualTo(runs ? found(TANAKA, STAFF_NUMBER) : found(null, NEW));
  }

  @ParameterizedTest
  @CsvSource({
    "田中 花子/タナカ ハナコ, true",
    "鈴木 花子/スズキ ハナコ, true",
    "田中 良子/タナカ リョウコ, true",
    "鈴木花子/スズキハナコ, true",
    "田中 花子/スズキ イチロウ, true",
    "鈴木玉子/スズキタマコ, false",
    "佐藤 次郎/サトウ ジロウ, false",
    "佐藤次郎/サトウジロウ, false",
    "佐藤 次郎/サトウハナヨ, false",
    "グエン ティ ハナ/グエン ティ ハナ, false"
  })
  void anotherNameUnderARunningNumberIsAQuestionWhereNothingOfTheOldOneStays(
      String name, boolean same) {
    who.facts.put(
        TANAKA,
        List.of(
            new Career.Called(
                PersonName.of("田中 花子", new Kana("タナカ ハナコ")), Period.from(day("2010-04-01")))));
    who.holds(TANAKA, "2020-04-01", null);
    Recognition.Recognised found = who.recognise(row(DAY, name, null));
    if (same) {
      assertThat(found).isEqualTo(found(TANAKA, STAFF_NUMBER));
    } else {
      assertRefused(found, STAFF_NUMBER);
      assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
          .contains("田中 花子", "令和2年4月1日から");
      assertThat(found.conflict().asks()).isEqualTo(Fault.Question.SAME_PERSON);
    }
  }

  /** The newcomer got the account, the completions and the designation of who had the number. */
  @ParameterizedTest
  @CsvSource({
    "鈴木一郎/スズキイチロウ, 佐藤次郎/サトウジロウ, false",
    "鈴木良子/スズキリョウコ, 佐藤洋子/サトウヨウコ, false",
    "鈴木 良子/スズキ リョウコ, 佐藤洋子/サトウヨウコ, false",
    "山田花子/ヤマダハナコ, 佐藤花子/サトウハナコ, true",
    "山田 花子/ヤマダ ハナコ, 佐藤花子/サトウハナコ, true"
  })
  void namesWithoutASpaceThatEndAlikeInTheReadingAreAQuestionToo(
      String was, String is, boolean same) {
    String[] both = was.split("/");
    PersonName known = PersonName.of(both[0], new Kana(both[1]));
    who.facts.put(TANAKA, List.of(new Career.Called(known, Period.from(day("2010-04-01")))));
    who.holds(TANAKA, "2020-04-01", null);
    Recognition.Recognised byNumber = who.recognise(row(DAY, is, null));
    who.external.put("hr-7", TANAKA);
    Recognition.Recognised byId = who.recognise(identified(row(DAY, is, null), "hr-7"));
    if (same) {
      assertThat(byNumber).isEqualTo(found(TANAKA, STAFF_NUMBER));
      assertThat(byId).isEqualTo(found(TANAKA, EXTERNAL_ID));
    } else {
      assertRefused(byNumber, STAFF_NUMBER);
      assertRefused(byId, EXTERNAL_ID, "externalId");
    }
  }

  @Test
  void aNumberGivenOnIsEachHoldersInItsOwnDays() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(TANAKA, "2020-04-01", "2026-08-31");
    who.holds(SATO, "2026-10-01", null);
    assertThat(who.recognise(row("2026-06-01", "田中 花子/タナカ ハナコ", null)))
        .isEqualTo(found(TANAKA, STAFF_NUMBER));
    assertThat(who.recognise(row("2026-09-15", "田中 花子/タナカ ハナコ", null)))
        .isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(who.recognise(row("2026-10-01", "佐藤 次郎/サトウ ジロウ", term("2026-10-01", null))))
        .isEqualTo(found(SATO, STAFF_NUMBER));
    assertRefused(
        who.recognise(row("2026-09-15", "鈴木 一郎/スズキ イチロウ", term("2026-09-15", null))), STAFF_NUMBER);
    assertThat(who.recognise(row("2026-09-01", "鈴木 一郎/スズキ イチロウ", term("2026-09-01", "2026-09-30"))))
        .isEqualTo(found(null, NEW));
  }

  @Test
  void anAppointmentYetToComeHoldsItsNumberToo() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2026-10-01", "2027-03-31");
    assertThat(who.of(null, null)).isEqualTo(found(TANAKA, STAFF_NUMBER));
  }

  @Test
  void anEndedNumberIsThePersonOnlyWithTheSameReading() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", "2025-03-31");
    assertThat(who.of(null, "たなか はなこ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(who.of(null, "タナカハナコ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
    assertThat(who.of(null, "サトウ ジロウ")).isEqualTo(found(null, NEW));
    assertThat(who.of(null, null)).isEqualTo(found(null, NEW));
    assertThat(who.of("hr-9", "タナカ ハナコ")).isEqualTo(getsExternalId(TANAKA, STAFF_NUMBER_AND_KANA));
    who.withExternal.add(TANAKA);
    assertThat(who.of("hr-9", "タナカ ハナコ")).as("known by another id").isEqualTo(found(null, NEW));
  }

  @Test
  void ofSeveralEndedHoldersTheLastOneCounts() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(SATO, "2015-04-01", "2020-03-31");
    who.holds(TANAKA, "2010-04-01", "2012-03-31");
    assertThat(who.of(null, "サトウ ジロウ")).isEqualTo(found(SATO, STAFF_NUMBER_AND_KANA));
    assertThat(who.of(null, "タナカ ハナコ")).isEqualTo(found(null, NEW));
  }

  @Test
  void aNumberThatTwoUseAtOnceIsNobodys() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(TANAKA, "2020-04-01", null);
    who.holds(SATO, "2021-04-01", null);
    assertRefused(who.of(null, "タナカ ハナコ"), STAFF_NUMBER);
  }

  @Test
  void anyNameThatThePersonEverHadCounts() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.facts.put(TANAKA, called("イノウエ ハナコ", "タナカ ハナコ"));
    who.holds(TANAKA, "2020-04-01", "2025-03-31");
    assertThat(who.of(null, "タナカ ハナコ")).isEqualTo(found(TANAKA, STAFF_NUMBER_AND_KANA));
  }
}
