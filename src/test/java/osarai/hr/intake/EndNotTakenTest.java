package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptTexts;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/** An end that news of a later day speaks over is kept, and told as what it is: without effect. */
class EndNotTakenTest {
  private static final KeptTexts TEXTS = Spoken.kept(StatementMessages.class);

  private final Received received = new Received();

  EndNotTakenTest() {
    received.keep(
        StatementDraft.on("2026-10-01")
            .called("田中 花子", "タナカ ハナコ")
            .engaged(EmploymentType.REGULAR, "2026-10-01", null)
            .posted(Received.held("210"))
            .said());
  }

  /** The designation was said for the later day, so the earlier day's end is overruled. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, STALE, 指定の終わりは令和9年1月31日とありますが、受け取り済みのほかの内容により、そのあとも続きます",
    "2026-12-01, LEFT,"
  })
  void ofADesignation(String effective, String kind, String text) {
    received.keep(StatementDraft.on("2026-12-01").designated("2026-11-01", null).said());
    List<String> told =
        told(StatementDraft.on(effective).designated("2026-11-01", "2027-01-31").said());
    assertThat(told).endsWith(text == null ? told.get(0) : text);
    assertThat(told.get(0)).isEqualTo(text == null ? told.get(0) : kind);
    assertThat(told.get(0).equals("STALE")).isEqualTo(text != null);
  }

  @Test
  void ofALeave() {
    received.keep(StatementDraft.on("2026-12-01").onLeave("2026-11-01", null).said());
    assertThat(told(StatementDraft.on("2026-11-20").onLeave("2026-11-01", "2027-01-31").said()))
        .containsExactly("STALE", "休業の終わりは令和9年1月31日とありますが、受け取り済みのほかの内容により、そのあとも続きます");
    assertThat(told(StatementDraft.on("2026-12-01").onLeave("2026-11-01", "2027-01-31").said()))
        .hasSize(1)
        .doesNotContain("STALE");
  }

  /** Renewed for the day after its end, it ends and another begins. */
  @Test
  void notWhereItIsDesignatedAnewForTheDayAfter() {
    received.keep(StatementDraft.on("2026-12-01").designated("2027-02-01", null).said());
    assertThat(told(StatementDraft.on("2026-11-20").designated("2026-11-01", "2027-01-31").said()))
        .hasSize(1)
        .doesNotContain("STALE");
  }

  /** As before, but of other affairs: that is no renewal. */
  @Test
  void ofADesignationBesideAnotherOfTheDayAfter() {
    received.keep(StatementDraft.on("2026-12-01").designated("2026-11-01", null).said());
    received.keep(
        StatementDraft.on("2026-12-01")
            .designated(
                new Statement.Designated(
                    "210",
                    DesignationRole.HANDLER,
                    "市税",
                    "氏名",
                    LocalDate.of(2027, 2, 1),
                    null,
                    null))
            .said());
    assertThat(told(StatementDraft.on("2026-11-20").designated("2026-11-01", "2027-01-31").said()))
        .first()
        .isEqualTo("STALE");
  }

  @Test
  void ofAPost() {
    received.keep(StatementDraft.on("2026-12-01").posted(Received.held("210")).said());
    Statement ends =
        StatementDraft.on("2026-11-20")
            .posted(StatementDraft.post("210", Received.held("210").title(), "2027-01-31"))
            .said();
    assertThat(told(ends))
        .containsExactly("STALE", "職の終わりは令和9年1月31日とありますが、受け取り済みのほかの内容により、そのあとも続きます");
  }

  @Test
  void notOfAPostOfWhichMoreIsSaidFromTheDayAfter() {
    received.keep(StatementDraft.on("2027-02-01").posted(Received.held("210")).said());
    Statement ends =
        StatementDraft.on("2026-11-20")
            .posted(StatementDraft.post("210", Received.held("210").title(), "2027-01-31"))
            .said();
    assertThat(told(ends)).hasSize(1).doesNotContain("STALE");
  }

  /** Said where it only followed from the next appointment, it stays when that is called off. */
  @Test
  void anEndThatIsSoAlreadyIsKept() {
    received.keep(
        StatementDraft.on("2027-04-01")
            .engaged(EmploymentType.REGULAR, "2027-04-01", null)
            .posted(Received.held("210"))
            .said());
    Statement same =
        StatementDraft.on("2026-12-01")
            .engaged(EmploymentType.REGULAR, "2026-10-01", "2027-03-31")
            .said();
    assertThat(told(same)).containsExactly("UNCHANGED");
    received.keep(same);
    received.keep(
        StatementDraft.on("2026-12-02")
            .engaged(EmploymentType.REGULAR, "2027-04-01", "2027-03-31")
            .said());
    assertThat(received.receipt(same, Received.TANAKA).before().appointments())
        .extracting(served -> served.period().lastDay())
        .containsExactly(LocalDate.of(2027, 3, 31));
  }

  private List<String> told(Statement statement) {
    Receipt receipt = received.receipt(statement, Received.TANAKA);
    assertThat(receipt.isToBeKept()).as("%s", receipt).isTrue();
    StatementOutcome line =
        receipt.line(
            Received.TANAKA, receipt.notice(UUID.randomUUID(), received.known().size() + 1));
    return Stream.concat(Stream.of(line.kind().name()), TEXTS.said(line.unmet()).stream()).toList();
  }
}
