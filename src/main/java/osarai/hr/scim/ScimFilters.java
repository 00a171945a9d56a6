package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.NotExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.antlr.ScimFilterLexer;
import de.captaingoldfish.scim.sdk.server.filter.antlr.ScimFilterParser;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a filter or a path before the library does. The library reads as much of a filter as it
 * understands and leaves the rest, takes an empty one for none, and ends the thread's stack on deep
 * nesting; each of these could answer with more than was asked for.
 */
final class ScimFilters {
  static final int LONGEST = 16_384;
  static final int DEEPEST = 32;

  /** The library's tree leans to one side, so that many conditions are as deep as nested ones. */
  static final int MOST_TERMS = 200;

  private ScimFilters() {}

  /**
   * Refuses what is not a filter from its first to its last character.
   *
   * @throws ScimRefused invalidFilter
   */
  static void check(String filter, ResourceType type) {
    if (filter.contains("\\")) {
      throw ScimRefused.invalidFilter("filter: escapes within strings are not read");
    }
    if (!isWhole(filter, false)) {
      throw ScimRefused.invalidFilter(
          "filter: cannot be read as a whole, or is longer than %d characters, deeper than %d or of more than %d conditions"
              .formatted(LONGEST, DEEPEST, MOST_TERMS));
    }
    if (!compares(parsed(filter, type))) {
      throw ScimRefused.invalidFilter("filter: an attribute stands without a comparison");
    }
  }

  private static FilterNode parsed(String filter, ResourceType type) {
    try {
      return RequestUtils.parseFilter(type, filter);
    } catch (RuntimeException e) {
      throw ScimRefused.invalidFilter(
          "filter: names what is unknown, or compares it with what it cannot be");
    }
  }

  private static boolean compares(FilterNode node) {
    if (node instanceof AndExpressionNode and) {
      return compares(and.getLeftNode()) && compares(and.getRightNode());
    }
    if (node instanceof OrExpressionNode or) {
      return compares(or.getLeftNode()) && compares(or.getRightNode());
    }
    if (node instanceof NotExpressionNode not) {
      return compares(not.getRightNode());
    }
    return !(node instanceof AttributePathRoot path)
        || (path.isWithFilter() && path.getChild() != null && compares(path.getChild()));
  }

  /**
   * Refuses what is not the path of an attribute.
   *
   * @throws ScimRefused invalidFilter where the part in brackets is to blame, else invalidPath
   */
  static void checkPath(String path) {
    if (isWhole(path, true)) {
      return;
    }
    throw path.contains("[")
        ? ScimRefused.invalidFilter("path: the filter in it cannot be read")
        : ScimRefused.invalidPath("path: cannot be read");
  }

  private static boolean isWhole(String text, boolean path) {
    if (text.isBlank() || text.length() > LONGEST || !isModest(text)) {
      return false;
    }
    ScimFilterParser parser = new ScimFilterParser(new CommonTokenStream(lexer(text)));
    parser.removeErrorListeners();
    parser.addErrorListener(new Strict());
    try {
      if (path) {
        parser.valuePath();
      } else {
        parser.filter();
      }
      return parser.getCurrentToken().getType() == Token.EOF;
    } catch (Unreadable e) {
      return false; // the answer says so
    }
  }

  /** Counted from the tokens, one after another, without recursion. */
  private static boolean isModest(String text) {
    ScimFilterLexer lexer = lexer(text);
    int depth = 0;
    int terms = 1;
    try {
      for (Token token = lexer.nextToken();
          token.getType() != Token.EOF;
          token = lexer.nextToken()) {
        switch (token.getText()) {
          case "(", "[" -> depth++;
          case ")", "]" -> depth--;
          default -> {}
        }
        if (token.getType() == ScimFilterLexer.AND || token.getType() == ScimFilterLexer.OR) {
          terms++;
        }
        if (depth > DEEPEST || terms > MOST_TERMS) {
          return false;
        }
      }
    } catch (Unreadable e) {
      return false;
    }
    return depth == 0;
  }

  private static ScimFilterLexer lexer(String text) {
    ScimFilterLexer lexer = new ScimFilterLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Strict());
    return lexer;
  }

  private static final class Strict extends BaseErrorListener {
    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        @Nullable String message,
        @Nullable RecognitionException e) {
      throw new Unreadable();
    }
  }

  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
