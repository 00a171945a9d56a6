package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.reporting.ReportedSection.DAY;
import static osarai.reporting.ReportedSection.SATO;
import static osarai.reporting.ReportedSection.TANAKA;
import static osarai.reporting.ReportedSection.done;
import static osarai.reporting.ReportedSection.member;
import static osarai.reporting.ReportedSection.open;
import static osarai.reporting.ReportedSection.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.evidence.handlers.SectionHandlers;
import osarai.evidence.record.SectionConfirmation;
import osarai.people.SectionMember;

/** What the page of a section says of its report: 田中 has finished, 佐藤 is late. */
class SectionViewTest {
  private static final SectionInquiry ASKED = new SectionInquiry(DAY, null, false);
  private static final List<SectionMember> BOTH = List.of(member(TANAKA), member(SATO));

  private static SectionView view(
      List<SectionMember> members, SectionFilter filter, boolean ofNow, String sentence) {
    SectionReport report =
        report(members, Map.of(), done(TANAKA, "all-staff"), open(SATO, "all-staff"));
    return new SectionView(
        report,
        ASKED,
        filter,
        Map.of("all-staff", "全職員研修"),
        "市民課",
        sentence,
        new SectionHandlers.Shown(0, List.of()),
        Optional.empty(),
        ofNow,
        new UUID(0, 9));
  }

  private static SectionView view(SectionFilter filter) {
    return view(BOTH, filter, true, "2人のうち1人が修了");
  }

  @Test
  void theFilterCutsTheRowsAndTheReasonsButNotWhatIsConfirmed() {
    SectionView all = view(SectionFilter.ALL);
    SectionView undone = view(SectionFilter.UNDONE);
    assertThat(all.rows()).hasSize(2);
    assertThat(undone.rows()).extracting(row -> row.member().personId()).containsExactly(SATO);
    assertThat(undone.reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.course()).isEqualTo("全職員研修");
              assertThat(reason.cell())
                  .isEqualTo(undone.rows().get(0).cells().get(0).orElseThrow());
            });
    assertThat(undone.seen()).isEqualTo(all.seen());
    assertThat(all.isFiltered()).isFalse();
    assertThat(undone.isFiltered()).isTrue();
  }

  @Test
  void eachChoiceSaysHowManyItLists() {
    assertThat(view(SectionFilter.UNDONE).chips())
        .extracting(SectionView.Chip::people)
        .containsExactly(2, 1, 1);
    assertThat(view(SectionFilter.UNDONE).chips())
        .filteredOn(SectionView.Chip::current)
        .singleElement()
        .satisfies(chip -> assertThat(chip.address()).endsWith("&show=undone"));
  }

  @Test
  void whatIsConfirmedIsWhatThePageSays() {
    SectionConfirmation.Seen seen = view(SectionFilter.ALL).seen();
    assertThat(seen).isEqualTo(new SectionConfirmation.Seen(DAY, "市民課", "2人のうち1人が修了", 2, 1, 1));
    assertThat(view(SectionFilter.ALL).mark())
        .isEqualTo(view(SectionFilter.UNDONE).mark())
        .isNotEqualTo(view(BOTH, SectionFilter.ALL, true, "2人が修了").mark());
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "false, true, false", "true, false, false"})
  void onlyWhatIsTrueTodayOfSomebodyCanBeConfirmed(boolean ofNow, boolean people, boolean may) {
    assertThat(view(people ? BOTH : List.of(), SectionFilter.ALL, ofNow, "").isConfirmable())
        .isEqualTo(may);
  }

  @Test
  void aCourseWithoutATitleIsCalledByItsId() {
    assertThat(view(SectionFilter.ALL).titlesInOrder()).containsExactly("全職員研修");
    assertThat(view(SectionFilter.ALL).title("gone")).isEqualTo("gone");
  }
}
