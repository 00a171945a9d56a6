package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.web.Problem;

/** What is said of a body before anything is done with it. */
class OnboardingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static Onboarding read(@Nullable String kana) {
    return new Onboarding(
        null, "0101", "青木 さくら", kana, "regular", "210", "主事", DAY, null, null, false, null, null,
        null, null, null, null);
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

  @Test
  void aReadingThatIsMissingIsToldOnce() {
    assertThat(read(null).faults()).isEqualTo(List.of(new Problem.At("/kana", "is missing")));
    assertThat(read(" ").faults()).isEqualTo(List.of(new Problem.At("/kana", "is missing")));
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

  private static Onboarding handler(String scope, String sequence) {
    return new Onboarding(
        null, "0101", "青木 さくら", "アオキ", "regular", "210", "主事", DAY, null, null, true, "交付", scope,
        null, sequence, null, null);
  }
}
