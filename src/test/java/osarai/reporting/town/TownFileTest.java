package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;
import osarai.reporting.town.TownFile.AskedList;
import osarai.reporting.town.TownFile.PersonLine;
import osarai.tables.ListFile;
import osarai.web.Spoken;
import osarai.web.WebMessages;

/** The columns of the town's list; its rows are tested by {@link TownFilesTest}. */
class TownFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final UUID TANAKA = new UUID(0, 1);

  private static ListFile<PersonLine> file(TownFilter filter) {
    TownFile file =
        new TownFile(
            null,
            null,
            SmallShelf.of(SmallCourse.of("all-staff")),
            Spoken.in(TownMessages.class),
            SpokenPosts.columns(),
            Spoken.in(WebMessages.class));
    return file.of(new AskedList(DAY, TownTree.of(Map.of(), DAY, null), filter, "市全体"));
  }

  private static SectionMember post(String department, String title) {
    return new SectionMember(
        TANAKA,
        new StaffNumber("1001"),
        "田中 花子",
        "タナカ ハナコ",
        EmploymentType.REGULAR,
        department,
        title,
        Optional.empty());
  }

  private static PersonLine line(State state, @Nullable LocalDate due, String... open) {
    return new PersonLine(
        new Standing(TANAKA, state, due, List.of(open)),
        List.of(post("市民課", "主事"), post("税務課", "主事")));
  }

  @Test
  void itSaysOfWhomAndOfWhichDayItIs() {
    ListFile<PersonLine> file = file(TownFilter.SOON);
    assertThat(file.title()).isEqualTo("まちの状況");
    assertThat(file.lead()).startsWith("市全体 基準日: ").contains("令和8年12月1日", "14日以内に期限が来る人だけ");
    assertThat(file(TownFilter.ALL).lead()).endsWith("対象の人を全員出しています。");
  }

  @Test
  void aPersonWithTwoPostsIsOneLineWithAllThatIsOpen() {
    ListFile<PersonLine> file = file(TownFilter.ALL);
    assertThat(file.columns().headings())
        .containsExactly("職員番号", "氏名", "フリガナ", "所属・職", "任用区分", "状況", "期限", "残っている研修");
    assertThat(file.columns().cells(line(State.LATE, DAY, "all-staff", "gone")))
        .containsExactly(
            "1001",
            "田中 花子",
            "タナカ ハナコ",
            "市民課 主事、税務課 主事",
            "常勤職員",
            "期限を過ぎた",
            DAY,
            "講座「all-staff」、gone");
  }

  @Test
  void whoHasFinishedHasNoDueDayAndNothingOpen() {
    assertThat(file(TownFilter.ALL).columns().cells(line(State.DONE, null)))
        .endsWith("修了", null, "");
  }
}
