package osarai.forms;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a name of a person, a department or an affair is written. Signs are put together (NFC) when a
 * name comes in, so that が of one sign and of two is one name; compatibility ideographs (神) are
 * kept as they were chosen, which NFC alone would not do (Unicode Standard Annex 15, 1.3).
 */
public final class Spelling {
  private static final Pattern CHOSEN = Pattern.compile("[\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]+");
  private static final Pattern HALF_WIDTH = Pattern.compile("[\\uFF61-\\uFF9F\\uFF01-\\uFF5E]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}・･·=＝゠]+");
  private static final Pattern MARKED = Pattern.compile("[\u3041-\u30ff][\u309b\u309c]");
  private static final Pattern BEFORE_MARK = Pattern.compile("[\\s\\p{Z}]+(?=[\u3099\u309A])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Spelling() {}

  /**
   * The marks ゛ and ゜ that stand for themselves (U+309B, U+309C) as part of the sign before them;
   * of these alone a compatibility form makes a space and a mark.
   */
  public static String marksJoined(String text) {
    return BEFORE_MARK
        .matcher(text.replace('\u309b', '\u3099').replace('\u309c', '\u309a'))
        .replaceAll("");
  }

  /** The form in which what is no name of a person is kept. */
  public static String kept(String given) {
    return ofWindows(composed(given)).strip();
  }

  /**
   * The pairs that Windows-31J and JIS map to different signs (〜 and ～) take the form of Windows.
   */
  public static String ofWindows(String text) {
    return text.replace('\u301c', '\uff5e')
        .replace('\u2212', '\uff0d')
        .replace('\u2016', '\u2225')
        .replace('\u2014', '\u2015');
  }

  /** Whether both say the same, apart from spaces, width and how signs are encoded. */
  public static boolean isSame(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /** For keeping. */
  public static String composed(String given) {
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
  public static String[] parts(String text) {
    return BETWEEN.split(text.strip());
  }

  /** The family name, and behind the first space what else there is. */
  public static String[] familyAndRest(String text) {
    return SPACES.split(text.strip(), 2);
  }

  /** For comparing: spaces, and full or half width, are no part of a name. */
  public static String folded(String text) {
    String narrow =
        HALF_WIDTH
            .matcher(composed(ofWindows(text)))
            .replaceAll(
                wide ->
                    Matcher.quoteReplacement(
                        Normalizer.normalize(wide.group(), Normalizer.Form.NFKC)));
    return SPACES.matcher(narrow).replaceAll("");
  }

  /** A text of each for comparing; null where there is no list. */
  public static <T> @Nullable List<String> folded(
      @Nullable List<T> list, Function<T, String> text) {
    return list == null ? null : list.stream().map(text).map(Spelling::folded).toList();
  }
}
