package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.entry;
import static osarai.trainings.SessionDraft.row;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;

/** What a list says of 田中, who has completed the session with nine of ten. */
class StandingResultTest {
  private final SessionTown town = new SessionTown();

  @BeforeEach
  void complete() {
    town.entered(row(entry(TANAKA, 9), 0));
  }

  @Test
  void anotherResultIsToldBesideWhatStandsAndIsNotTaken() {
    TrainingPlan plan = plan("1001,8");
    assertThat(plan.faults())
        .extracting(KeptText::line)
        .containsExactly("at(2, 職員番号, stands(told(told_score(9), 市民課長 鈴木 健一, 令和8年11月24日 17時00分)))");
    assertThat(plan.attended()).isEmpty();
  }

  @Test
  void whatSaysNoOtherResultIsRepeated() {
    for (String line : new String[] {"1001,9", "1001,"}) {
      assertThat(plan(line).lines())
          .as(line)
          .extracting(TrainingPlan.PlannedTraining::kind)
          .containsExactly(TrainingPlan.Treatment.REPEATED);
    }
  }

  private TrainingPlan plan(String line) {
    byte[] list = ("職員番号,正解数\n" + line).getBytes(StandardCharsets.UTF_8);
    return town.planner()
        .plan(
            new TrainingUpload.GivenList(
                ImportKind.ATTENDANCE, SessionDraft.SESSION.id(), "一覧.csv", list),
            SessionDraft.HEAD.person(),
            Set.of());
  }
}
