package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Rendered Markdown seen as elements: the renderer writes well-formed XML. */
final class RenderedHtml {
  private static final Set<String> NONE = Set.of();
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "title", "rel")),
          Map.entry("img", Set.of("src", "alt", "title")),
          Map.entry("ol", Set.of("start")),
          Map.entry("code", Set.of("class")),
          Map.entry("th", Set.of("align")),
          Map.entry("td", Set.of("align")));
  private static final Set<String> PLAIN =
      Set.of(
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "li",
          "blockquote",
          "pre",
          "em",
          "strong",
          "br",
          "hr",
          "table",
          "thead",
          "tbody",
          "tr");

  private RenderedHtml() {}

  /** Only elements and attributes of plain text; links to the web and mail; images of ours. */
  static void assertHarmless(String html) {
    assertThat(html.toLowerCase(java.util.Locale.ROOT)).doesNotContain("<script");
    var all = parse(html).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertHarmless((Element) all.item(i));
    }
  }

  private static void assertHarmless(Element element) {
    String name = element.getTagName();
    assertThat(PLAIN.contains(name) || ALLOWED.containsKey(name)).as(name).isTrue();
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      assertThat(ALLOWED.getOrDefault(name, NONE)).contains(attributes.item(i).getNodeName());
    }
    if (name.equals("a")) {
      assertThat(element.getAttribute("href")).matches("|(?i)(https?|mailto):(?s:.*)");
    }
    if (name.equals("img")) {
      assertThat(element.getAttribute("src")).isEqualTo("/figures/x.svg");
    }
  }

  /** What a reader sees. */
  static String text(String html) {
    return parse(html).getDocumentElement().getTextContent().strip();
  }

  private static Document parse(String html) {
    try {
      String xml = "<div>" + html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "") + "</div>";
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + html, e);
    }
  }
}
