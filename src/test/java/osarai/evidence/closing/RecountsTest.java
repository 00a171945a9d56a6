package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.calendar.FiscalYear;
import osarai.evidence.ledger.CanonicalJson;
import osarai.forms.Worded;
import osarai.login.EnteredBy;

/** A recount of 2026 that an officer (5) has asked for. */
class RecountsTest {
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final EnteredBy OFFICER = new EnteredBy(new UUID(0, 5), "DX推進室 高橋 誠");
  private static final Instant AT = Instant.parse("2027-06-01T01:00:00Z");
  private static final ClosingFigures.Counted OLD =
      new ClosingFigures.Counted(
          List.of(figure("all-staff", 10, 6), figure("gone", 1, 0)),
          figure("", 11, 6),
          CountingRule.DUTIES);
  private static final ClosingFigures.Counted NEW =
      new ClosingFigures.Counted(
          List.of(figure("all-staff", 8, 6), figure("heads", 1, 1)),
          figure("", 8, 5),
          CountingRule.PEOPLE);

  @Test
  void keepsTheFiguresThatWereSeenWhenItWasAskedFor() {
    RequestedRecount asked = recount(null);
    assertThat(asked.counted()).isEqualTo(NEW);
    assertThat(asked.reason()).isEqualTo("退職した人の分を除くため");
    assertThat(asked.requestedByWords()).isEqualTo("DX推進室 高橋 誠");
  }

