package osarai.trainings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.login.EnteredBy;

/**
 * A training that another person has entered is complete; observed in the same transaction.
 *
 * @param source the row that says so: of an attendance or of an external training
 * @param course null for an external one
 * @param session null for an external one
 * @param result of the quiz on paper; null for an external one
 * @param certificate its number, of an external one
 */
public record TrainingEntered(
    UUID source,
    TrainingMode mode,
    Trainee trainee,
    LocalDate on,
    String title,
    @Nullable Course course,
    @Nullable Venue session,
    @Nullable Score result,
    @Nullable Papers papers,
    @Nullable String certificate,
    EnteredBy enteredBy) {

  /** Where it was held and who spoke. */
  public record Venue(UUID id, String place, String speaker) {}

  /** Right answers of those asked; the pass mark is in percent. */
  public record Score(int correct, int asked, int passMark) {}

  /**
   * The papers behind it: 同意書 and 採用時説明の記録.
   *
   * @param agreementReference null where the course has no 同意書
   * @param explanation null where none was needed
   */
  public record Papers(
      @Nullable String agreementReference,
      @Nullable String agreementTextSha256,
      @Nullable Explanation explanation) {}

  /** 採用時説明の記録: who explained, when, with which material. */
  public record Explanation(String explainer, LocalDate on, String material) {}
}
