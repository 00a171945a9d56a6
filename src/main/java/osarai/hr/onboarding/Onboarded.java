package osarai.hr.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.DutyMade;
import osarai.web.Problem;

/**
 * What came of an onboarding.
 *
 * @param outcome joined, reappointed, changed, moved, unchanged, repeated, stale (kept, without
 *     effect) or, in a batch, rejected
 * @param personId null for somebody new in a dry run
 * @param decision how the person was recognised: new-person, same-external-id, same-staff-number,
 *     same-staff-number-and-kana or stated-by-caller
 * @param notes what happened, and what did not although it was said, in Japanese
 * @param duties all that the person owes now
 * @param errors why an item of a batch was rejected
 */
@Schema(name = "Onboarded")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Onboarded(
    String outcome,
    @Nullable UUID personId,
    @Nullable UUID appointmentId,
    @Nullable String decision,
    List<String> notes,
    List<DutyMade> duties,
    @Nullable List<Problem.At> errors) {
  static Onboarded rejected(List<Problem.At> errors) {
    return new Onboarded("rejected", null, null, null, List.of(), List.of(), errors);
  }

  /**
   * What came of a batch.
   *
   * @param dryRun whether nothing was kept
   * @param counts how many of each outcome
   */
  @Schema(name = "OnboardedBatch")
  record Batch(boolean dryRun, java.util.Map<String, Integer> counts, List<Onboarded> results) {}
}
