package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.YAMADA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.KeptText;

/**
 * As which course a line of 移行データ counts, and whose it is. 田中 花子 (1001) and 佐藤 次郎 (1002) are
 * employed since 2018.
 */
class EarlierLinesTest {
  private static final String LIST = "職員番号,研修名,受講日,方法,出典,おさらいの講座,氏名,フリガナ\n";
  private final SessionTown town = new SessionTown();
  private UUID by = new UUID(7, 7);
  private Set<String> sure = Set.of();

  @ParameterizedTest
  @ValueSource(strings = {"ａｌｌ－ｓｔａｆｆ", "講座「all-staff」", " 講座 「ａｌｌ-staff」", "講座「all-staff」　"})
  void oneOfOursIsKnownWhateverItsWidthAndSpaces(String name) {
    TrainingPlan plan = plan("1001," + name + ",2026-06-01,集合研修,旧研修台帳,,,");
    assertThat(plan.earlier().get(0).course()).isEqualTo("all-staff");
    assertThat(plan.earlier().get(0).name()).isEqualTo("講座「all-staff」");
    assertThat(says(plan)).containsExactly("counts_as(講座「all-staff」)");
    assertThat(plan.foreign()).isEmpty();
  }

  @Test
  void aForeignNameCountsForNothingAndSaysSo() {
    TrainingPlan plan = plan("1001,特定個人情報研修 2025,2025-06-01,集合研修,旧研修台帳,,,");
    assertThat(plan.earlier().get(0).course()).isNull();
    assertThat(says(plan)).containsExactly("counts_for_nothing");
    assertThat(plan.foreign()).containsExactly("特定個人情報研修 2025");
  }

