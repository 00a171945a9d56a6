package osarai.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Which character a glyph stands for when a text is read back from a PDF. A font draws 日 and the
 * radical ⽇ (U+2F47) with one glyph; PDFBox takes the lower number, so nobody would find the name
 * that was searched for, and a screen reader would read something else.
 */
final class UnifiedFirst extends CmapSubtable {
  private static final int FIRST_RADICAL = 0x2e80;
  private static final int LAST_RADICAL = 0x2fdf;

  private final CmapSubtable table;

  private UnifiedFirst(CmapSubtable table) {
    this.table = table;
    setPlatformId(table.getPlatformId());
    setPlatformEncodingId(table.getPlatformEncodingId());
  }

  /** Sets it before all tables of the font. */
  static void in(TrueTypeFont font) throws IOException {
    CmapTable tables = font.getCmap();
    tables.setCmaps(
        Arrays.stream(tables.getCmaps()).map(UnifiedFirst::new).toArray(CmapSubtable[]::new));
  }

  @Override
  public int getGlyphId(int codePoint) {
    return table.getGlyphId(codePoint);
  }

  @Override
  public List<Integer> getCharCodes(int glyph) {
    List<Integer> codes = table.getCharCodes(glyph);
    if (codes == null || codes.stream().noneMatch(UnifiedFirst::isRadical)) {
      return codes;
    }
    List<Integer> others = codes.stream().filter(code -> !isRadical(code)).toList();
    return others.isEmpty() ? codes : others;
  }

  private static boolean isRadical(int codePoint) {
    return codePoint >= FIRST_RADICAL && codePoint <= LAST_RADICAL;
  }
}
