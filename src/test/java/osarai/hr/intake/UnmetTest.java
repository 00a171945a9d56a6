package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptTexts;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
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
    received.turnsTo("2026-03-20");
    received.keep(engaged("2026-04-01", PART, "2027-03-31"));
    assertThat(told(StatementDraft.on("2026-03-25").ends("2026-03-24").said()))
        .containsExactly("STALE", "退職日は令和8年3月24日とありますが、この職員番号の任用はその日よりあとに始まるため、終わりません");
    assertThat(told(StatementDraft.on("2026-03-31").ends("2026-03-31").said()))
        .as("it never comes")
        .containsExactly("LEFT");
  }

  /** Beside other news, which was taken. */
  @Test
  void aLeavingBeforeAnythingBeginsBesideOtherNews() {
    received.turnsTo("2026-11-30");
    received.keep(engaged("2026-12-01", PART, "2027-03-31"));
    assertThat(
            told(
                StatementDraft.on("2026-11-30").called("田中 花", "タナカ ハナ").ends("2026-10-15").said()))
        .containsExactly("CHANGED", "退職日は令和8年10月15日とありますが、この職員番号の任用はその日よりあとに始まるため、終わりません");
  }

  /** An end that another act brought is not taken away by an appointment of an earlier day. */
  @Test
  void anAppointmentWithoutAnEndThatEnds() {
    received.keep(by("t1", null));
    received.keep(StatementDraft.on("2026-11-30").ends("2026-12-31").said());
    assertThat(told(by("t2", "t1"))).hasSize(2).first().isEqualTo("STALE");
    assertThat(told(by("t2", "t1")).get(1))
        .startsWith("任用の末日はないとありますが、受け取り済みのほかの内容により、令和8年12月31日に終わります");
    assertThat(told(regular("2026-12-01"))).as("of a later day").containsExactly("CHANGED");
  }

  @Test
  void whatIsSaidAgainAndNoLongerTrue() {
    received.keep(engaged("2026-04-01", PART, "2026-12-31"));
    received.keep(engaged("2026-04-01", PART, "2027-01-31"));
    assertThat(repeated(engaged("2026-04-01", PART, "2026-12-31")))
        .containsExactly(
            "任用の終わりは令和8年12月31日とありますが、受け取り済みのほかの内容により、令和9年1月31日に終わります",
            "同じ内容は受け取り済みで、そのあとに受け取った内容により、いまの事実とはちがいます。もう一度この内容にするときは、新しい文書番号を付けて送ってください");
    assertThat(repeated(engaged("2026-04-01", PART, "2027-01-31"))).isEmpty();
  }

  @Test
  void whatIsSaidAgainOfAnAppointmentThatNeverCame() {
    received.keep(by("t1", null));
    received.keep(StatementDraft.on("2026-03-31").ends("2026-03-31").said());
    assertThat(repeated(by("t1", null)))
        .containsExactly("令和8年4月1日からの任用は、受け取り済みのほかの内容により、取り消されています");
  }

  private List<String> repeated(Statement statement) {
    Receipt receipt = receipt(statement);
    assertThat(receipt.isToBeKept()).isFalse();
    StatementOutcome line = receipt.line(Received.TANAKA, null);
    assertThat(line.kind()).isEqualTo(StatementOutcome.Effect.REPEATED);
    return TEXTS.said(line.unmet());
  }

  private static Statement by(String document, @Nullable String corrects) {
    return Received.statement(
        "2026-04-01",
        document,
        corrects,
        new Statement.Engagement(EmploymentType.REGULAR, LocalDate.parse("2026-04-01"), null),
        PersonName.of("田中 花子", new Kana("タナカ ハナコ")),
        List.of(Received.held("210")),
        null);
  }

  private static Statement regular(String effective) {
    return StatementDraft.on(effective)
        .called("田中 花子", "タナカ ハナコ")
        .engaged(EmploymentType.REGULAR, "2026-04-01", null)
        .posted(Received.held("210"))
        .said();
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
