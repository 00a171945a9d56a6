package osarai.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Texts of one PDF as its font can show them. What the font lacks is written as 〓 and reported: no
 * character is lost unnoticed. A variation selector (異体字セレクタ) only chooses the shape of the
 * character before it, which is shown in its usual shape.
 */
public final class PdfText {
  /** The sign printers set where a type is missing. */
  private static final char MISSING = '〓';

  private final PdfFont font = PdfFont.get();
  private final Set<Lacking> lacking = new LinkedHashSet<>();
  private boolean hasVariants;

  /**
   * A character that could not be shown.
   *
   * @param row from 1; 0 outside of the table
   * @param codePoint as in U+20BB7
   */
  public record Lacking(int row, String column, String codePoint) {}

  /**
   * The text as it can be shown.
   *
   * @param row from 1; 0 outside of the table
   */
  public String shown(int row, String column, String text) {
    StringBuilder shown = new StringBuilder(text.length());
    boolean afterCharacter = false;
    for (int codePoint : text.codePoints().toArray()) {
      if (afterCharacter && isSelector(codePoint)) {
        hasVariants = true;
        afterCharacter = false;
      } else if (font.shows(codePoint) || isLineBreakOrTab(codePoint)) {
        shown.appendCodePoint(codePoint);
        afterCharacter = true;
      } else {
        shown.append(MISSING);
        lacking.add(new Lacking(row, column, String.format(Locale.ROOT, "U+%04X", codePoint)));
        afterCharacter = true;
      }
    }
    return shown.toString();
  }

  /** What could not be shown so far, each once, in the order of rows. */
  public List<Lacking> lacking() {
    return List.copyOf(lacking);
  }

  /** Whether a character is shown in its usual shape instead of the one that was asked for. */
  public boolean hasVariants() {
    return hasVariants;
  }

  private static boolean isSelector(int codePoint) {
    return (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
        || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
  }

  private static boolean isLineBreakOrTab(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }
}
