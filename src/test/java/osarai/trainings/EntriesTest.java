package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.web.Spoken;

/** What is typed into the lists of trainings, and the words they use. */
class EntriesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, 0",
        "10, 10",
        "８, 8",
        "' 9 ', 9",
        "007, 7",
        "11, -",
        "-1, -",
        "+3, -",
        "8.0, -",
        "八, -",
        "'', -",
        "0010, -",
        "9999, -"
      })
  void aResultIsAWholeNumberUpToThatOfTheQuestions(String text, @Nullable Integer number) {
    assertThat(Entries.number(text, 10)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @EnumSource(TrainingMode.class)
  void aModeIsKnownByItsWordAndAsAPersonWritesIt(TrainingMode mode) {
    assertThat(ListWords.mode(mode.word())).contains(mode);
    assertThat(ListWords.mode(Spoken.in(TrainingsMessages.class).mode_of(mode))).contains(mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GROUP_SESSION", "Browser", "集合"})
  void anyOtherWordIsNoMode(String text) {
    assertThat(ListWords.mode(text)).isEmpty();
  }

  @Test
  void aKindOfListIsKnownByItsNameAndNamesItsColumns() {
    assertThat(ImportKind.named("EXTERNAL")).contains(ImportKind.EXTERNAL);
    assertThat(ImportKind.named("external")).isEmpty();
    assertThat(ImportKind.named("")).isEmpty();
    for (ImportKind kind : ImportKind.values()) {
      assertThat(kind.required()).contains("職員番号").noneMatch(kind.optional()::contains);
    }
  }

  @Test
  void aPlanCountsItsLinesByWhatBecomesOfThem() {
    TrainingPlan plan =
        plan(
            TrainingPlan.Treatment.TAKEN,
            TrainingPlan.Treatment.TAKEN,
            TrainingPlan.Treatment.AGAIN,
            TrainingPlan.Treatment.REPEATED);
    assertThat(plan.count(TrainingPlan.Treatment.TAKEN)).isEqualTo(2);
    assertThat(plan.count(TrainingPlan.Treatment.AGAIN)).isEqualTo(1);
    assertThat(plan.count(TrainingPlan.Treatment.INCOMPLETE)).isZero();
    assertThat(plan.isEmpty()).isFalse();
    assertThat(plan.lines().get(2).kind()).isEqualTo(TrainingPlan.Treatment.AGAIN);
  }

  @Test
  void aPlanThatOnlyRepeatsIsEmpty() {
    assertThat(plan().isEmpty()).isTrue();
    assertThat(plan(TrainingPlan.Treatment.REPEATED).isEmpty()).isTrue();
    assertThat(plan(TrainingPlan.Treatment.REPEATED, TrainingPlan.Treatment.INCOMPLETE).isEmpty())
        .isFalse();
  }

  private static TrainingPlan plan(TrainingPlan.Treatment... kinds) {
    List<TrainingPlan.PlannedTraining> lines =
        List.of(kinds).stream()
            .map(kind -> new TrainingPlan.PlannedTraining(2, "1001", "田中 花子", "研修", kind, ""))
            .toList();
    return new TrainingPlan(lines, List.of(), List.of(), List.of(), List.of());
  }
}
