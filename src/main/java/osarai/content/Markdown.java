package osarai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * CommonMark with tables. Raw HTML is refused by the checks and escaped in any case; links go to
 * http, https and mailto only; an image is a figure of the repository.
 */
final class Markdown {
  /** Far more than a text needs; rendering goes one call deeper for each level. */
  private static final int MAX_DEPTH = 100;

  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(2 * MAX_DEPTH)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new OnlyAllowed())
          .build();
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** The parser's time grows with the square of brackets that stand open. */
  private static final int MAX_BRACKETS = 2_000;

  /** What is wrong with a body: the line within the body from 1, and the words. */
  record Fault(int line, String message) {}

  private final Node document;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();

  private Markdown(Node document) {
    this.document = document;
    document.accept(new Inspection());
  }

  static Markdown of(String body) {
    if (body.chars().filter(c -> c == '[').count() > MAX_BRACKETS) {
      return refused("has more than " + MAX_BRACKETS + " opening brackets");
    }
    try {
      Node document = PARSER.parse(body);
      return isTooDeep(document) ? tooDeep() : new Markdown(document);
    } catch (StackOverflowError e) {
      // the parser itself goes one call deeper for each level of emphasis
      return tooDeep();
    }
  }

  private static Markdown tooDeep() {
    return refused("is nested more than " + MAX_DEPTH + " levels deep");
  }

  private static Markdown refused(String why) {
    Markdown empty = new Markdown(new Document());
    empty.faults.add(new Fault(1, why));
    return empty;
  }

  private static boolean isTooDeep(Node document) {
    int depth = 0;
    Node node = document;
    while (depth <= MAX_DEPTH) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node.getNext() == null) {
        node = node.getParent();
        depth--;
        if (node == null || node == document) {
          return false;
        }
      }
      node = node.getNext();
    }
    return true;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Where the images point, as written, with the line of each. */
  List<Fault> imageTargets() {
    return images.stream().map(image -> new Fault(lineOf(image), image.getDestination())).toList();
  }

  /** Renders after giving each image its address. Call once. */
  String html(UnaryOperator<String> addressOfImage) {
    images.forEach(image -> image.setDestination(addressOfImage.apply(image.getDestination())));
    return RENDERER.render(document);
  }

  private static boolean isAllowed(String target) {
    int colon = target.indexOf(':');
    return colon >= 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static int lineOf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
  }

  /** The library's own sanitizer lets data: and addresses without a scheme through. */
  private static final class OnlyAllowed implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
      return isAllowed(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return url.startsWith("/figures/") ? url : "";
    }
  }

  private final class Inspection extends AbstractVisitor {
    @Override
    public void visit(HtmlBlock block) {
      faults.add(new Fault(lineOf(block), "raw HTML is not allowed"));
    }

    @Override
    public void visit(HtmlInline inline) {
      faults.add(new Fault(lineOf(inline), "raw HTML is not allowed"));
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() < 2) {
        faults.add(new Fault(lineOf(heading), "headings start at ##: the title is the page's #"));
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      if (!isAllowed(target)) {
        faults.add(
            new Fault(lineOf(link), "link: '" + target + "' is not http:, https: or mailto:"));
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      images.add(image);
      if (image.getFirstChild() == null) {
        faults.add(new Fault(lineOf(image), "a figure needs a text that says what it shows"));
      }
      visitChildren(image);
    }
  }
}
