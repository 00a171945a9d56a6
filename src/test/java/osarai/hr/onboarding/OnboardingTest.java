package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.intake.Statement;
import osarai.web.Problem;

/** What is said of a body before anything is done with it. */
class OnboardingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static Onboarding read(@Nullable String kana) {
    return new Onboarding(
        null, "0101", "青木 さくら", kana, "regular", "210", "主事", DAY, null, null, false, null, null,
        null, null, null, null, null, null);
  }

  @Test
  void aGoodOneBecomesAStatement() {
    Onboarding good = read("アオキ サクラ");
    assertThat(good.faults()).isEmpty();
    assertThat(good.statement("1").who().staffNumber().value()).isEqualTo("0101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3316\u3316\u3316\u3316"})
  void aReadingThatIsNoneIsToldAtItsField(String kana) {
    assertThat(read(kana.repeat(25)).faults())
        .isEqualTo(List.of(new Problem.At("/kana", "must be a reading of 1 to 200 characters")));
  }

  /** Nobody would find it again, nor see what is wrong with it. */
  @Test
  void aTitleThatNobodyCanReadIsToldAtItsField() {
    assertThat(titled("主\u200b事").faults())
        .isEqualTo(List.of(new Problem.At("/title", "holds a sign that nobody can read: U+200B")));
    assertThat(titled("主\n事").faults())
        .isEqualTo(List.of(new Problem.At("/title", "holds control characters")));
  }

  private static Onboarding titled(String title) {
    return new Onboarding(
        null, "0101", "青木 さくら", "アオキ", "regular", "210", title, DAY, null, null, false, null, null,
        null, null, null, null, null, null);
  }

  /** Three signs each where it is kept in one form; it ended in an error of ours. */
  @Test
  void aNameThatIsTooLongOnlyInTheFormThatIsKeptIsToldAtItsField() {
    Onboarding wanted =
        new Onboarding(
            null,
            "0101",
            "\uFB2C".repeat(34),
            "アオキ",
            "regular",
            "210",
            "主事",
            DAY,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(wanted.faults())
        .isEqualTo(List.of(new Problem.At("/name", "is longer than 100 characters")));
  }

  @Test
  void aReadingThatIsMissingIsToldOnce() {
    assertThat(read(null).faults()).isEqualTo(List.of(new Problem.At("/kana", "is missing")));
    assertThat(read(" ").faults()).isEqualTo(List.of(new Problem.At("/kana", "is missing")));
  }

  private static Onboarding titled(@Nullable String title, @Nullable String employment) {
    return new Onboarding(
        null,
        "0101",
        null,
        null,
        employment,
        null,
        title,
        DAY,
        null,
        null,
        false,
        null,
        null,
        "人発第7号",
        null,
        null,
        null,
        true,
        null);
  }

  @Test
  void aTitleAloneAppointsNobody() {
    Onboarding wanted = titled("主任", null);
    assertThat(wanted.faults()).isEmpty();
    Statement said = wanted.statement("/");
    assertThat(said.retitled()).isEqualTo(new Statement.Retitled(null, "主任", false));
    assertThat(said.order()).isEqualTo(new Statement.Order(DAY, "人発第7号", null, null));
    assertThat(said.engagement()).isNull();
    assertThat(said.posts()).isNull();
    assertThat(said.name()).isNull();
  }

  @Test
  void whatSpeaksOfAnAppointmentCannotStandBesideATitleAlone() {
    assertThat(titled(null, null).faults())
        .isEqualTo(List.of(new Problem.At("/title", "is missing")));
    Onboarding all =
        new Onboarding(
            null, "0101", "青木", "アオキ", "regular", "210", "主事", DAY, DAY, DAY, true, "交付", "氏名",
            null, null, null, null, true, null);
    assertThat(all.faults())
        .extracting(Problem.At::pointer)
        .containsExactly(
            "/name",
            "/kana",
            "/employment",
            "/department",
            "/lastDay",
            "/postLastDay",
            "/handler",
            "/affairs",
            "/scope");
  }

  @Test
  void whatIsHandledMayBeAsLongAsAtTheOtherDoors() {
    assertThat(handler("あ".repeat(1000), "9".repeat(40)).faults()).isEmpty();
    assertThat(handler("あ".repeat(1001), "9".repeat(41)).faults())
        .isEqualTo(
            List.of(
                new Problem.At("/scope", "is longer than 1000 characters"),
                new Problem.At("/sequence", "is longer than 40 characters")));
  }

  @Test
  void theOrderOfActsIsARunningNumber() {
    assertThat(handler("氏名", "10").faults()).isEmpty();
    assertThat(handler("氏名", "A-10").faults())
        .isEqualTo(
            List.of(
                new Problem.At("/sequence", "must be a running number in digits alone, like 10")));
  }

  /** They were left aside, and nobody was designated. */
  @Test
  void affairsOfSomebodyWhoIsNoHandlerAreRefused() {
    Onboarding wanted =
        new Onboarding(
            null, "0101", "青木 さくら", "アオキ", "regular", "210", "主事", DAY, null, null, false, "交付",
            "氏名", null, null, null, null, null, null);
    assertThat(wanted.faults())
        .isEqualTo(List.of(new Problem.At("/affairs", "is said only with handler: true")));
  }

  private static Onboarding handler(String scope, String sequence) {
    return new Onboarding(
        null, "0101", "青木 さくら", "アオキ", "regular", "210", "主事", DAY, null, null, true, "交付", scope,
        null, sequence, null, null, null, null);
  }
}
