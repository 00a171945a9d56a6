package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.evidence.handlers.RegisterColumn.ShownCell;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.WordMessages;
import osarai.web.Keys;

/** What stands in the register's columns on 1 July 2026. */
class RegisterColumnsTest {
  private static final LocalDate TODAY = day("2026-07-01");
  private static final HandlerMessages MESSAGES = Keys.of(HandlerMessages.class);
  private static final Handling WAITING =
      new Handling(Handling.State.WAITING, 0, day("2026-06-20"), TODAY, null, List.of());
  private static final Handling BEGUN =
      new Handling(Handling.State.HANDLING, 0, day("2026-06-20"), TODAY, 11L, List.of());
  private static final Handling UNTRAINED =
      new Handling(Handling.State.UNTRAINED, 0, null, null, null, List.of());

  private final RegisterColumns columns =
      new RegisterColumns(MESSAGES, Keys.of(WordMessages.class));

  @Test
  void aFileHasAColumnForEachHeading() {
    assertThat(columns.ofFiles().headings())
        .containsExactly(
            "staff_number",
            "name",
            "department",
            "officer",
            "affairs",
            "role",
            "scope",
            "from",
            "until",
            "document",
            "last_pass",
            "trained",
            "starts_on",
            "confirmation",
            "state",
            "findings");
    assertThat(columns.ofFiles().cells(line(WAITING, "鈴木 健一")))
        .containsExactly(
            "1001",
            "田中 花子",
            "市民課",
            "鈴木 健一",
            "住民票",
            "designation(HANDLER)",
            "氏名",
            day("2026-07-01"),
            day("2026-12-31"),
            "総第1号",
            day("2026-06-20"),
            null,
            "not_begun(令和8年7月1日)",
            "not_confirmed",
            "waiting",
            "");
  }

  /** The earliest allowed day is not the day on which anybody began. */
  @Test
  void onlyAStartThatIsConfirmedHasADayAndACount() {
    assertThat(columns.ofFiles().cells(begun()).subList(11, 15))
        .containsExactly(11L, TODAY, "confirmed", "handling");
    assertThat(shown(begun()).subList(12, 14))
        .extracting(ShownCell::text)
        .containsExactly("11", "令和8年7月1日");
    assertThat(columns.ofFiles().cells(line(UNTRAINED)).subList(11, 15))
        .containsExactly(null, "not_confirmed", "not_confirmed", "untrained_today");
  }

  @Test
  void whereThereIsNoOfficerTheFileSaysSo() {
    assertThat(columns.ofFiles().cells(line(WAITING)).get(3)).isEqualTo("no_officer");
  }

  /** What is asked of a list first stands on the left, and the number under the name. */
  @Test
  void pageAndPaperBeginWithNameStateAndFindings() {
    assertThat(columns.shown())
        .extracting(RegisterColumn::heading)
        .containsExactly(
            "name",
            "state",
            "findings",
            "department",
            "officer",
            "affairs",
            "role",
            "scope",
            "from",
            "until",
            "document",
            "last_pass",
            "trained",
            "starts_on");
    assertThat(columns.shown()).extracting(RegisterColumn::width).allMatch(width -> width >= 10);
  }

  @Test
  void theCellsOfThePageAreWrittenForReaders() {
    assertThat(shown(line(WAITING, "鈴木 健一", "高橋 誠")))
        .extracting(ShownCell::text)
        .containsExactly(
            "田中 花子",
            "waiting",
            "",
            "市民課",
            "鈴木 健一、高橋 誠",
            "住民票",
            "designation(HANDLER)",
            "氏名",
            "令和8年7月1日",
            "令和8年12月31日",
            "総第1号",
            "令和8年6月20日",
            "",
            "not_begun(令和8年7月1日)");
  }

  @Test
  void whatIsNotKnownYetIsAnEmptyCell() {
    assertThat(shown(line(UNTRAINED)).subList(11, 13))
        .extracting(ShownCell::text)
        .containsExactly("", "");
  }

  private List<ShownCell> shown(HandlerTexts.RegisterLine line) {
    return columns.shown().stream().map(column -> new ShownCell(column, line)).toList();
  }

  private static HandlerTexts.RegisterLine line(Handling handling, String... officers) {
    return line(handling, null, officers);
  }

  private static HandlerTexts.RegisterLine begun() {
    UUID officer = new UUID(0, 5);
    Instant at = Instant.parse("2026-07-01T01:00:00Z");
    return line(BEGUN, new ConfirmedStart(new UUID(0, 4), TODAY, officer, at, List.of()));
  }

  private static HandlerTexts.RegisterLine line(
      Handling handling, @Nullable ConfirmedStart start, String... officers) {
    Designation designation =
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            "総第1号",
            days("2026-07-01", "2026-12-31"));
    HandlerRow row =
        new HandlerRow(
            designation.id(),
            "1001",
            "田中 花子",
            "市民課",
            List.of(officers),
            designation,
            designation.period(),
            handling,
            start == null ? null : start.first(),
            start,
            true);
    return new HandlerTexts(MESSAGES, () -> 400).lines(List.of(row), TODAY).get(0);
  }
}
