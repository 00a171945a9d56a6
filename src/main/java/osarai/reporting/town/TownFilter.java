package osarai.reporting.town;

import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;

/** Whom of the town its page lists. */
public enum TownFilter implements Worded {
  ALL("all"),
  UNDONE("undone"),
  LATE("late"),
  SOON("soon"),
  DONE("done"),
  LEFT_OUT("left-out");

  private final String word;

  TownFilter(String word) {
    this.word = word;
  }

  /** Those who are asked for something where nobody else is asked for. */
  static TownFilter asked(@Nullable String word) {
    return Worded.of(TownFilter.class, word).orElse(UNDONE);
  }

  @Override
  public String word() {
    return word;
  }

  boolean shows(TownPerson person) {
    return switch (this) {
      case ALL -> true;
      case UNDONE -> person.state().isUndone();
      case LATE -> person.state() == TownPerson.State.LATE;
      case SOON -> person.state() == TownPerson.State.SOON;
      case DONE -> person.state() == TownPerson.State.DONE;
      case LEFT_OUT -> person.state() == TownPerson.State.LEFT_OUT;
    };
  }
}
