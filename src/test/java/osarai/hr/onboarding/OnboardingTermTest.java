package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.intake.Statement;
import osarai.people.Position;
import osarai.web.Problem;

class OnboardingTermTest {
  @Test
  void aFiscalYearTermEndsWithItsFiscalYear() {
    assertThat(appointee("2026-10-01", "2027-03-31").faults()).isEmpty();
    Problem.At fault =
        new Problem.At("/lastDay", "a fiscal-year appointment ends on 2027-03-31 at the latest");
    assertThat(appointee("2026-10-01", "2027-04-01").faults()).containsExactly(fault);
    assertThat(appointee("2026-10-01", null).faults()).containsExactly(fault);
  }

  @Test
  void aTermOfBeforeFiscalYearsAreCountedIsNoError() {
    assertThat(appointee("1985-04-01", null).faults()).isEmpty();
  }

  @Test
  void aTermDoesNotEndBeforeItBegins() {
    assertThat(appointee("2026-10-01", "2026-09-30").faults())
        .containsExactly(new Problem.At("/lastDay", "lies before effectiveFrom"));
  }

  @Test
  void aPostMayEndBeforeTheTermButNotBeforeItBegins() {
    Onboarding good = appointee("2026-10-01", "2027-03-31", "2026-12-31");
    assertThat(good.faults()).isEmpty();
    assertThat(good.statement("/").posts())
        .extracting(Statement.Post::lastDay)
        .containsExactly(LocalDate.of(2026, 12, 31));
    assertThat(appointee("2026-10-01", "2027-03-31", "2026-09-30").faults())
        .containsExactly(new Problem.At("/postLastDay", "lies before effectiveFrom"));
  }

  /** It was cut to the term without a word. */
  @Test
  void aPostDoesNotOutlastTheTerm() {
    assertThat(appointee("2026-10-01", "2026-12-31", "2026-12-31").faults()).isEmpty();
    assertThat(appointee("2026-10-01", "2026-12-31", "2027-01-01").faults())
        .containsExactly(new Problem.At("/postLastDay", "lies after lastDay"));
  }

  /**
   * What systems write where there is no end is refused where the law wants one, and only there.
   */
  @Test
  void aDayThatMeansNoEndIsNone() {
    Onboarding regular =
        new Onboarding(
            null,
            "1001",
            "青木 花",
            "アオキ ハナ",
            "regular",
            "210",
            "主事",
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("9999-12-31"),
            LocalDate.parse("2999-12-31"),
            true,
            "交付",
            "氏名",
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(regular.faults()).isEmpty();
    Statement said = regular.statement("/");
    assertThat(said.engagement().lastDay()).isNull();
    assertThat(said.posts()).extracting(Statement.Post::lastDay).containsOnlyNulls();
    assertThat(said.designations()).extracting(Statement.Designated::lastDay).containsOnlyNulls();
    assertThat(appointee("2026-10-01", "9999-12-31").faults())
        .isEqualTo(appointee("2026-10-01", null).faults());
  }

  /** Said by JSON, a 所属長 was a member. */
  @ParameterizedTest
  @CsvSource({"head, HEAD", "deputy, DEPUTY", "member, MEMBER", ", MEMBER"})
  void whoLeadsIsSaid(@Nullable String position, Position leads) {
    Onboarding said = leading(position, null);
    assertThat(said.faults()).isEmpty();
    assertThat(said.statement("/").posts())
        .extracting(Statement.Post::position)
        .containsExactly(leads);
  }

  @ParameterizedTest
  @CsvSource({"head, HEAD", ","})
  void soItIsBesideATitleAlone(@Nullable String position, @Nullable Position leads) {
    Onboarding said = leading(position, true);
    assertThat(said.faults()).isEmpty();
    assertThat(said.statement("/").retitled())
        .isEqualTo(new Statement.Retitled(leads, "課長", false));
  }

  @ParameterizedTest
  @CsvSource({"chief", "HEAD", "所属長", "''"})
  void whatIsNoPositionIsRefused(String position) {
    assertThat(leading(position, null).faults())
        .containsExactly(new Problem.At("/position", "must be one of [member, head, deputy]"));
  }

  private static Onboarding leading(@Nullable String position, @Nullable Boolean titleOnly) {
    boolean appoints = titleOnly == null;
    return new Onboarding(
        null,
        "1001",
        appoints ? "青木 花" : null,
        appoints ? "アオキ ハナ" : null,
        appoints ? "regular" : null,
        appoints ? "210" : null,
        "課長",
        LocalDate.parse("2026-10-01"),
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        titleOnly,
        position);
  }

  private static Onboarding appointee(String from, @Nullable String last) {
    return appointee(from, last, null);
  }

  private static Onboarding appointee(String from, @Nullable String last, @Nullable String post) {
    return new Onboarding(
        null,
        "1001",
        "青木 花",
        "アオキ ハナ",
        "fiscal-year-part-time",
        "210",
        "事務補助員",
        LocalDate.parse(from),
        last == null ? null : LocalDate.parse(last),
        post == null ? null : LocalDate.parse(post),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
