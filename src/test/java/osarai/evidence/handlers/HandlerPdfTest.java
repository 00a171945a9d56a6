package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.PrintedRegister.DAY;
import static osarai.evidence.handlers.PrintedRegister.Settings;
import static osarai.evidence.handlers.PrintedRegister.Town;
import static osarai.evidence.handlers.PrintedRegister.clock;
import static osarai.evidence.handlers.PrintedRegister.row;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import osarai.people.WordMessages;
import osarai.print.PdfWriter;
import osarai.web.Spoken;
import osarai.web.WebMessages;

/** The register as PDF, read back. */
class HandlerPdfTest {
  private static final HandlerMessages MESSAGES = Spoken.in(HandlerMessages.class);
  private static final WordMessages WORDS = Spoken.in(WordMessages.class);

  private final HandlerTexts texts = new HandlerTexts(MESSAGES, new Settings());

  private final HandlerPdf pdf =
      new HandlerPdf(MESSAGES, new RegisterColumns(MESSAGES, WORDS), new Town(), clock());

  @Test
  void saysWhoseListItIsOfWhichDayAndWhatStandsInIt() throws IOException {
    try (PDDocument read = read(row("髙橋 﨑子", "福祉課"), row("德川 太郎", "市民課"))) {
      assertThat(text(read).replaceAll("\\s", "")).contains("国民健康保険に関する事務", "令和8年7月1日確認済み");
      assertThat(text(read))
          .contains("事務取扱担当者名簿", "つばき野市", "基準日: 令和8年12月1日")
          .contains("作成日時: 令和8年12月1日 9時00分", "範囲: 市全体")
          .contains("髙橋 﨑子", "德川 太郎", "T00001")
          .contains("1/1")
          .doesNotContain("〓", "文字について", "#");
      assertThat(read.getPage(0).getMediaBox().getWidth())
          .as("A4 across")
          .isGreaterThan(read.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void whoHasNotBegunHasNoDayOfStart() throws IOException {
    try (PDDocument read = read(PrintedRegister.waiting("髙橋 直子", "市民課"))) {
      assertThat(text(read).replaceAll("\\s", ""))
          .contains("未確認（始められるのは令和8年7月1日以後）")
          .doesNotContain("令和8年7月1日未確認", "確認済み");
    }
  }

  @Test
  void isTaggedAndHasItsLanguageItsTitleAndItsFontInIt() throws IOException {
    try (PDDocument read = read(row("髙橋 直子", "市民課"))) {
      var catalog = read.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("ja");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("事務取扱担当者名簿");
      String metadata = new String(catalog.getMetadata().toByteArray(), "UTF-8");
      assertThat(read.getDocumentInformation().getSubject()).contains("つばき野市");
      assertThat(metadata).contains("pdfuaid:part", "つばき野市で特定個人情報を取り扱う人の名簿");
      for (COSName name : read.getPage(0).getResources().getFontNames()) {
        PDFont font = read.getPage(0).getResources().getFont(name);
        assertThat(font.getName()).contains("IPAexGothic");
        assertThat(font.isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void ofManyPeopleEveryPageHasTheHeadAndItsNumber() throws IOException {
    List<HandlerRow> rows = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      rows.add(row("職員 第" + i + "号", "市民課"));
    }
    try (PDDocument read = read(rows.toArray(HandlerRow[]::new))) {
      int pages = read.getNumberOfPages();
      assertThat(pages).isBetween(10, 60);
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= pages; page++) {
        String text = text(read, page);
        assertThat(text).as("page " + page).contains("氏名", "取扱開始日", page + "/" + pages);
        all.append(text.replaceAll("\\s", ""));
      }
      for (int i = 1; i <= 300; i++) {
        assertThat(all).contains("職員第" + i + "号");
      }
    }
  }

  @Test
  void whatTheFontLacksIsShownAsMissingAndSaidBelowTheTable() throws IOException {
    HandlerRow[] rows = {
      row("髙橋 直子", "市民課"), row("\ud842\udfb7野 \ud842\udfb7", "市民課"), row("\ud869\uded6子", "\u0001課")
    };
    try (PDDocument read = read(rows)) {
      assertThat(text(read).replaceAll("\\s", ""))
          .contains("〓野〓", "〓子", "〓課")
          .contains("次の文字は印刷できないため、「〓」と表示しています")
          .contains("2行目氏名:U+20BB7", "3行目氏名:U+2A6D6", "3行目所属:U+0001")
          .containsOnlyOnce("U+20BB7")
          .doesNotContain("1行目氏名", "?", "#");
    }
  }

  @Test
  void aVariantIsShownInItsUsualShapeAndThatIsSaidOnce() throws IOException {
    try (PDDocument read = read(row("葛\udb40\udd00城", "市民課"), row("辻\udb40\udd01", "市民課"))) {
      assertThat(text(read))
          .contains("葛城", "辻")
          .containsOnlyOnce("異体字は標準の字形で印刷しています。")
          .doesNotContain("U+", "〓");
    }
  }

  @Test
  void markupInATextIsText() throws IOException {
    String hostile = "<b>&amp;\"'</td>{x}<!--";
    try (PDDocument read = read(row(hostile, hostile))) {
      assertThat(text(read).replaceAll("\\s", "")).contains(hostile);
    }
  }

  @Test
  void aVeryLongTextIsPrintedWhole() throws IOException {
    StringBuilder scope = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      scope.append("第").append(1000 + i).append("号");
    }
    HandlerRow row = row("髙橋 直子", "市民課", scope.toString());
    try (PDDocument read = read(row, row("鈴木 一", "市民課"))) {
      assertThat(text(read).replaceAll("\\s", "")).contains("鈴木一");
      String all = text(read).replaceAll("[^0-9]", "");
      for (int i = 0; i < 250; i++) {
        assertThat(all).contains(String.valueOf(1000 + i));
      }
    }
  }

  @Test
  void anEmptyRegisterSaysSo() throws IOException {
    try (PDDocument read = read()) {
      assertThat(text(read)).contains("この日の名簿に載る人はいません。");
    }
  }

  private PDDocument read(HandlerRow... rows) throws IOException {
    HandlerPdf.Sheet sheet =
        pdf.sheet(new RegisterDay(DAY, null), "市全体", texts.lines(List.of(rows), DAY));
    byte[] file = PdfWriter.pdf(template().data("sheet", sheet).render()).orElseThrow();
    return Loader.loadPDF(file);
  }

  /** The template of the product, with an engine that escapes as Quarkus does. */
  private static Template template() throws IOException {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of("text/html")))
        .addNamespaceResolver(
            NamespaceResolver.builder("web")
                .resolve(asked -> Spoken.in(WebMessages.class).language())
                .build())
        .build()
        .parse(
            Files.readString(
                Path.of("src/main/resources/templates/evidence/handlers/handlersPdf.html")),
            Variant.forContentType("text/html"));
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
