package osarai.learning;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an answer takes the place of another, as plain Java and the database's statement have it.
 */
final class ChangeCases {
  private ChangeCases() {}

  /** The stored answer is of tab 7 unless told otherwise. */
  record Case(
      String what,
      @Nullable Long page,
      @Nullable Integer number,
      @Nullable Integer version,
      @Nullable Long storedPage,
      @Nullable Integer storedNumber,
      int storedSaves,
      boolean replaces) {
    Change change() {
      return new Change(page, number, version, null);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Case> all() {
    return Stream.of(
        new Case("the next change of the tab", 7L, 5, 1, 7L, 4, 1, true),
        new Case("a later change of the tab that saw less", 7L, 6, 0, 7L, 4, 3, true),
        new Case("an earlier change of the tab, held up", 7L, 3, 0, 7L, 4, 2, false),
        new Case("the same change once more", 7L, 4, 0, 7L, 4, 1, false),
        new Case("an earlier change that claims to have seen it", 7L, 3, 1, 7L, 4, 1, false),
        new Case("another tab that had shown it", 8L, 1, 1, 7L, 4, 1, true),
        new Case("another tab that had shown none", 8L, 9, 0, 7L, 4, 1, false),
        new Case("another tab that had shown an earlier one", 8L, 9, 2, 7L, 4, 3, false),
        new Case("another tab that names a later one", 8L, 9, 4, 7L, 4, 3, false),
        new Case("no script, had shown it", 8L, null, 1, 7L, 4, 1, true),
        new Case("no script, had shown none", 8L, null, 0, 7L, 4, 1, false),
        new Case("no script, the same showing once more", 8L, null, 0, 8L, 0, 1, true),
        new Case("a script after none, same showing", 8L, 1, 0, 8L, 0, 1, true),
        new Case("had shown a row of an earlier version", 8L, 1, 2, null, null, 2, true),
        new Case("had not shown a row of an earlier version", 8L, 1, 1, null, null, 2, false),
        new Case("a version alone that is the stored one", null, null, 1, 7L, 4, 1, true),
        new Case("a version alone that is not", null, null, 0, 7L, 4, 1, false),
        new Case("an earlier node's page, unnumbered", null, null, null, 7L, 4, 1, true),
        new Case("an earlier node's page without script", 7L, null, null, 7L, 4, 1, true),
        new Case("an earlier node's page, late", 7L, 3, null, 7L, 4, 1, false),
        new Case("an earlier node's page, again", 7L, 4, null, 7L, 4, 1, true),
        new Case("an earlier node's other page", 8L, 1, null, 7L, 4, 1, true));
  }
}
