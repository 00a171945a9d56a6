package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.security.Ids;

/** What became of a duty after it was made; each with its reason. */
@Entity
class DutyChange {
  enum Effect {
    WITHDRAWN,
    RESTORED,
    RE_DATED
  }

  @Id private UUID id;
  private UUID dutyId;
  private long changeId;

  @Enumerated(EnumType.STRING)
  private Effect kind;

  private LocalDate effectiveOn;
  private @Nullable LocalDate oldDueOn;
  private @Nullable LocalDate newDueOn;
  private String reason;

  /** Who gave more time; null for what follows from the facts. */
  private @Nullable UUID extendedBy;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DutyChange() {}

  DutyChange(UUID dutyId, Change change, Effect kind, LocalDate effectiveOn, KeptText reason) {
    this.id = Ids.next();
    this.dutyId = dutyId;
    this.changeId = change.id();
    this.kind = kind;
    this.effectiveOn = effectiveOn;
    this.reason = reason.line();
  }

  static DutyChange reDated(
      UUID dutyId,
      Change change,
      LocalDate oldDueOn,
      LocalDate newDueOn,
      LocalDate day,
      KeptText reason) {
    DutyChange reDated = new DutyChange(dutyId, change, Effect.RE_DATED, day, reason);
    reDated.oldDueOn = oldDueOn;
    reDated.newDueOn = newDueOn;
    return reDated;
  }

  static DutyChange extended(
      UUID dutyId,
      Change change,
      LocalDate old,
      LocalDate due,
      LocalDate day,
      KeptText reason,
      UUID by) {
    DutyChange extended = reDated(dutyId, change, old, due, day, reason);
    extended.extendedBy = by;
    return extended;
  }

  UUID dutyId() {
    return dutyId;
  }

  long changeId() {
    return changeId;
  }

  Effect kind() {
    return kind;
  }

  /** The day to which it was extended or moved, for the kind that does so. */
  LocalDate newDueOn() {
    return Objects.requireNonNull(newDueOn);
  }

  DutyHistory.Step step() {
    return new DutyHistory.Step(effectiveOn, oldDueOn, newDueOn, new KeptText(reason), extendedBy);
  }
}
