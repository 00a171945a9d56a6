package osarai.reporting.town;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.evidence.closing.PeopleStandings;

/**
 * How a person stands in the town.
 *
 * @param departments below which the person has posts: those that the page compares
 */
record TownPerson(PeopleStandings.Standing standing, State state, Set<UUID> departments) {
  /** The most urgent first, as everywhere. */
  static final Comparator<TownPerson> MOST_URGENT =
      Comparator.comparing(TownPerson::state)
          .thenComparing(one -> Optional.ofNullable(one.standing.nextDue()).orElse(LocalDate.MAX));

  /** Days ahead in which a due day is near. */
  static final int NEAR = 14;

  /** How somebody stands with all that is owed. */
  enum State {
    LATE,
    SOON,
    OPEN,
    DONE,
    LEFT_OUT;

    static State of(PeopleStandings.Standing standing, LocalDate day) {
      LocalDate due = standing.nextDue();
      if (standing.leftOut()) {
        return LEFT_OUT;
      }
      if (standing.done() || due == null) {
        return DONE;
      }
      if (due.isBefore(day)) {
        return LATE;
      }
      return due.isAfter(day.plusDays(NEAR)) ? OPEN : SOON;
    }

    boolean isUndone() {
      return this == LATE || this == SOON || this == OPEN;
    }
  }
}
