package osarai.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF shows what it was given and nothing that lies elsewhere. */
class PdfWriterTest {
  @TempDir Path folder;

  @Test
  void nothingIsFetchedWhateverThePageNames() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    String away = "http://127.0.0.1:" + server.getAddress().getPort();
    Path style = Files.writeString(folder.resolve("a.css"), "p::after { content: 'secret' }");
    try {
      String body =
          """
          <link rel="stylesheet" href="%1$s/a.css"/><link rel="stylesheet" href="%2$s"/>
          <style>@import url(%1$s/b.css); @font-face { font-family: f; src: url(%1$s/f.ttf) }
          p { background-image: url(%1$s/c.png); font-family: f, IPAexGothic }</style>
          <p>本文</p><img src="%1$s/d.png" alt="図"/><img src="%2$s" alt="図"/>
          <object data="%1$s/e.svg" type="image/svg+xml"></object>
          """
              .formatted(away, style.toUri());
      assertThat(text(PdfWriter.pdf(page(body)))).contains("本文").doesNotContain("secret");
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void anEntityReadsNoFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String read = "";
    try {
      read = text(PdfWriter.pdf(entity + page("<p>a&x;b</p>")));
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageNotContaining("secret\n");
    }
    assertThat(read).doesNotContain("secret");
  }

  @Test
  void whatCouldNotStandInXmlIsWrittenAsMissing() {
    assertThatCode(
            () ->
                assertThat(text(PdfWriter.pdf(page("<p>a\u0000b\ufffec\ud842d</p>"))))
                    .contains("a〓b〓c〓d"))
        .doesNotThrowAnyException();
  }

  /** The font draws 日 and the radical U+2F47 with one glyph. */
  @Test
  void isReadBackWithTheCharactersThatPeopleType() throws IOException {
    String typed = "日月火水木金土山田子一二人大小女髙﨑德祐神福社館飯";
    assertThat(text(PdfWriter.pdf(page("<p>" + typed + "</p>")))).contains(typed);
  }

  @Test
  void noFontOfTheHostIsLookedFor() throws IOException {
    System.setProperty("pdfbox.fontcache", folder.toString());
    try {
      PdfWriter.pdf(page("<p>本文</p><ul><li>項目</li></ul>"));
    } finally {
      System.clearProperty("pdfbox.fontcache");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whoComesAtTheSameTimeWaits() {
    var one = CompletableFuture.supplyAsync(() -> PdfWriter.pdf(page("<p>一</p>")));
    var other = CompletableFuture.supplyAsync(() -> PdfWriter.pdf(page("<p>二</p>")));
    assertThat(one.join()).isPresent();
    assertThat(other.join()).isPresent();
  }

  private static String page(String body) {
    return """
    <html lang="ja"><head><title>題名</title><meta name="description" content="説明"/>
    <link rel="stylesheet" type="text/css" href="osarai:list.css"/></head><body>%s</body></html>
    """
        .formatted(body);
  }

  private static String text(Optional<byte[]> file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.orElseThrow())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
