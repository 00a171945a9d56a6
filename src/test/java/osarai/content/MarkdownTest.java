package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @ParameterizedTest
  @FieldSource("osarai.content.HostileMarkdown#BAD_LINKS")
  void notesALinkThatIsNotToTheWebOrToMail(String body) {
    Markdown markdown = Markdown.of(body);
    assertThat(markdown.faults()).isNotEmpty().allMatch(f -> f.message().startsWith("link: "));
    RenderedHtml.assertHarmless(markdown.html(address -> "/figures/x.svg"));
  }

  @ParameterizedTest
  @FieldSource("osarai.content.HostileMarkdown#RAW_HTML")
  void notesRawHtmlAndEscapesIt(String body) {
    Markdown markdown = Markdown.of(body);
    assertThat(markdown.faults())
        .extracting(Markdown.Fault::message)
        .contains("raw HTML is not allowed");
    RenderedHtml.assertHarmless(markdown.html(address -> "/figures/x.svg"));
  }

  @ParameterizedTest
  @FieldSource("osarai.content.HostileMarkdown#TEMPLATES")
  void leavesWhatTemplatesReadAsText(String body) {
    String html = Markdown.of("あ " + body + " い").html(address -> address);
    assertThat(RenderedHtml.text(html)).isEqualTo("あ " + body + " い");
  }

  @ParameterizedTest
  @FieldSource("osarai.content.HostileMarkdown#BREAKOUTS")
  void noTextBreaksOutOfItsAttributeOrElement(String body) {
    RenderedHtml.assertHarmless(Markdown.of(body).html(address -> "/figures/x.svg"));
  }

  static Stream<String> mixtures() {
    var random = new Random(20260401);
    List<String> scraps =
        Stream.of(
                HostileMarkdown.BAD_LINKS,
                HostileMarkdown.RAW_HTML,
                HostileMarkdown.TEMPLATES,
                HostileMarkdown.BREAKOUTS,
                List.of(
                    "\n", "\n\n", "> ", "- ", "**", "`", "```\n", "|", "[", "](", "<", "    ", "![",
                    "\\", "&#", "\"", "漢字"))
            .flatMap(List::stream)
            .toList();
    return IntStream.range(0, 600)
        .mapToObj(
            i ->
                random
                    .ints(2 + random.nextInt(8), 0, scraps.size())
                    .mapToObj(scraps::get)
                    .reduce("", String::concat));
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void isHarmlessHoweverItIsMixed(String body) {
    RenderedHtml.assertHarmless(Markdown.of(body).html(address -> "/figures/x.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://www.city.example.jp/)",
        "[x](HTTP://example.jp)",
        "[x](mailto:dx@example.jp)",
        "<https://example.jp>",
        "<dx@example.jp>"
      })
  void takesLinksToTheWebAndToMail(String body) {
    Markdown markdown = Markdown.of(body);
    assertThat(markdown.faults()).isEmpty();
    assertThat(markdown.html(address -> address)).contains("<a ").doesNotContain("href=\"\"");
  }

  @Test
  void namesTheLineOfEachFault() {
    assertThat(Markdown.of("# 一\n\n文\n<b>x</b>\n\n| a |\n|---|\n| [x](y) |\n").faults())
        .extracting(Markdown.Fault::line)
        .containsExactly(1, 4, 4, 8);
  }

  static Stream<String> deep() {
    return Stream.of(
        "> ".repeat(20_000) + "x",
        "- ".repeat(20_000) + "x",
        "1. ".repeat(20_000) + "x",
        "*".repeat(20_000) + "x" + "*".repeat(20_000),
        "*a **a ".repeat(5_000) + "x" + "** * ".repeat(5_000),
        "*_".repeat(9_999) + "x" + "_*".repeat(9_999),
        "![".repeat(20_000) + "x" + "](a.svg)".repeat(20_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deep")
  void refusesVeryDeepNestingWithoutOverflow(String body) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> RenderedHtml.assertHarmless(Markdown.of(body).html(address -> "/figures/x.svg")));
  }

  @Test
  void notesWhatIsNestedTooDeeply() {
    assertThat(Markdown.of("> ".repeat(200) + "x").faults())
        .containsExactly(new Markdown.Fault(1, "is nested more than 100 levels deep"));
    assertThat(Markdown.of("> ".repeat(9) + "- 1. **x**").faults()).isEmpty();
    assertThat(Markdown.of("![".repeat(2_001)).faults())
        .containsExactly(new Markdown.Fault(1, "has more than 2000 opening brackets"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "1. ", "[", "![", "*a **a ", "`", "<", "|", "&", "\\", "_a __a ", "[x](", "**",
        "#"
      })
  void answersInTimeHoweverDeepItIs(String scrap) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Markdown markdown = Markdown.of(scrap.repeat(5_000) + "x");
          RenderedHtml.assertHarmless(markdown.html(address -> "/figures/x.svg"));
        });
  }
}
