package osarai.tables;

import java.text.Normalizer;
import java.util.Locale;
import osarai.forms.IndividualNumber;
import osarai.forms.Spelling;

/**
 * Two forms of a text: one for comparing, in which everything that only looks different is the
 * same, and one for keeping, in which only signs are brought to one form that encodings disagree
 * on.
 */
public final class Words {
  /** In signs. */
  private static final int LONGEST_SHOWN = 30;

  private Words() {}

  /** For comparing headers and words; never stored. */
  public static String key(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(wide.length());
    wide.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xfeff)
        .forEach(c -> key.appendCodePoint(plain(c)));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static int plain(int c) {
    return switch (c) {
      case 0x301c, 0x223c, 0x223f -> '~';
      case 0x2212, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2500 -> '-';
      case 0x2016, 0x2225 -> '|';
      default -> c;
    };
  }

  /**
   * For keeping: the pairs that Windows-31J and JIS map to different signs take the form of
   * Windows. Nothing else changes: 外字, compatibility ideographs (﨑) and variation selectors are
   * part of a name, so no normalisation of Unicode is used.
   */
  public static String kept(String text) {
    return Spelling.ofWindows(text.strip());
  }

  /** A sign that no name or code can hold: a control, or what stands for a lost character. */
  public static int unusable(String text) {
    return text.chars()
        .filter(
            c ->
                (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
                    || (c >= 0x7f && c < 0xa0)
                    || c == 0xfffd)
        .findFirst()
        .orElse(-1);
  }

  /** Short enough to be read in a sentence, on one line, and without a 個人番号. */
  public static String shown(String text) {
    String line = IndividualNumber.masked(text.strip().replaceAll("\\p{Cntrl}", " "));
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /** Whether a sign is one that a machine defined for itself, shown blank on every other. */
  public static boolean hasOwnGlyph(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
