package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;

/** What a list says of somebody with several posts. */
class PostColumnsTest {
  private final PostColumns columns = SpokenPosts.columns();

  private static SectionMember post(String number, EmploymentType employment, String title) {
    return new SectionMember(
        new UUID(0, 1),
        new StaffNumber(number),
        "田中 花子",
        "タナカ ハナコ",
        employment,
        "市民課",
        title,
        Optional.empty());
  }

  private static Object cell(Column<List<SectionMember>> column, SectionMember... posts) {
    return column.cell().apply(List.of(posts));
  }

  @Test
  void numberNameAndKanaStandFirst() {
    Columns<List<SectionMember>> person = new Columns<>(columns.person(Function.identity()));
    assertThat(person.headings()).containsExactly("職員番号", "氏名", "フリガナ");
    assertThat(person.cells(List.of(post("1001", EmploymentType.REGULAR, "主事"))))
        .containsExactly("1001", "田中 花子", "タナカ ハナコ");
  }

  @Test
  void whatPostsShareIsSaidOnceAndWhatDiffersOneAfterAnother() {
    SectionMember first = post("1001", EmploymentType.REGULAR, "主事");
    SectionMember second = post("5001", EmploymentType.SPECIAL, "委員");
    Columns<List<SectionMember>> person = new Columns<>(columns.person(Function.identity()));
    assertThat(person.cells(List.of(first, second)))
        .containsExactly("1001、5001", "田中 花子", "タナカ ハナコ");
    assertThat(cell(columns.employment(Function.identity()), first, first)).isEqualTo("常勤職員");
    assertThat(cell(columns.employment(Function.identity()), first, second)).isEqualTo("常勤職員、特別職");
    assertThat(cell(columns.of("職", 16, Function.identity(), SectionMember::title), second, first))
        .isEqualTo("委員、主事");
  }

  /** Who has left since the list was counted. */
  @Test
  void ofNobodysPostsNothingIsSaid() {
    assertThat(cell(columns.employment(Function.identity()))).isEqualTo("");
  }
}
