package osarai.people;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a name is written. Signs are put together (NFC) when a name comes in, so that が of one sign
 * and of two is one name; compatibility ideographs (神) are kept as they were chosen, which NFC
 * alone would not do (Unicode Standard Annex 15, 1.3).
 */
final class NameSpelling {
  private static final Pattern CHOSEN = Pattern.compile("[\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]+");
  private static final Pattern HALF_WIDTH = Pattern.compile("[\\uFF61-\\uFF9F\\uFF01-\\uFF5E]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}・･·=＝゠]+");
  private static final Pattern MARKED = Pattern.compile("[\u3041-\u30ff][\u309b\u309c]");
  private static final Pattern BEFORE_MARK = Pattern.compile("[\\s\\p{Z}]+(?=[\u3099\u309A])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private NameSpelling() {}

  /**
   * The marks ゛ and ゜ that stand for themselves (U+309B, U+309C) as part of the sign before them;
   * of these alone a compatibility form makes a space and a mark.
   */
  static String marksJoined(String text) {
    return BEFORE_MARK
        .matcher(text.replace('\u309b', '\u3099').replace('\u309c', '\u309a'))
        .replaceAll("");
  }

  /** For keeping. */
  static String composed(String given) {
    String text = MARKED.matcher(given).replaceAll(marked -> oneSign(marked.group()));
    StringBuilder composed = new StringBuilder(text.length());
    int from = 0;
    for (MatchResult chosen : CHOSEN.matcher(text).results().toList()) {
      composed.append(nfc(text.substring(from, chosen.start()))).append(chosen.group());
      from = chosen.end();
    }
    return composed.append(nfc(text.substring(from))).toString();
  }

  /** Where there is a sign for both together. */
  private static String oneSign(String marked) {
    String one = nfc(marksJoined(marked));
    return one.length() == 1 ? one : marked;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Family name, given name and what else is set apart. */
  static String[] parts(String text) {
    return BETWEEN.split(text.strip());
  }

  /** The family name, and behind the first space what else there is. */
  static String[] familyAndRest(String text) {
    return SPACES.split(text.strip(), 2);
  }

  /** For comparing: spaces, and full or half width, are no part of a name. */
  static String folded(String text) {
    String narrow =
        HALF_WIDTH
            .matcher(composed(text))
            .replaceAll(
                wide ->
                    Matcher.quoteReplacement(
                        Normalizer.normalize(wide.group(), Normalizer.Form.NFKC)));
    return SPACES.matcher(narrow).replaceAll("");
  }
}
