package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.YAMADA;
import static osarai.trainings.SessionDraft.absent;
import static osarai.trainings.SessionDraft.entry;
import static osarai.trainings.SessionDraft.row;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would become of an entry about 田中, whose course is passed with eight of ten. */
class TickingTest {
  private static final UUID SOMEBODY = new UUID(7, 7);

  private final SessionTown town = new SessionTown();

  @ParameterizedTest
  @CsvSource({"10, COMPLETE", "8, COMPLETE", "7, TICKED", "0, TICKED", ", TICKED"})
  void whoPassedIsCompleteAndWhoWasThereIsTicked(@Nullable Integer right, Became became) {
    assertThat(look(entry(TANAKA, right))).isEqualTo(became);
  }

  @Test
  void whoWasNotThereIsNotEntered() {
    assertThat(look(absent(TANAKA))).isEqualTo(Became.UNCHANGED);
  }

  @Test
  void whoOwesNothingIsNotEntered() {
    town.owing.remove(TANAKA);
    assertThat(look(entry(TANAKA, 9))).isEqualTo(Became.NOT_OWED);
  }

  @Test
  void whoWasNotEmployedOnTheDayIsNotEntered() {
    town.owing.add(YAMADA);
    assertThat(look(entry(YAMADA, 9))).isEqualTo(Became.NOT_EMPLOYED);
  }

  @Test
  void whatTheOfficeHasClosedIsNotEnteredAnyMore() {
    town.closed = true;
    assertThat(look(entry(TANAKA, 9))).isEqualTo(Became.YEAR_CLOSED);
    assertThat(look(absent(TANAKA))).as("nothing new").isEqualTo(Became.UNCHANGED);
  }

  @Test
  void nobodyEntersTheirOwn() {
    assertThat(
            town.ticking()
                .look(SessionDraft.SESSION, List.of(entry(TANAKA, 9), entry(SATO, 9)), TANAKA))
        .containsEntry(TANAKA, Became.OWN)
        .containsEntry(SATO, Became.COMPLETE);
    town.entered(row(entry(TANAKA, 9), 0));
    assertThat(town.ticking().look(SessionDraft.SESSION, List.of(entry(TANAKA, 9)), TANAKA))
        .as("what another entered stands")
        .containsEntry(TANAKA, Became.UNCHANGED);
  }

  @Test
  void theSameAgainChangesNothingAndAnythingElseNeedsAReason() {
    town.entered(row(entry(TANAKA, 7), 0));
    assertThat(look(entry(TANAKA, 7))).isEqualTo(Became.UNCHANGED);
    assertThat(look(entry(TANAKA, 9))).isEqualTo(Became.NO_REASON);
    assertThat(look(absent(TANAKA))).isEqualTo(Became.NO_REASON);
  }

  @Test
  void ofSeveralEntriesTheLastIsTheOneThatHolds() {
    town.entered(row(entry(TANAKA, 6), 0), row(entry(TANAKA, 7), 1));
    assertThat(look(entry(TANAKA, 7))).isEqualTo(Became.UNCHANGED);
    assertThat(look(entry(TANAKA, 6))).isEqualTo(Became.NO_REASON);
  }

  @Test
  void whatIsCompleteStandsWhateverIsEnteredLater() {
    town.entered(row(entry(TANAKA, 9), 0));
    assertThat(look(entry(TANAKA, 9))).isEqualTo(Became.UNCHANGED);
    assertThat(look(entry(TANAKA, null))).as("no result").isEqualTo(Became.UNCHANGED);
    assertThat(look(entry(TANAKA, 5))).as("told").isEqualTo(Became.STANDS_OTHERWISE);
    assertThat(look(absent(TANAKA))).isEqualTo(Became.UNCHANGED);
  }

  @Test
  void whatWasTakenBackIsEnteredOnceMoreWithAReason() {
    Attendance row = row(entry(TANAKA, 9), 0);
    town.entered(row);
    town.takenBack(row);
    assertThat(look(entry(TANAKA, 9))).isEqualTo(Became.NO_REASON);
    assertThat(look(absent(TANAKA))).isEqualTo(Became.UNCHANGED);
  }

  @Test
  void eachPersonIsJudgedAlone() {
    town.entered(row(entry(SATO, 7), 0));
    assertThat(
            town.ticking()
                .look(SessionDraft.SESSION, List.of(entry(TANAKA, 9), entry(SATO, 7)), SOMEBODY))
        .containsEntry(TANAKA, Became.COMPLETE)
        .containsEntry(SATO, Became.UNCHANGED)
        .hasSize(2);
  }

  private Became look(Attendance.Entry entry) {
    return town.ticking().look(SessionDraft.SESSION, List.of(entry), SOMEBODY).get(entry.person());
  }
}
