package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenDesignations.stretches;
import static osarai.hr.intake.WrittenNotices.CITIZENS;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when a designation holds, as it is told. */
class DesignationsTest {
  private final WrittenDesignations designations = new WrittenDesignations(new WrittenNotices());

  @Test
  void aDesignationRunsFromItsDayUntilItIsSaidToEnd() {
    assertThat(stretches(joins(), told("2026-05-01", "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 - 氏名");
    assertThat(stretches(joins(), told("2026-05-01", "2026-05-01", "氏名", "2026-08-31")))
        .containsExactly("2026-05-01 2026-08-31 氏名");
  }

  @ParameterizedTest
  @CsvSource({"2026-04-20", "2026-05-01", "2026-06-10"})
  void itHoldsFromItsOwnFirstDayWheneverItWasTold(String told) {
    assertThat(stretches(joins(), told(told, "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 - 氏名");
  }

  @Test
  void theNewestLastDayCounts() {
    Notice first = told("2026-05-01", "2026-05-01", "氏名", "2026-08-31");
    assertThat(stretches(joins(), first, told("2026-07-01", "2026-05-01", "氏名", "2026-12-31")))
        .containsExactly("2026-05-01 2026-12-31 氏名");
    assertThat(stretches(joins(), first, told("2026-07-01", "2026-05-01", "氏名", null)))
        .as("no last day any more")
        .containsExactly("2026-05-01 - 氏名");
  }

  @Test
  void eachScopeHasItsDaysAndTheSameAgainIsNoNewOne() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                told("2026-06-01", "2026-05-01", "氏名", null),
                told("2026-07-01", "2026-05-01", "氏名・所得", null),
                told("2026-09-01", "2026-05-01", "氏名", "2026-12-31")))
        .containsExactly(
            "2026-05-01 2026-06-30 氏名", "2026-07-01 2026-08-31 氏名・所得", "2026-09-01 2026-12-31 氏名");
  }

  /** Of other width, spaces or signs it is the same, as it was spelled first. */
  @ParameterizedTest
  @CsvSource({"ｶﾞｲﾄﾞ 1〜2", "ガイド1〜2", "ガイド　１～２"})
  void aScopeInAnotherSpellingIsNoOther(String again) {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "ガイド1～2", null),
                told("2026-05-01", "2026-05-01", again, null),
                told("2026-07-01", "2026-05-01", again, null)))
        .containsExactly("2026-05-01 - ガイド1～2");
  }

  @Test
  void aScopeToldForAfterTheEndIsNone() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                told("2026-09-01", "2026-05-01", "氏名・所得", "2026-08-31")))
        .containsExactly("2026-05-01 2026-08-31 氏名");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, 第2号, 第2号",
        "2026-06-01, 第2号, 第2号",
        "2026-05-01, -, 第1号",
        "2026-06-01, -, 第1号"
      })
  void aDocumentIsCorrectedByAnotherAndNotByNone(
      String told, @Nullable String document, String counts) {
    assertThat(
            Timeline.of(
                    List.of(joins(), documented("2026-05-01", "第1号"), documented(told, document)),
                    Set.of(),
                    Successions.none())
                .designations())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.document()).isEqualTo(counts);
              assertThat(one.period().from()).isEqualTo("2026-05-01");
            });
  }

  private Notice documented(String told, @Nullable String document) {
    return designations.told(told, CITIZENS, "2026-05-01", "氏名", null, document);
  }

  @Test
  void otherAffairsAndOtherFirstDaysAreOtherDesignations() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", "2026-06-30"),
                told("2026-07-01", "2026-07-01", "氏名", null)))
        .containsExactly("2026-05-01 2026-06-30 氏名", "2026-07-01 - 氏名");
  }

  /** A new document for another scope, without the end of the one before: 取扱範囲の変更. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 氏名・所得, -, 2026-06-30",
        "2026-12-31, 氏名・所得, -, 2026-06-30",
        "2026-12-31, 氏名・所得, 2026-12-31, 2026-06-30",
        // for a month only, or under the same scope: both hold
        "-, 氏名・所得, 2026-07-31, -",
        "2026-12-31, 氏名・所得, 2026-07-31, 2026-12-31",
        "-, 氏名, -, -",
        "-, 氏 名, -, -",
        // it had ended by then
        "2026-06-15, 氏名・所得, -, 2026-06-15"
      })
  void anotherScopeOfTheSameAffairsTakesThePlaceOfTheOneThatIsOpen(
      @Nullable String open, String scope, @Nullable String last, @Nullable String ends) {
    Notice first = told("2026-05-01", "2026-05-01", "氏名", open);
    Notice second = told("2026-07-01", "2026-07-01", scope, last);
    String[] both = {
      "2026-05-01 " + (ends == null ? "-" : ends) + " 氏名",
      "2026-07-01 " + (last == null ? "-" : last) + " " + scope
    };
    assertThat(stretches(joins(), first, second)).containsExactlyInAnyOrder(both);
    assertThat(stretches(joins(), second, first)).containsExactlyInAnyOrder(both);
  }

  private Notice joins() {
    return designations.joins();
  }

  private Notice told(String effective, String from, String scope, @Nullable String last) {
    return designations.told(effective, from, scope, last);
  }
}
