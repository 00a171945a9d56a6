package osarai.evidence.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;
import osarai.trainings.EnteredRecords.TakenBack;
import osarai.trainings.TrainingMode;

/**
 * A completion to be shown.
 *
 * @param title of the course if another person entered it; otherwise taken from the version
 * @param courseVersion SHA-256 of the manifest of everything that was shown; null of an external
 *     one
 * @param score null of an external one
 * @param source the row of the attendance or external training; null where the person took it in
 *     the browser
 * @param enteredById who entered it
 * @param enteredBy the same in words; null where the person took it in the browser
 * @param startedAt null where another person entered it
 * @param completedAt the beginning of the training's day where another person entered it
 * @param withdrawn that it was taken back (取消し) and fulfils nothing; null while it stands
 */
public record CompletionView(
    UUID id,
    UUID person,
    String course,
    @Nullable String title,
    FiscalYear year,
    String name,
    String staffNumber,
    String department,
    EmploymentType employment,
    @Nullable String courseVersion,
    @Nullable String policyVersion,
    @Nullable Score score,
    TrainingMode mode,
    @Nullable UUID source,
    @Nullable UUID enteredById,
    @Nullable String enteredBy,
    @Nullable Instant startedAt,
    Instant completedAt,
    Instant recordedAt,
    @Nullable TakenBack withdrawn) {

  /**
   * Of a quiz.
   *
   * @param passMark percent
   */
  public record Score(int correct, int drawn, int passMark) {}

  /** Whether it is what another person says, not the person's own pass. */
  public boolean isEntered() {
    return enteredBy != null;
  }

  /** Whether it counts: it was not taken back as a mistake. */
  public boolean stands() {
    return withdrawn == null;
  }

  /** As it was known before that moment: it may not have been recorded, or not taken back, yet. */
  public Optional<CompletionView> knownBefore(Instant end) {
    if (!recordedAt.isBefore(end)) {
      return Optional.empty();
    }
    return Optional.of(
        withdrawn == null || withdrawn.at().isBefore(end) ? this : beforeItWasTakenBack());
  }

  private CompletionView beforeItWasTakenBack() {
    return new CompletionView(
        id,
        person,
        course,
        title,
        year,
        name,
        staffNumber,
        department,
        employment,
        courseVersion,
        policyVersion,
        score,
        mode,
        source,
        enteredById,
        enteredBy,
        startedAt,
        completedAt,
        recordedAt,
        null);
  }
}
