package osarai.trainings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of trainings holds, and the columns it must and may have. */
enum ImportKind {
  ATTENDANCE(
      List.of(ListWords.STAFF_NUMBER),
      List.of(ListWords.CORRECT, ListWords.PAPER, ListWords.NAME, ListWords.KANA)),
  EXTERNAL(
      List.of(ListWords.STAFF_NUMBER, ListWords.COURSE, ListWords.DAY, ListWords.CERTIFICATE),
      List.of(ListWords.NAME, ListWords.KANA)),
  EARLIER(
      List.of(
          ListWords.STAFF_NUMBER,
          ListWords.COURSE,
          ListWords.DAY,
          ListWords.MODE,
          ListWords.SOURCE),
      List.of(ListWords.OURS, ListWords.NAME, ListWords.KANA));

  private final List<String> required;
  private final List<String> optional;

  ImportKind(List<String> required, List<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  List<String> required() {
    return required;
  }

  /** Those that are read where they are there. */
  List<String> optional() {
    return Stream.concat(optional.stream(), ListWords.IN_PARTS.stream()).toList();
  }

  /** Those it must have, then those it may have. */
  List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  static Optional<ImportKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}
