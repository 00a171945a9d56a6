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
 * @param departments those it concerns, with those below them; empty for everybody
 */
public record EventRequest(
    Occurrence.Event kind,
    LocalDate day,
    String text,
    @Nullable String document,
    Set<UUID> departments) {
  /** What the office records; all other occurrences follow from facts about persons. */
  public static final List<Occurrence.Event> KINDS =
      List.of(Occurrence.Event.INCIDENT, Occurrence.Event.POLICY_REVISED);
}
