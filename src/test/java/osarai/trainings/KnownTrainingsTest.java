package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.TANAKA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lists have entered of 田中 before. */
class KnownTrainingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private final SessionTown town = new SessionTown();

  @Test
  void theSameTrainingIsKnownByPersonDayAndName() {
    town.entered(external("CYDER", DAY, 0));
    KnownTrainings known = town.known();
    assertThat(known.external(Set.of(TANAKA)))
        .containsOnlyKeys(ExternalTraining.ListedTraining.identity(TANAKA, DAY, "CYDER"));
    assertThat(known.external(Set.of())).isEmpty();
  }

  @Test
  void itStandsAsLongAsOneEntryIsNotTakenBack() {
    ExternalTraining first = external("CYDER", DAY, 0);
    town.entered(first);
    assertThat(cyder()).isEqualTo(new KnownTrainings.Known(1, true));
    town.takenBack(first.id());
    assertThat(cyder()).isEqualTo(new KnownTrainings.Known(1, false));
    town.entered(external("CYDER", DAY, 1));
    assertThat(cyder()).isEqualTo(new KnownTrainings.Known(2, true));
  }

  @Test
  void anotherDayIsAnotherTraining() {
    town.entered(external("CYDER", DAY, 0), external("CYDER", DAY.plusDays(1), 0));
    assertThat(cyder()).isEqualTo(new KnownTrainings.Known(1, true));
    assertThat(town.known().external(Set.of(TANAKA))).hasSize(2);
  }

  @Test
  void earlierTrainingsAreKnownByPersonDayAndName() {
    town.entered(
        new EarlierTraining(
            new EarlierTraining.ListedTraining(
                TANAKA, "all-staff", "全職員研修", DAY, TrainingMode.PAPER, "旧研修台帳", 0),
            SessionDraft.HEAD.person(),
            SessionDraft.AT));
    assertThat(town.known().earlier(Set.of(TANAKA)))
        .isEqualTo(
            Map.of(
                TANAKA + " 2026-09-01 全職員研修",
                new KnownTrainings.Earlier(1, true, "all-staff", "全職員研修")));
    assertThat(town.known().earlier(List.of())).isEmpty();
  }

  private KnownTrainings.Known cyder() {
    return town.known()
        .external(Set.of(TANAKA))
        .get(ExternalTraining.ListedTraining.identity(TANAKA, DAY, "CYDER"));
  }

  private static ExternalTraining external(String name, LocalDate day, int number) {
    return new ExternalTraining(
        new ExternalTraining.ListedTraining(SessionDraft.trainee(TANAKA), name, day, "C-1", number),
        SessionDraft.HEAD,
        SessionDraft.AT);
  }
}
