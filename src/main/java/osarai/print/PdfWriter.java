package osarai.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF of a page of XHTML: tagged for screen readers (PDF/UA) and with its font embedded.
 * Nothing is fetched for it but the one style sheet of the product, whatever the page names.
 */
public final class PdfWriter {
  /** How a page names the style sheet; no other address is opened. */
  private static final String STYLE = "osarai:list.css";

  private static final String STYLE_FILE = "/pdf/list.css";
  private static final int REGULAR = 400;

  /** One at a time on a node: a list of 500 lines takes some 200 MB while it is made. */
  private static final Semaphore TURN = new Semaphore(1, true);

  private static final int LONGEST_WAIT_SECONDS = 20;

  static {
    // Its messages quote the page, and logs carry no names; what goes wrong is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * The file.
   *
   * @param xhtml well-formed, with a title, a language and a description; what the font lacks is
   *     written 〓, and who has to tell of it asks {@link PdfText} first
   * @return empty when others were before this one for longer than 20 seconds
   */
  public static Optional<byte[]> pdf(String xhtml) {
    try {
      if (!TURN.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(written(xhtml));
    } finally {
      TURN.release();
    }
  }

  private static byte[] written(String xhtml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      builder(xhtml, document).toStream(bytes).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(String xhtml, PDDocument document) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Osarai");
    PDFontSupplier font = new PDFontSupplier(PdfFont.get().in(document));
    builder.useFont(font, PdfFont.FAMILY, REGULAR, FontStyle.NORMAL, true);
    refuseEverythingElse(builder);
    builder.withHtmlContent(new PdfText().shown(0, "", xhtml), null);
    return builder;
  }

  private static void refuseEverythingElse(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> STYLE.equals(uri) ? STYLE : null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> STYLE.equals(uri), when);
    }
    builder.useProtocolsStreamImplementation(uri -> new Style(), "osarai");
  }

  private static final class Style implements FSStream {
    @Override
    public InputStream getStream() {
      return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(STYLE_FILE), STYLE_FILE);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
