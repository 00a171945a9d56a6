package osarai.advisories;

import java.time.LocalDate;
import java.util.Optional;

/** An advisory that concerns a part as it is. */
record Finding(Part part, Advisory advisory, State state, Optional<Waiver> waiver) {
  /** How long a part may stay after what concerns it was published; SECURITY.md promises it. */
  static final int DAYS_TO_PATCH = 7;

  enum State {
    /** Its days are not over. */
    DUE,
    LATE,
    /** Stays open for a reason. */
    EXCEPTED
  }

  /** As it stands on that day; a waiver is one that still holds then. */
  static Finding of(Part part, Advisory advisory, LocalDate day, Optional<Waiver> waiver) {
    boolean isOver = advisory.publishedOn().isBefore(day.minusDays(DAYS_TO_PATCH));
    State state = waiver.isPresent() ? State.EXCEPTED : isOver ? State.LATE : State.DUE;
    return new Finding(part, advisory, state, waiver);
  }

  boolean isLate() {
    return state == State.LATE;
  }

  /** By when the part has to be replaced, or the exception looked at again. */
  LocalDate until() {
    return waiver
        .map(Waiver::until)
        .orElseGet(() -> advisory.publishedOn().plusDays(DAYS_TO_PATCH));
  }
}
