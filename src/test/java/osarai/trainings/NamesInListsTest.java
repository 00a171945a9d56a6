package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.KeptText;

/**
 * The name beside a number is held against the person in each list. 1001 is 田中 花子, who is read カナ.
 */
class NamesInListsTest {
  private static final List<Arguments> NAMES =
      List.of(
          Arguments.of("氏名", "田中 花子", true),
          Arguments.of("氏名", "田中　花子", true),
          Arguments.of("フリガナ", "カナ", true),
          Arguments.of("フリガナ", "ｶﾅ", true),
          Arguments.of("氏名,フリガナ", "田中 花子,タナカ ハナコ", true),
          Arguments.of("姓,名", "田中,花子", true),
          Arguments.of("姓,名,セイ,メイ", "田中,花子,タナカ,ハナコ", true),
          Arguments.of("セイ,メイ", "カナ,", true),
          Arguments.of("氏名,フリガナ", ",", true),
          Arguments.of("姓,名", ",", true),
          Arguments.of("氏名", "高橋 一郎", false),
          Arguments.of("フリガナ", "タカハシ イチロウ", false),
          Arguments.of("氏名,フリガナ", "高橋 一郎,タカハシ イチロウ", false),
          Arguments.of("姓,名", "高橋,一郎", false),
          Arguments.of("姓,名,セイ,メイ", "高橋,一郎,タカハシ,イチロウ", false),
          Arguments.of("セイ,メイ", "タカハシ,イチロウ", false));

  private final SessionTown town = new SessionTown();

  static Stream<Arguments> namesInEachList() {
    return Arrays.stream(ImportKind.values())
        .flatMap(
            kind ->
                NAMES.stream()
                    .map(name -> Arguments.of(kind, name.get()[0], name.get()[1], name.get()[2])));
  }

  @ParameterizedTest
  @MethodSource("namesInEachList")
  void anotherNameThanThePersonsIsRefused(
      ImportKind kind, String columns, String name, boolean same) {
    TrainingPlan plan =
        plan(kind, head(kind) + "," + columns + "\n" + line(kind) + "," + name + "\n");
    List<String> other = List.of("at(2, 職員番号, other_name(田中 花子))");
    assertThat(plan.faults().stream().map(KeptText::line).toList())
        .isEqualTo(same ? List.of() : other);
    assertThat(plan.lines()).hasSize(same ? 1 : 0);
  }

  private static String head(ImportKind kind) {
    return String.join(",", kind.required());
  }

  private static String line(ImportKind kind) {
    return switch (kind) {
      case ATTENDANCE -> "1001";
      case EXTERNAL -> "1001,CYDER,2026-09-01,C-1";
      case EARLIER -> "1001,CYDER,2026-09-01,paper,台帳";
    };
  }

  private TrainingPlan plan(ImportKind kind, String csv) {
    UUID session = kind == ImportKind.ATTENDANCE ? SessionDraft.SESSION.id() : null;
    return town.planner()
        .plan(
            new TrainingUpload.GivenList(
                kind, session, "一覧.csv", csv.getBytes(StandardCharsets.UTF_8)),
            new UUID(7, 7),
            Set.of());
  }
}
