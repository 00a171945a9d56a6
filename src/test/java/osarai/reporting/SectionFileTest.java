package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.reporting.ReportedSection.DAY;
import static osarai.reporting.ReportedSection.SATO;
import static osarai.reporting.ReportedSection.SUZUKI;
import static osarai.reporting.ReportedSection.TANAKA;
import static osarai.reporting.ReportedSection.away;
import static osarai.reporting.ReportedSection.done;
import static osarai.reporting.ReportedSection.member;
import static osarai.reporting.ReportedSection.open;
import static osarai.reporting.ReportedSection.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.curriculum.office.CurriculumMessages;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.handlers.SectionHandlers;
import osarai.evidence.record.DutyStanding;
import osarai.people.SectionMember;
import osarai.people.WordMessages;
import osarai.reporting.town.SpokenPosts;
import osarai.tables.ListFile;
import osarai.web.Spoken;
import osarai.web.WebMessages;

/** The columns of a section's list, and what stands in them of whom. */
class SectionFileTest {
  private static final int BEFORE_COURSES = 6;

  private final SectionFile file =
      new SectionFile(
          Spoken.in(ReportingMessages.class),
          Spoken.in(CurriculumMessages.class),
          Spoken.in(WordMessages.class),
          SpokenPosts.columns(),
          Spoken.in(WebMessages.class));

  private ListFile<SectionRow> of(SectionReport report, @Nullable LocalDate known) {
    return file.of(
        new SectionView(
            report,
            new SectionInquiry(DAY, known, false),
            SectionFilter.UNDONE,
            Map.of("all-staff", "全職員研修"),
            "市民課",
            "",
            new SectionHandlers.Shown(0, List.of()),
            Optional.empty(),
            true,
            new UUID(0, 9)));
  }

  /** From the reason for which somebody is left out. */
  private List<Object> cells(
      SectionMember member, Map<UUID, ExclusionReason> excluded, DutyStanding... duties) {
    SectionReport report = report(List.of(member), excluded, duties);
    List<Object> cells = of(report, null).columns().cells(report.rows().get(0));
    return cells.subList(BEFORE_COURSES, cells.size());
  }

  @Test
  void itSaysOfWhomOfWhichDayAndByWhatKnowledgeItIs() {
    SectionReport report = report(List.of(member(TANAKA)), Map.of());
    assertThat(of(report, null).title()).isEqualTo("所属の受講状況");
    assertThat(of(report, null).lead())
        .startsWith("市民課 基準日: ")
        .contains("令和8年11月24日", "まだの人だけ")
        .doesNotContain("記録されていた");
    assertThat(of(report, DAY).lead()).contains("終わりまでに記録されていた内容だけ");
  }

  @Test
  void eachCourseHasItsStateAndItsDay() {
    SectionReport report =
        report(List.of(member(TANAKA)), Map.of(), done(TANAKA, "all-staff"), open(SATO, "other"));
    assertThat(of(report, null).columns().headings())
        .startsWith("職員番号", "氏名", "フリガナ", "所属", "職", "任用区分", "休業・除外", "全職員研修")
        .contains("全職員研修の修了日か期限");
    assertThat(cells(member(TANAKA), Map.of(), done(TANAKA, "all-staff")))
        .containsExactly(null, "修了", LocalDate.of(2026, 5, 20));
    assertThat(cells(member(SATO), Map.of(), open(SATO, "all-staff"))).startsWith(null, "期限を過ぎた");
  }

  @Test
  void whatIsNotOwedIsSaidAndHasNoDay() {
    SectionReport report =
        report(List.of(member(TANAKA), member(SATO)), Map.of(), done(TANAKA, "all-staff"));
    SectionRow row =
        report.rows().stream()
            .filter(one -> one.member().personId().equals(SATO))
            .findFirst()
            .get();
    assertThat(of(report, null).columns().cells(row)).endsWith("対象外", (Object) null);
  }

  @Test
  void whoIsLeftOutIsNotLateButWhatIsDoneStaysDone() {
    assertThat(cells(away(SUZUKI), Map.of(), open(SUZUKI, "all-staff"))).startsWith("育児休業", "休業中");
    assertThat(cells(away(SUZUKI), Map.of(), done(SUZUKI, "all-staff"))).startsWith("育児休業", "修了");
    Map<UUID, ExclusionReason> excluded = Map.of(SUZUKI, ExclusionReason.LEAVING_SOON);
    assertThat(cells(member(SUZUKI), excluded, open(SUZUKI, "all-staff")))
        .startsWith("まもなく退職する", "除外");
  }
}
