package osarai.reporting;

import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;

/** Whom of a section the page lists. */
enum SectionFilter implements Worded {
  ALL("all"),
  UNDONE("undone"),
  LATE("late");

  private final String word;

  SectionFilter(String word) {
    this.word = word;
  }

  /** Everybody where no other is asked for. */
  static SectionFilter asked(@Nullable String word) {
    return Worded.of(SectionFilter.class, word).orElse(ALL);
  }

  @Override
  public String word() {
    return word;
  }

  boolean shows(SectionRow row) {
    return switch (this) {
      case ALL -> true;
      case UNDONE -> row.standing().isUndone();
      case LATE -> row.standing() == SectionRow.Standing.LATE;
    };
  }
}
