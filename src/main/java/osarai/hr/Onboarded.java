package osarai.hr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an onboarding.
 *
 * @param decision how the person was recognised: new-person, same-external-id or same-staff-number
 */
@Schema(name = "Onboarded")
record Onboarded(UUID personId, UUID appointmentId, String decision, List<DutyMade> duties) {
  /** A duty that the person has now, and why. */
  @Schema(name = "Duty")
  record DutyMade(
      String course, int fiscalYear, LocalDate opensOn, LocalDate dueOn, String reason) {}
}
