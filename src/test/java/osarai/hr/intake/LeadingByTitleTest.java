package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.web.Spoken;

/** Who leads by being told so, and who by the title; it is 1 December 2026. */
class LeadingByTitleTest {
  private final Received received = new Received();

  /** A list of the same title made a member of a head, and nobody was told. */
  @Test
  void aTitleThatIsKnownDoesNotChangeAPositionThatWasTold() {
    joins(Position.HEAD, "主幹", false);
    assertThat(says("2026-12-01", Position.MEMBER, "主幹", true)).isEmpty();
    assertThat(says("2026-12-02", Position.MEMBER, "主幹", true)).isEmpty();
    assertThat(led()).containsExactly("HEAD 2026-04-01/null");
    assertThat(says("2026-12-03", Position.MEMBER, "主査", true))
        .contains("令和8年12月3日から、市民課の所属長ではなくなります");
    assertThat(says("2026-12-04", Position.HEAD, "課長", true)).contains("令和8年12月4日から、市民課の所属長になります");
  }

  @Test
  void norDoesItMakeAHeadOfWhoIsSaidToBeAMember() {
    joins(Position.MEMBER, "課長", false);
    assertThat(says("2026-12-01", Position.HEAD, "課長", true)).isEmpty();
    assertThat(led()).isEmpty();
    assertThat(says("2026-12-01", Position.HEAD, "課長", false)).contains("令和8年12月1日から、市民課の所属長になります");
  }

  @Test
  void norATitleBesideABlankDepartment() {
    joins(Position.DEPUTY, "主幹", false);
    assertThat(titled("2026-12-01", "主幹")).isEmpty();
    assertThat(led()).containsExactly("DEPUTY 2026-04-01/null");
    assertThat(titled("2026-12-02", "参事")).contains("令和8年12月2日から、市民課の代理・補佐ではなくなります");
  }

  /** Of another width or with spaces it is the same title, beside a department or not. */
  @ParameterizedTest
  @CsvSource({"主査(兼), 主査（兼）", "主 幹, 主幹", "ｶﾞｲﾄﾞ, ガイド"})
  void norATitleInAnotherSpelling(String title, String again) {
    joins(Position.HEAD, title, false);
    assertThat(says("2026-12-01", Position.MEMBER, again, true)).isEmpty();
    assertThat(titled("2026-12-02", again)).isEmpty();
    assertThat(led()).containsExactly("HEAD 2026-04-01/null");
  }

  /** An act that corrects keeps its spelling; what comes later has the first one again. */
  @Test
  void norAfterTheSpellingWasCorrected() {
    joins(Position.HEAD, "主 幹", false);
    says(StatementDraft.on("2026-04-01").by("人第8号").posted(post(Position.HEAD, "主 幹", false)));
    says(
        StatementDraft.on("2026-04-01")
            .by("人第8号")
            .correcting("人第8号")
            .posted(post(Position.HEAD, "主幹", false)));
    assertThat(says("2026-12-01", Position.MEMBER, "主幹", true)).isEmpty();
    assertThat(titled("2026-12-02", "主　幹")).isEmpty();
    assertThat(led()).containsExactly("HEAD 2026-04-01/null");
  }

  /** Else a list after a change of the words for positions would change nothing. */
  @Test
  void whoWasAMemberByTheTitleLeadsByIt() {
    joins(Position.MEMBER, "主幹", true);
    assertThat(says("2026-04-01", Position.HEAD, "主幹", true)).contains("令和8年4月1日から、市民課の所属長になります");
  }

  @Test
  void whoJoinsAsAHeadIsToldSo() {
    assertThat(joins(Position.HEAD, "主幹", false)).contains("令和8年4月1日から、市民課の所属長になります");
  }

  @Test
  void itMakesNoDifferenceWhichArrivedFirst() {
    joins(Position.MEMBER, "主査", true);
    says("2026-12-01", Position.MEMBER, "主幹", true);
    says("2026-11-01", Position.HEAD, "主幹", false);
    assertThat(led()).containsExactly("HEAD 2026-11-01/null");
  }

  /** The list under the document of a notice that told the position beside the same title. */
  @Test
  void aTitleUnderTheSameDocumentContradictsNoPosition() {
    joins(Position.MEMBER, "主査", true);
    received.keep(
        StatementDraft.on("2026-11-01").by("人第7号").posted(post(Position.HEAD, "主幹", false)).said());
    Receipt again =
        received.receipt(
            StatementDraft.on("2026-11-01")
                .by("人第7号")
                .posted(post(Position.MEMBER, "主幹", true))
                .said(),
            Received.TANAKA);
    assertThat(again.line(Received.TANAKA, null).kind())
        .isEqualTo(StatementOutcome.Effect.REPEATED);
  }

  private List<String> joins(Position position, String title, boolean byTitle) {
    return told(
        StatementDraft.on("2026-04-01")
            .called("田中 花", "タナカ ハナ")
            .engaged(EmploymentType.REGULAR, "2026-04-01", null)
            .posted(post(position, title, byTitle)),
        null);
  }

  private List<String> says(String day, Position position, String title, boolean byTitle) {
    return says(StatementDraft.on(day).posted(post(position, title, byTitle)));
  }

  private List<String> says(StatementDraft draft) {
    return told(draft, Received.TANAKA);
  }

  private List<String> titled(String day, String title) {
    return told(
        StatementDraft.on(day).titled(new Statement.Retitled(Position.MEMBER, title, true)),
        Received.TANAKA);
  }

  private List<String> told(StatementDraft draft, @Nullable UUID person) {
    Statement said = draft.said();
    Receipt receipt = received.receipt(said, person);
    List<String> notes =
        receipt.line(person, receipt.notice(UUID.randomUUID(), 99)).notes().stream()
            .map(note -> Spoken.kept(ComparisonMessages.class).said(note))
            .toList();
    received.keep(said);
    return notes;
  }

  private List<String> led() {
    Career career =
        received.receipt(StatementDraft.on("2026-12-31").said(), Received.TANAKA).before();
    return career.appointments().stream()
        .flatMap(served -> served.posts().stream())
        .filter(post -> post.position() != Position.MEMBER)
        .map(post -> post.position() + " " + post.period().from() + "/" + post.period().lastDay())
        .toList();
  }

  private static Statement.Post post(Position position, String title, boolean byTitle) {
    return new Statement.Post("210", position, title, null, byTitle);
  }
}
