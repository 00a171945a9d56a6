package osarai.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of the PDFs, IPAex Gothic: read when the first one is made, kept from then on. */
final class PdfFont {
  /** As the style sheet calls it. */
  static final String FAMILY = "IPAexGothic";

  private static final String FILE = "/fonts/ipaexg.ttf";

  /** The planes in which there are characters to be shown. */
  private static final int END = 0x40000;

  private final byte[] bytes;
  private final BitSet shown;

  private PdfFont(byte[] bytes, BitSet shown) {
    this.bytes = bytes;
    this.shown = shown;
  }

  private static final class Kept {
    static final PdfFont FONT = read();
  }

  static PdfFont get() {
    return Kept.FONT;
  }

  boolean shows(int codePoint) {
    return shown.get(codePoint);
  }

  /** The font for one file, of which only the glyphs that are used are put in. */
  PDFont in(PDDocument document) throws IOException {
    TrueTypeFont font = parsed(bytes);
    UnifiedFirst.in(font);
    return PDType0Font.load(document, font, true);
  }

  private static TrueTypeFont parsed(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static PdfFont read() {
    try (InputStream file = Objects.requireNonNull(PdfFont.class.getResourceAsStream(FILE), FILE)) {
      byte[] bytes = file.readAllBytes();
      TrueTypeFont font = parsed(bytes);
      FontMappers.set(new NoFontsOfTheHost(font));
      return new PdfFont(bytes, shown(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitSet shown(TrueTypeFont font) throws IOException {
    BitSet shown = new BitSet(END);
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    for (int codePoint = 0; codePoint < END; codePoint++) {
      if (glyphs.getGlyphId(codePoint) != 0) {
        shown.set(codePoint);
      }
    }
    return shown;
  }
}
