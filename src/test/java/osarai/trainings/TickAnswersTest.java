package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.SESSION;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.YAMADA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.SentForm;
import osarai.people.SectionMember;
import osarai.web.Keys;

class TickAnswersTest {
  private static final Map<UUID, SectionMember> MEMBERS =
      Map.of(TANAKA, SessionDraft.member(TANAKA, "田中 花子"));
  private final SessionTown town = new SessionTown();

  @ParameterizedTest
  @CsvSource({
    "NO_REASON, reason: no_reason(田中 花子 (1001))",
    "NOT_EMPLOYED, : not_owed_of(田中 花子 (1001))",
    "NO_CORRECTION, reason: no_correction",
    "NOT_OWED, : not_owed_of(田中 花子 (1001))",
    "RECORDED_BEFORE, : not_owed_of(田中 花子 (1001))",
    "YEAR_CLOSED, ': fault_of(田中 花子 (1001), year_closed(令和8年度))'",
    "UNCHANGED, ",
    "TICKED, ",
    "COMPLETE, "
  })
  void whatCouldNotBeTakenIsToldInOneSentenceAtItsField(Became became, String sentence) {
    assertThat(faults(Map.of(TANAKA, became)))
        .isEqualTo(sentence == null ? List.of() : List.of(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "IN_BROWSER, , : taken_before(田中 花子 (1001))",
    "GROUP_SESSION, 市民課長 鈴木 健一, ': recorded_before(田中 花子 (1001), GROUP_SESSION, 市民課長 鈴木 健一)'",
    "PAPER, 高橋 誠, ': recorded_before(田中 花子 (1001), PAPER, 高橋 誠)'"
  })
  void whoHasTakenTheCourseIsToldHowAndByWhomItWasRecorded(
      TrainingMode mode, String by, String sentence) {
    town.taken.put(TANAKA, new StillOwed.Taken(mode, by));
    assertThat(faults(Map.of(TANAKA, Became.NOT_OWED))).containsExactly(sentence);
    assertThat(faults(Map.of(TANAKA, Became.RECORDED_BEFORE))).containsExactly(sentence);
    assertThat(faults(Map.of(TANAKA, Became.NO_REASON)))
        .as("what was taken makes no difference to another fault")
        .containsExactly("reason: no_reason(田中 花子 (1001))");
  }

  @Test
  void whatHasChangedSinceIsToldWithWhoChangedItAndTheFormKnowsItThen() {
    Attendance row = SessionDraft.row(SessionDraft.entry(TANAKA, 7), 0);
    town.entered(row);
    SentForm told =
        answers()
            .faults(
                SESSION,
                MEMBERS,
                Map.of(TANAKA, Became.CHANGED_SINCE),
                SentForm.of("", Map.of("seen", List.of("before"))));
    String now = "told(told_score(7), 市民課長 鈴木 健一, 令和8年11月24日 17時00分)";
    assertThat(told.faults())
        .containsExactly(
            new SentForm.Fault("present-" + TANAKA, "changed_since(田中 花子 (1001), " + now + ")"));
    assertThat(told.text("seen", "")).isEqualTo("before " + row.mark());
    assertThat(faults(Map.of(TANAKA, Became.STANDS_OTHERWISE)))
        .containsExactly(": stands_otherwise(田中 花子 (1001), " + now + ", )");
    assertThat(
            answers()
                .faults(
                    SESSION,
                    MEMBERS,
                    Map.of(TANAKA, Became.STANDS_OTHERWISE),
                    SentForm.of(
                        "", Map.of("person", List.of("" + TANAKA), "correct", List.of("9"))))
                .faults())
        .as("what was typed is told, since the row is gone")
        .containsExactly(new SentForm.Fault("", "stands_otherwise(田中 花子 (1001), " + now + ", 9)"));
  }

  @Test
  void whoWasNotThereAfterAllIsToldSo() {
    assertThat(answers().saved(Map.of(TANAKA, Became.ABSENT)))
        .isEqualTo(new TickAnswers.Saved("saved_absent(1)", false));
    assertThat(answers().saved(Map.of(TANAKA, Became.ABSENT, SATO, Became.COMPLETE)))
        .isEqualTo(new TickAnswers.Saved("saved(1, 0)saved_absent(1)", false));
  }

  @Test
  void whoIsNotListedAnyMoreHasNoName() {
    assertThat(faults(Map.of(YAMADA, Became.NOT_EMPLOYED))).containsExactly(": not_owed_of()");
  }

  @Test
  void whatWasSavedIsWholeOnlyWhereNothingIsMissingOfAnybody() {
    UUID fourth = new UUID(0, 4);
    assertThat(
            answers()
                .saved(
                    Map.of(
                        TANAKA, Became.COMPLETE,
                        SATO, Became.TICKED,
                        fourth, Became.COMPLETE)))
        .isEqualTo(new TickAnswers.Saved("saved_in_part(2, 1)", false));
    assertThat(answers().saved(Map.of(TANAKA, Became.COMPLETE, YAMADA, Became.UNCHANGED)))
        .isEqualTo(new TickAnswers.Saved("saved(1, 0)", true));
  }

  @Test
  void whereNothingWasRecordedNothingIsSaidToBeSaved() {
    assertThat(answers().saved(Map.of())).isEqualTo(new TickAnswers.Saved("saved_nothing", false));
    assertThat(answers().saved(Map.of(TANAKA, Became.NOT_OWED)).text()).isEqualTo("saved_nothing");
  }

  private List<String> faults(Map<UUID, Became> became) {
    return answers().faults(SESSION, MEMBERS, became, SentForm.of("", Map.of())).faults().stream()
        .map(fault -> fault.id() + ": " + fault.text())
        .toList();
  }

  private TickAnswers answers() {
    return new TickAnswers(town.views(), SessionTown.WORDS, Keys.of(TrainingsMessages.class));
  }
}
