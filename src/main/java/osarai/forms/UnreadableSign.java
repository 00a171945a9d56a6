package osarai.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that no text can hold, because nobody sees it or it stands for one that was lost: controls
 * of writing direction, joiners, fillers, tags, noncharacters, half of a sign, 〓 and �. A variation
 * selector (異体字) is none as long as it follows what it varies. In what is nobody's sentence, such
 * as a name or a title, also what converters leave of 髙 or 﨑: ?, a box, a black circle, or the
 * number of the sign in HTML; a course may well be called 情報セキュリティとは？.
 */
public final class UnreadableSign {
  private static final int NONE = -1;
  private static final int GETA = 0x3013;

  /** {@code &#39641;}: a page in Shift_JIS sends for what that encoding lacks. */
  private static final Pattern NUMBERED = Pattern.compile("&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

  private UnreadableSign() {}

  /** The first in a text on one line, by its number: U+202E. */
  public static Optional<String> in(String text) {
    return first(text, true);
  }

  /** The same in a name; what can be seen stands before its number: ? (U+003F). */
  public static Optional<String> inName(String text) {
    return in(text).or(() -> substitute(text));
  }

  private static Optional<String> substitute(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.find()
        ? Optional.of(numbered.group())
        : text.codePoints()
            .filter(UnreadableSign::isSubstitute)
            .mapToObj(sign -> "%1$c (U+%1$04X)".formatted(sign))
            .findFirst();
  }

  /** What a conversion sets for each sign that it does not know. */
  private static boolean isSubstitute(int sign) {
    return switch (sign) {
      case '?', 0xFF1F, 0x25A0, 0x25A1, 0x25AE, 0x25AF, 0x25CF -> true;
      default -> false;
    };
  }

  /** The same in a text that is written freely, where 〓 may stand for what is meant. */
  static Optional<String> inRemark(String text) {
    return first(text, false);
  }

  private static Optional<String> first(String text, boolean isName) {
    int before = NONE;
    for (int sign : text.codePoints().toArray()) {
      boolean detached = isSelector(sign) && (before == NONE || isBlank(before));
      if (detached || isHidden(sign) || isLost(sign) || (isName && sign == GETA)) {
        return Optional.of("U+%04X".formatted(sign));
      }
      before = sign;
    }
    return Optional.empty();
  }

  private static boolean isSelector(int sign) {
    return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
  }

  /** What a selector cannot vary, a second selector included. */
  private static boolean isBlank(int sign) {
    return Character.isSpaceChar(sign) || Character.isWhitespace(sign) || isSelector(sign);
  }

  /** Format controls are those of direction, joiners, tags and more. */
  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isFiller(sign) || isReserved(sign);
    };
  }

  /** Marks and letters without a shape: CGJ, fillers of Hangul, vowels of Khmer, of Mongolian. */
  private static boolean isFiller(int sign) {
    return switch (sign) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> sign >= 0x180B && sign <= 0x180F;
    };
  }

  /** Never to be shown by the standard of Unicode, whatever may be assigned there. */
  private static boolean isReserved(int sign) {
    return sign == 0x2065
        || (sign >= 0xFFF0 && sign <= 0xFFF8)
        || (sign >= 0xE0000 && sign <= 0xE0FFF && !isSelector(sign));
  }

  /** Code points alone are half of a pair; what is no character was one once. */
  private static boolean isLost(int sign) {
    return sign == 0xFFFC
        || sign == 0xFFFD
        || Character.getType(sign) == Character.SURROGATE
        || (sign >= 0xFDD0 && sign <= 0xFDEF)
        || (sign & 0xFFFE) == 0xFFFE;
  }
}
