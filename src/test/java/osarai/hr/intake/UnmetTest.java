package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.post;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptTexts;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/** What was said and does not come true is told with the days, through whichever door it came. */
class UnmetTest {
  private static final KeptTexts TEXTS = Spoken.kept(StatementMessages.class);
  private static final EmploymentType PART = EmploymentType.FISCAL_YEAR_PART_TIME;
  private static final EmploymentType FULL = EmploymentType.FISCAL_YEAR_FULL_TIME;

  private final Received received = new Received();

  /** The other way round the later one is refused. */
  @Test
  void aTermThatTheNextOneCuts() {
    received.keep(engaged("2026-10-01", PART, "2027-03-31"));
    assertThat(told(engaged("2026-04-01", PART, "2026-12-31")))
        .containsExactly(
            "REAPPOINTED",
            "任用の末日は令和8年12月31日とありますが、令和8年10月1日から次の任用があるため、その前の日に終わります。" + "どちらかの日がちがうときは、訂正してください");
    assertThat(told(engaged("2026-04-01", PART, "2026-09-30"))).containsExactly("REAPPOINTED");
  }

  /** Sent as a correction of the first day, it made a second appointment without a word. */
  @Test
  void anAppointmentBeforeTheOneThatRuns() {
    received.keep(Received.joins("2026-04-01"));
    assertThat(told(Received.joins("2026-03-15")))
        .containsExactly(
            "JOINED",
            "令和8年3月15日からの任用は、令和8年4月1日から次の任用があるため、その前の日に終わります。" + "採用日の訂正なら、訂正する元の文書番号を示してください");
    assertThat(told(Received.joins("2026-10-01"))).as("it follows the other").hasSize(1);
  }

  /** A leaving that came first ends the term, not the appointment after it. */
  @Test
  void aTermOfWhichTheEndCameBeforeIt() {
    received.keep(engaged("2026-10-01", PART, "2027-03-31"));
    received.keep(StatementDraft.on("2026-09-30").ends("2026-09-30").said());
    assertThat(told(engaged("2026-04-01", PART, "2027-03-31")))
        .contains("任用の終わりは令和9年3月31日とありますが、受け取り済みのほかの内容により、令和8年9月30日に終わります");
  }

  @Test
  void anotherEmploymentTypeIsNoEndOfTheTerm() {
    received.keep(engaged("2026-04-01", PART, "2027-03-31"));
    received.keep(StatementDraft.on("2026-10-01").engaged(FULL, "2026-04-01", "2027-03-31").said());
    assertThat(
            told(StatementDraft.on("2026-11-01").engaged(FULL, "2026-04-01", "2027-02-28").said()))
        .containsExactly("LEFT");
  }

  @Test
  void aTermWithItsLeavingBesideIt() {
    assertThat(
            told(
                StatementDraft.on("2026-04-01")
                    .called("田中 花子", "タナカ ハナコ")
                    .engaged(PART, "2026-04-01", "2027-03-31")
                    .posted(Received.held("210"))
                    .ends("2026-12-31")
                    .said()))
        .containsExactly("JOINED");
  }

  /** It was cut without a word; a longer term may be told for a day that is still to come. */
  @ParameterizedTest
  @CsvSource({"2027-01-31, false", "2026-12-31, true", "2027-02-28, false"})
  void aPostBeyondTheTermIsRefused(String last, boolean kept) {
    received.keep(engaged("2026-04-01", PART, "2026-12-31"));
    assertThat(receipt(postUntil(last)).isToBeKept()).isEqualTo(kept);
    received.keep(StatementDraft.on("2026-12-01").engaged(PART, "2026-04-01", "2027-01-31").said());
    assertThat(receipt(postUntil(last)).isToBeKept()).isEqualTo(!last.equals("2027-02-28"));
  }

  @Test
  void aPostThatALaterLeavingCuts() {
    received.keep(engaged("2026-04-01", PART, "2027-03-31"));
    received.keep(StatementDraft.on("2026-12-31").ends("2026-12-31").said());
    assertThat(told(postUntil("2027-02-28")))
        .contains("職の終わりは令和9年2月28日とありますが、受け取り済みのほかの内容により、令和8年12月31日に終わります");
  }

  @Test
  void postsOfADayWithoutAnAppointment() {
    received.keep(engaged("2026-04-01", PART, "2026-09-30"));
    Statement moves = StatementDraft.on("2026-10-01").posted(Received.held("220")).said();
    assertThat(told(moves))
        .containsExactly("STALE", "令和8年10月1日には、この職員番号の任用がありません。職は、任用を受け取ったときに反映します");
  }

  @Test
  void aLeavingBeforeAnythingBegins() {
    received.keep(engaged("2026-04-01", PART, "2027-03-31"));
    assertThat(told(StatementDraft.on("2026-03-25").ends("2026-03-24").said()))
        .containsExactly("STALE", "退職日は令和8年3月24日とありますが、この職員番号の任用はその日よりあとに始まるため、終わりません");
    assertThat(told(StatementDraft.on("2026-03-31").ends("2026-03-31").said()))
        .as("it never comes")
        .containsExactly("LEFT");
  }

  /** Of an act that says more, the rest was taken, and of this nothing was told. */
  @Test
  void whatTheNextActOfTheDaySaysOtherwise() {
    received.keep(engaged("2026-04-01", PART, "2027-03-31"));
    received.keep(Received.sequenced("2026-10-01", "002", "220"));
    assertThat(
            told(
                StatementDraft.on("2026-10-01")
                    .called("鈴木 花子", "スズキ ハナコ")
                    .posted(post("210", "主査", null))
                    .said()))
        .containsExactly("CHANGED", "職は、同じ日のもっと新しい内容を受け取り済みのため、変わりません");
  }

  private static Statement engaged(String from, EmploymentType type, String last) {
    return StatementDraft.on(from)
        .called("田中 花子", "タナカ ハナコ")
        .engaged(type, from, last)
        .posted(Received.held("210"))
        .said();
  }

  private static Statement postUntil(String last) {
    return StatementDraft.on("2026-07-01").posted(post("220", "主事", last)).said();
  }

  private Receipt receipt(Statement statement) {
    return received.receipt(statement, Received.TANAKA);
  }

  /** The kind, and what is told beside it. */
  private List<String> told(Statement statement) {
    Receipt receipt = receipt(statement);
    assertThat(receipt.isToBeKept()).isTrue();
    StatementOutcome line = receipt.line(Received.TANAKA, receipt.notice(UUID.randomUUID(), 99));
    return Stream.concat(Stream.of(line.kind().name()), TEXTS.said(line.unmet()).stream()).toList();
  }
}