  @ParameterizedTest
  @CsvSource({"5, false", "6, true"})
  void whoAskedDoesNotDecide(long reader, boolean may) {
    assertThat(recount(null).mayBeDecidedBy(new UUID(0, reader))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatIsDecidedIsDecidedByNobodyAgain(boolean approved) {
    RequestedRecount decided = recount(decided(approved));
    assertThat(decided.isWaiting()).isFalse();
    assertThat(decided.isApproved()).isEqualTo(approved);
    assertThat(decided.mayBeDecidedBy(new UUID(0, 7))).isFalse();
  }

  @Test
  void oldAndNewStandSideBySideAndAllTogetherLast() {
    assertThat(RecountView.beside(OLD, NEW, course -> "「" + course + "」"))
        .containsExactly(
            new RecountView.Beside("「all-staff」", OLD.courses().get(0), NEW.courses().get(0)),
            new RecountView.Beside("「gone」", OLD.courses().get(1), null),
            new RecountView.Beside("「heads」", null, NEW.courses().get(1)),
            new RecountView.Beside("", OLD.all(), NEW.all()));
  }

  @Test
  void isAskedForWhereItDiffersAndNoneWaits() {
    assertThat(view(OLD, NEW, true).isAskable()).isTrue();
    assertThat(view(OLD, NEW, false).isAskable()).as("to the auditor").isFalse();
    assertThat(view(NEW, NEW, true).isAskable()).as("nothing differs").isFalse();
    assertThat(view(OLD, NEW, true, ClosingView.CorrectionState.WAITING).isAskable()).isFalse();
    assertThat(view(OLD, NEW, true, ClosingView.CorrectionState.DECLINED).isAskable()).isTrue();
  }

  @Test
  void theSameNumbersByAnotherRuleDiffer() {
    ClosingFigures.Counted byDuty =
        new ClosingFigures.Counted(NEW.courses(), NEW.all(), CountingRule.DUTIES);
    assertThat(view(byDuty, NEW, true).differs()).isTrue();
  }

  @Test
  void theLedgerHoldsBothFiguresWithTheirRulesAndTheMomentOfTheClosing() {
    assertThat(
            CanonicalJson.write(
                RecountPayload.of(
                    YEAR,
                    Instant.parse("2027-05-31T01:00:00Z"),
                    recount(null),
                    OLD,
                    decided(true))))
        .contains(
            "\"knownAt\":\"2027-05-31T01:00:00",
            "\"before\":{\"all\":{\"course\":\"\",\"excluded\":0,\"fulfilled\":6",
            "\"rule\":1}",
            "\"figures\":{\"all\":{\"course\":\"\",\"excluded\":0,\"fulfilled\":5",
            "\"rule\":2}",
            "\"approvedByWords\":\"総務課長 森 一郎\"",
            "\"requestedByWords\":\"DX推進室 高橋 誠\"",
            "\"document\":\"DX-31\"");
  }

  @Test
  void theFormNeedsAReasonAndADocument() {
    RecountForm form = new RecountForm();
    form.reason = "あ".repeat(501);
    assertThat(form.faults())
        .containsExactly(
            new ClosingFault("reason", ClosingFault.What.LONG_REASON),
            new ClosingFault("document", ClosingFault.What.NO_DOCUMENT));
    form.reason = " 議会への報告のため ";
    form.document = "番号は123456789018";
    assertThat(form.faults())
        .containsExactly(new ClosingFault("document", ClosingFault.What.INDIVIDUAL_NUMBER));
    form.document = "DX-31";
    assertThat(form.faults()).isEmpty();
    UUID id = new UUID(4, 1);
    assertThat(form.request(id, YEAR))
        .isEqualTo(new RecountRequest(id, YEAR, "議会への報告のため", "DX-31"));
  }

  @ParameterizedTest
  @EnumSource(RecountSaid.class)
  void whatIsSaidIsKnownByItsWordInTheAddress(RecountSaid said) {
    assertThat(Worded.of(RecountSaid.class, said.word())).contains(said);
    assertThat(Worded.of(RecountSaid.class, said.name())).as("not by its name").isEmpty();
  }

  @Test
  void whatWentWellIsSaidAsSuch() {
    assertThat(Arrays.stream(RecountSaid.values()).filter(RecountSaid::isGood))
        .containsExactly(RecountSaid.REQUESTED, RecountSaid.APPROVED, RecountSaid.DECLINED);
  }

  @ParameterizedTest
  @EnumSource(CountingRule.class)
  void aRuleIsKnownByTheVersionThatIsKept(CountingRule rule) {
    assertThat(CountingRule.of(rule.version())).isEqualTo(rule);
  }

  @Test
  void versionsOfTheRuleThatWereWrittenNeverChange() {
    assertThat(CountingRule.DUTIES.version()).isEqualTo(1);
    assertThat(CountingRule.PEOPLE.version()).isEqualTo(2);
    assertThatThrownBy(() -> CountingRule.of(3)).hasMessageContaining("no counting rule 3");
  }

  private static ClosingFigure figure(String course, int owed, int fulfilled) {
    return new ClosingFigure(course, owed, fulfilled, 0, owed - fulfilled, fulfilled, owed);
  }

  private static RequestedRecount recount(RequestedCorrection.@Nullable Decided decided) {
    ClosingRecount kept =
        new ClosingRecount(
            new RecountRequest(new UUID(4, 1), YEAR, "退職した人の分を除くため", "DX-31"), NEW, 0, OFFICER, AT);
    return kept.asked(
        decided == null
            ? null
            : new CorrectionDecision(
                kept.id(),
                decided.approved(),
                "",
                new EnteredBy(new UUID(0, 6), "総務課長 森 一郎"),
                AT,
                null));
  }

  private static RequestedCorrection.Decided decided(boolean approved) {
    return new RequestedCorrection.Decided(approved, "", new UUID(0, 6), "総務課長 森 一郎", AT);
  }

  private static RecountView view(
      ClosingFigures.Counted holds,
      ClosingFigures.Counted again,
      boolean mayAct,
      ClosingView.CorrectionState... states) {
    return new RecountView(
        2026,
        "令和8年度",
        "令和9年6月1日",
        holds.rule(),
        again.rule(),
        RecountView.beside(holds, again, course -> course),
        Arrays.stream(states)
            .map(
                state ->
                    new RecountView.RecountRequest(
                        "r", again.rule(), again.all(), "", "", "", state, "", false))
            .toList(),
        "r",
        mayAct,
        mayAct);
  }
}