  @Test
  void aForeignNameCountsAsTheCourseThatOneOfItsLinesSays() {
    TrainingPlan plan =
        plan(
            "1001,個人情報研修 2025,2025-06-01,集合研修,旧研修台帳,,,",
            "1002,個人情報研修2025,2025-06-01,集合研修,旧研修台帳,all-staff,,",
            "1002,別の研修,2025-06-01,集合研修,旧研修台帳,,,");
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.earlier())
        .extracting(EarlierTraining.ListedTraining::course)
        .containsExactly("all-staff", "all-staff", null);
    assertThat(plan.earlier().get(0).name()).isEqualTo("個人情報研修 2025");
    assertThat(plan.foreign()).containsExactly("別の研修");
  }

  @Test
  void aCourseThatIsNoneOfOursIsAFault() {
    assertThat(faults(plan("1001,研修,2025-06-01,集合研修,台帳,ない講座,,")))
        .containsExactly("at(2, おさらいの講座, no_course)");
  }

  @Test
  void whatWasTakenInForNothingIsCountedAnewAndTheSameAgainChangesNothing() {
    town.entered(entered(null, 0));
    TrainingPlan again = plan("1001,研修,2025-06-01,集合研修,台帳,all-staff,,");
    assertThat(kinds(again)).containsExactly(TrainingPlan.Treatment.RECOUNTED);
    assertThat(again.earlier().get(0).number()).isEqualTo(1);
    town.entered(entered("all-staff", 1));
    assertThat(plan("1001,研修,2025-06-01,集合研修,台帳,all-staff,,").isEmpty()).isTrue();
    TrainingPlan without = plan("1001,研修,2025-06-01,集合研修,台帳,,,");
    assertThat(without.isEmpty()).isTrue();
    assertThat(says(without)).containsExactly("counts_as(講座「all-staff」)");
  }

  @Test
  void whatWasTakenBackIsEnteredAgain() {
    EarlierTraining row = entered("all-staff", 0);
    town.entered(row, withdrawn(row));
    TrainingPlan plan = plan("1001,研修,2025-06-01,集合研修,台帳,all-staff,,");
    assertThat(kinds(plan)).containsExactly(TrainingPlan.Treatment.AGAIN);
    assertThat(plan.earlier().get(0).number()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"田中 花子, ''", "'', カナ", "山本 花子, タナカ ハナコ"})
  void aLineWithTheNameIsThePersonsWheneverItWas(String name, String kana) {
    TrainingPlan plan = plan("1001,研修,2015-06-01,集合研修,台帳,," + name + "," + kana);
    assertThat(kinds(plan)).containsExactly(TrainingPlan.Treatment.TAKEN);
    assertThat(plan.earlier().get(0).person()).isEqualTo(TANAKA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-06-01", "2025-06-01"})
  void aWhollyOtherNameIsRefused(String day) {
    TrainingPlan plan = plan("1001,研修," + day + ",集合研修,台帳,,高橋 一郎,タカハシ イチロウ");
    assertThat(faults(plan)).containsExactly("at(2, 職員番号, other_name(田中 花子))");
    assertThat(plan.earlier()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "田中 一郎,タナカ イチロウ"})
  void aDayBeforeTheNumberWasTheirsIsAskedOfWithoutTheName(String name) {
    String line = "1001,研修,2015-06-01,集合研修,台帳,all-staff," + name;
    TrainingPlan asked = plan(line);
    assertThat(kinds(asked)).containsExactly(TrainingPlan.Treatment.ASKED);
    assertThat(says(asked)).containsExactly("whose(平成27年6月1日, 田中 花子, 平成30年4月1日)");
    assertThat(asked.earlier()).isEmpty();
    assertThat(asked.isEmpty()).isFalse();
    sure = Set.of(asked.lines().get(0).tick());
    assertThat(plan(line).earlier()).hasSize(1);
  }

  /** The number of the line alone would be so of any line that stands there. */
  @Test
  void aTickIsForWhatWasShownAndNoOther() {
    String line = "1001,研修,2015-06-01,集合研修,台帳,all-staff,,";
    String tick = plan(line).lines().get(0).tick();
    sure = Set.of(tick, "2");
    assertThat(plan(line.replace("1001", "1002")).earlier()).isEmpty();
    assertThat(plan(line.replace("2015", "2016")).earlier()).isEmpty();
    assertThat(plan(line.replace("研修,2", "別の研修,2")).earlier()).isEmpty();
    assertThat(plan(line).earlier()).hasSize(1);
    sure = Set.of("2");
    assertThat(plan(line).earlier()).isEmpty();
  }

  @Test
  void allFaultsOfALineAreTold() {
    String tooLong = "あ".repeat(301);
    assertThat(plan("9999," + tooLong + ",きのう,どこか," + tooLong + ",ない講座,,").faults())
        .extracting(fault -> fault.line().replaceAll("^at\\(2, ([^,]+),.*$", "$1"))
        .containsExactlyInAnyOrder("職員番号", "研修名", "受講日", "方法", "出典", "おさらいの講座");
  }

  /** It made a second training of it. */
  @ParameterizedTest
  @CsvSource({"CYDER研修,ＣＹＤＥＲ研修", "CYDER研修,cyder 研修", "ｾｷｭﾘﾃｨ研修,セキュリティ研修", "個人情報　研修,個人情報研修"})
  void theSameInOtherWidthOrLettersIsTheSame(String first, String again) {
    String line = "1001,%s,2025-06-01,集合研修,台帳,%s,,";
    TrainingPlan taken = plan(line.formatted(first, ""));
    town.entered(
        new EarlierTraining(taken.earlier().get(0), SessionDraft.HEAD.person(), SessionDraft.AT));
    assertThat(kinds(plan(line.formatted(again, ""))))
        .containsExactly(TrainingPlan.Treatment.REPEATED);
    TrainingPlan recounted = plan(line.formatted(again, "ALL-STAFF"));
    assertThat(kinds(recounted)).containsExactly(TrainingPlan.Treatment.RECOUNTED);
    assertThat(recounted.earlier().get(0).name()).isEqualTo(first);
    assertThat(recounted.earlier().get(0).number()).isOne();
    assertThat(faults(plan(line.formatted(first, ""), line.formatted(again, "")))).hasSize(1);
  }

  @Test
  void whoHasLeftIsMeantOnADayOfTheirs() {
    assertThat(plan("1003,研修,2025-06-01,集合研修,台帳,,,").earlier().get(0).person()).isEqualTo(YAMADA);
  }

  @Test
  void onesOwnTrainingIsEnteredByAnother() {
    by = TANAKA;
    TrainingPlan plan = plan("1001,研修,2025-06-01,集合研修,台帳,all-staff,,");
    assertThat(faults(plan)).containsExactly("at(2, 職員番号, own_line)");
    assertThat(plan.earlier()).isEmpty();
  }

  private static EarlierTraining entered(@Nullable String course, int number) {
    return new EarlierTraining(
        new EarlierTraining.ListedTraining(
            TANAKA,
            course,
            "研修",
            LocalDate.of(2025, 6, 1),
            TrainingMode.GROUP_SESSION,
            "台帳",
            number),
        SessionDraft.HEAD.person(),
        SessionDraft.AT);
  }

  private static EarlierTrainingWithdrawn withdrawn(EarlierTraining row) {
    return new EarlierTrainingWithdrawn(row.id(), "別の人", SessionDraft.HEAD, SessionDraft.AT);
  }

  private static List<String> says(TrainingPlan plan) {
    return plan.lines().stream().map(TrainingPlan.PlannedTraining::says).toList();
  }

  private static List<TrainingPlan.Treatment> kinds(TrainingPlan plan) {
    return plan.lines().stream().map(TrainingPlan.PlannedTraining::kind).toList();
  }

  private static List<String> faults(TrainingPlan plan) {
    return plan.faults().stream().map(KeptText::line).toList();
  }

  private TrainingPlan plan(String... lines) {
    byte[] list = (LIST + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    return town.planner()
        .plan(new TrainingUpload.GivenList(ImportKind.EARLIER, null, "一覧.csv", list), by, sure);
  }
}
