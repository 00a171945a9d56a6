package osarai.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  CONFIRMED;

  private String written() {
    return this == TRUE || this == FALSE ? name().toLowerCase(Locale.ROOT) : name();
  }

  static Optional<TrailWord> of(String value) {
    return Arrays.stream(values()).filter(word -> word.written().equals(value)).findFirst();
  }
}
