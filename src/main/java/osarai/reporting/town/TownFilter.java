package osarai.reporting.town;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.forms.Worded;

/** Whom of the town its page lists. */
public enum TownFilter implements Worded {
  ALL("all", EnumSet.allOf(State.class)),
  UNDONE("undone", EnumSet.of(State.LATE, State.SOON, State.OPEN)),
  LATE("late", EnumSet.of(State.LATE)),
  SOON("soon", EnumSet.of(State.SOON)),
  DONE("done", EnumSet.of(State.DONE)),
  LEFT_OUT("left-out", EnumSet.of(State.LEFT_OUT));

  private final String word;
  private final Set<State> states;

  TownFilter(String word, Set<State> states) {
    this.word = word;
    this.states = Set.copyOf(states);
  }

  /** Those who are asked for something where nobody else is asked for. */
  static TownFilter asked(@Nullable String word) {
    return Worded.of(TownFilter.class, word).orElse(UNDONE);
  }

  @Override
  public String word() {
    return word;
  }

  Set<State> states() {
    return states;
  }
}
