package osarai.forms;

import java.util.Optional;

/**
 * A sign that no text about a person or a department can hold, because nobody sees it or it stands
 * for one that was lost: controls of writing direction, joiners, half of a sign, 〓 and �.
 */
public final class UnreadableSign {
  private UnreadableSign() {}

  /** The first in the text, by its number: U+202E. */
  public static Optional<String> in(String text) {
    return text.codePoints()
        .filter(UnreadableSign::isOne)
        .mapToObj(sign -> "U+%04X".formatted(sign))
        .findFirst();
  }

  private static boolean isOne(int sign) {
    return isOfDirection(sign) || isJoiner(sign) || isLost(sign);
  }

  private static boolean isOfDirection(int sign) {
    return (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069)
        || sign == 0x200E
        || sign == 0x200F
        || sign == 0x061C;
  }

  private static boolean isJoiner(int sign) {
    return (sign >= 0x200B && sign <= 0x200D) || sign == 0x2060 || sign == 0xFEFF || sign == 0x00AD;
  }

  /** Code points alone are half of a pair. */
  private static boolean isLost(int sign) {
    return sign == 0x3013 || sign == 0xFFFD || Character.getType(sign) == Character.SURROGATE;
  }
}
