package osarai.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum that files, forms, interfaces and kept rows know by a word of its own. It
 * stands this low because every package has such enums; a word once written down never changes, the
 * constant's name may.
 */
public interface Worded {
  String word();

  /** The one that has the word; none for null. */
  static <E extends Enum<E> & Worded> Optional<E> of(Class<E> type, @Nullable String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findFirst();
  }

  /** All words of the enum, in its order. */
  static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
  }
}
