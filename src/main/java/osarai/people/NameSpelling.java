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
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private NameSpelling() {}

  /** For keeping. */
  static String composed(String text) {
    StringBuilder composed = new StringBuilder(text.length());
    int from = 0;
    for (MatchResult chosen : CHOSEN.matcher(text).results().toList()) {
      composed.append(nfc(text.substring(from, chosen.start()))).append(chosen.group());
      from = chosen.end();
    }
    return composed.append(nfc(text.substring(from))).toString();
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
