package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.KnownUnderANumber.DAY;
import static osarai.hr.intake.KnownUnderANumber.SATO;
import static osarai.hr.intake.KnownUnderANumber.TANAKA;
import static osarai.hr.intake.KnownUnderANumber.assertRefused;
import static osarai.hr.intake.KnownUnderANumber.called;
import static osarai.hr.intake.KnownUnderANumber.found;
import static osarai.hr.intake.KnownUnderANumber.row;
import static osarai.hr.intake.Recognition.Decision.STATED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.web.Spoken;

/** "Same person?" where somebody has said it. */
class RecognisedByAnswerTest {
  private final KnownUnderANumber who = new KnownUnderANumber();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2020-04-01, -, true", "2020-04-01, 2026-03-31, true", "2026-04-02, -, false"})
  void whoSaysThatItIsTheSamePersonMeansTheHolderOfTheNumber(
      String from, @Nullable String last, boolean there) {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, from, last);
    Statement said = row(DAY, "佐藤 次郎/サトウ ジロウ", null).decided(Statement.Decided.HOLDER);
    Recognition.Recognised found = who.recognise(said);
    if (there) {
      assertThat(found).isEqualTo(found(TANAKA, STATED));
    } else {
      assertRefused(found, STATED);
    }
  }

  /** Not that it may be the same person after all: that was answered. */
  @Test
  void whoIsSaidToBeSomebodyElseHasAnotherNumber() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", null);
    Recognition.Recognised found = who.stated(null);
    assertRefused(found, STATED, "staffNumber");
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
        .contains("職員番号がちがうはずです")
        .doesNotContain("同じ人の改姓");
    assertThat(found.conflict().asks()).isNull();
  }

  @Test
  void theCallerMaySayThatItIsSomebodyKnownOrSomebodyNew() {
    who.known(TANAKA, "タナカ ハナコ", null);
    assertThat(who.stated(TANAKA)).isEqualTo(found(TANAKA, STATED));
    assertThat(who.stated(null)).isEqualTo(found(null, STATED));
    who.holds(TANAKA, "2020-04-01", null);
    assertThat(who.stated(TANAKA)).isEqualTo(found(TANAKA, STATED));
    assertRefused(who.stated(null), STATED);
  }

  @Test
  void theCallerCannotSayThatItIsSomebodyElseThanTheNumbersHolder() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(SATO, "2020-04-01", null);
    assertRefused(who.stated(TANAKA), STATED);
  }

  @Test
  void theCallerCannotNameNobody() {
    assertThat(who.stated(SATO).conflict()).extracting(Fault::part).isEqualTo("samePersonAs");
    who.facts.put(SATO, called());
    assertThat(who.stated(SATO).conflict()).extracting(Fault::kind).isEqualTo(Fault.Ground.INVALID);
  }
}
