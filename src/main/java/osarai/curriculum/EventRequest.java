package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that the office wants recorded.
 *
 * @param kind one of {@link #KINDS}
 * @param departments whom it concerns, with those below; everybody when empty
 */
public record EventRequest(
    Occurrence.Kind kind,
    LocalDate day,
    String text,
    @Nullable String document,
    Set<UUID> departments) {
  /** What the office records; all other occurrences follow from facts about persons. */
  public static final List<Occurrence.Kind> KINDS =
      List.of(Occurrence.Kind.INCIDENT, Occurrence.Kind.POLICY_REVISED);
}
