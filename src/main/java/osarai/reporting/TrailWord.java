package osarai.reporting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of the program that stand as values in rows of the trail. */
enum TrailWord {
  TRUE,
  FALSE,
  NO_STAFF_NUMBER,
  NOBODY,
  SEVERAL,
  PERSON_TAKEN,
  UNCONFIRMED,
  FIRST_LOGIN,
  MADE_FOR,
  CONFIRMED,
  ALL,
  UNDONE,
  LATE,
  SOON,
  DONE,
  LEFT_OUT;

  /** Whom a list shows, by the words of addresses. */
  private static final Set<TrailWord> SHOWN = EnumSet.range(ALL, LEFT_OUT);

  private String written() {
    return this == TRUE || this == FALSE || SHOWN.contains(this)
        ? name().toLowerCase(Locale.ROOT).replace('_', '-')
        : name();
  }

  static Optional<TrailWord> of(String value) {
    return Arrays.stream(values()).filter(word -> word.written().equals(value)).findFirst();
  }
}
