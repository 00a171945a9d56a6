package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.TANAKA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.storage.KnownRows;

/** What stands of 田中's 移行データ, now and as known at a moment. */
class EarlierTrainingsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Instant BACK = SessionDraft.AT.plusSeconds(60);

  @Test
  void whatWasTakenBackCountsUntilThen() {
    EarlierTraining row = row("all-staff", 0, SessionDraft.AT);
    EarlierTrainings all =
        of(row, new EarlierTrainingWithdrawn(row.id(), "別の人", SessionDraft.HEAD, BACK));
    assertThat(all.of(TANAKA)).isEmpty();
    assertThat(all.ever(TANAKA)).hasSize(1);
    assertThat(days(all, SessionDraft.AT)).isEmpty();
    assertThat(days(all, BACK)).containsExactly(Map.entry(TANAKA, List.of(DAY)));
    assertThat(days(all, BACK.plusSeconds(1))).isEmpty();
  }

  @Test
  void whatWasEnteredOnceMoreCountsAsTheLastSays() {
    EarlierTrainings all = of(row(null, 0, SessionDraft.AT), row("all-staff", 1, BACK));
    assertThat(all.of(TANAKA)).extracting(EarlierTrainingView::course).containsExactly("all-staff");
    assertThat(days(all, BACK)).isEmpty();
    assertThat(days(all, BACK.plusSeconds(1))).containsExactly(Map.entry(TANAKA, List.of(DAY)));
  }

  private static Map<UUID, List<LocalDate>> days(EarlierTrainings all, Instant end) {
    return all.days(Set.of("all-staff"), Set.of(TANAKA), end);
  }

  private static EarlierTrainings of(Object... rows) {
    return new EarlierTrainings(KnownRows.of(rows));
  }

  private static EarlierTraining row(@Nullable String course, int number, Instant at) {
    return new EarlierTraining(
        new EarlierTraining.ListedTraining(
            TANAKA, course, "研修", DAY, TrainingMode.PAPER, "台帳", number),
        SessionDraft.HEAD.person(),
        at);
  }
}
