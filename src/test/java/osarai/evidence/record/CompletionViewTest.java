package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;
import osarai.trainings.EnteredRecords.TakenBack;
import osarai.trainings.TrainingMode;

/** An entry as it was known before some moment. */
class CompletionViewTest {
  private static final Instant ENTERED = Instant.parse("2026-06-02T01:00:00Z");
  private static final Instant TAKEN_BACK = Instant.parse("2026-06-20T01:00:00Z");
  private static final TakenBack MISTAKE = new TakenBack("別人の出席でした", "市民課長 鈴木 健一", TAKEN_BACK);

  @Test
  void beforeItWasEnteredItIsNotKnown() {
    assertThat(entry(null).knownBefore(ENTERED)).isEmpty();
    assertThat(entry(null).knownBefore(ENTERED.plusNanos(1_000))).contains(entry(null));
  }

  /** It once was as good as absent, so that the duty looked like the person's own pass. */
  @Test
  void beforeItWasTakenBackItStood() {
    assertThat(entry(MISTAKE).knownBefore(TAKEN_BACK)).contains(entry(null));
    assertThat(entry(MISTAKE).knownBefore(TAKEN_BACK.plusNanos(1_000))).contains(entry(MISTAKE));
    assertThat(entry(MISTAKE).knownBefore(Instant.MAX)).contains(entry(MISTAKE));
  }

  private static CompletionView entry(@Nullable TakenBack withdrawn) {
    return new CompletionView(
        new UUID(5, 1),
        new UUID(0, 1),
        "all-staff",
        "全職員研修",
        new FiscalYear(2026),
        "田中 花子",
        "1001",
        "市民課",
        EmploymentType.REGULAR,
        null,
        null,
        null,
        TrainingMode.GROUP_SESSION,
        new UUID(6, 1),
        new UUID(0, 3),
        "市民課長 鈴木 健一",
        null,
        Instant.parse("2026-05-31T15:00:00Z"),
        ENTERED,
        withdrawn);
  }
}
