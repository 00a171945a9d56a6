package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.forms.Worded;

/** A correction of a duty of 田中 (1) that an officer (5) has asked for. */
class RequestedCorrectionTest {
  private static final Instant AT = Instant.parse("2027-06-01T01:00:00Z");

  @ParameterizedTest
  @CsvSource({"1, false", "5, false", "6, true"})
  void neitherWhoAskedNorWhomItIsAboutDecides(long reader, boolean may) {
    assertThat(correction(null).mayBeDecidedBy(new UUID(0, reader))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatIsDecidedIsDecidedByNobodyAgain(boolean approved) {
    RequestedCorrection decided = correction(decided(approved));
    assertThat(decided.isWaiting()).isFalse();
    assertThat(decided.isApproved()).isEqualTo(approved);
    assertThat(decided.mayBeDecidedBy(new UUID(0, 7))).isFalse();
  }

  @Test
  void whatNobodyHasDecidedWaitsAndIsNotApproved() {
    assertThat(correction(null).isWaiting()).isTrue();
    assertThat(correction(null).isApproved()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CorrectionSaid.class)
  void whatIsSaidIsKnownByItsWordInTheAddress(CorrectionSaid said) {
    assertThat(Worded.of(CorrectionSaid.class, said.word())).contains(said);
    assertThat(Worded.of(CorrectionSaid.class, said.name())).as("not by its name").isEmpty();
  }

  @Test
  void whatWentWellIsSaidAsSuch() {
    assertThat(Arrays.stream(CorrectionSaid.values()).filter(CorrectionSaid::isGood))
        .containsExactly(
            CorrectionSaid.REQUESTED, CorrectionSaid.APPROVED, CorrectionSaid.DECLINED);
    assertThat(Worded.of(CorrectionSaid.class, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"APPROVED, done", "WAITING, due", "DECLINED, coming"})
  void aLineIsMarkedByItsState(ClosingView.CorrectionState state, String tag) {
    ClosingView.CorrectionLine line =
        new ClosingView.CorrectionLine(
            "c",
            "p",
            "田中 花子",
            "1001",
            "全職員研修",
            CorrectionFinding.FULFILLED,
            "理由",
            "第1号",
            "",
            state,
            "",
            false);
    assertThat(line.tag()).isEqualTo(tag);
  }

  private static RequestedCorrection.Decided decided(boolean approved) {
    return new RequestedCorrection.Decided(approved, "", new UUID(0, 6), "総務課長 森 一郎", AT);
  }

  private static RequestedCorrection correction(RequestedCorrection.@Nullable Decided decided) {
    return new RequestedCorrection(
        new UUID(4, 1),
        new UUID(7, 1),
        new UUID(0, 1),
        "all-staff",
        CorrectionFinding.FULFILLED,
        "受講証が見つかりました",
        "総第12号",
        new UUID(0, 5),
        "DX推進室 高橋 誠",
        AT,
        decided);
  }
}
