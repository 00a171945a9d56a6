package osarai.tables;

import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts for a file in Windows-31J, which lacks many letters of names. What it cannot write becomes
 * 〓 and is told, letter by letter; signs that Java and Windows take for different ones, and that
 * are the same in the file, are written as Windows has them.
 */
final class Windows31j {
  /** The sign printers set where a type is missing. */
  static final String MISSING = "〓";

  /** A letter together with what chooses its form or is set above it. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  private static final Map<String, String> AS_WINDOWS_HAS_IT =
      Map.of(
          "\u301c", "\uff5e",
          "\u2212", "\uff0d",
          "\u2016", "\u2225",
          "\u2014", "\u2015",
          "\u00a2", "\uffe0",
          "\u00a3", "\uffe1",
          "\u00ac", "\uffe2");

  private final CharsetEncoder encoder = TextEncoding.WINDOWS_31J.charset().newEncoder();

  /**
   * The text as the file can hold it.
   *
   * @param missing gets each code point that belongs to a letter that could not be written
   */
  String written(String text, IntConsumer missing) {
    return encoder.canEncode(text)
        ? text
        : LETTER
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(), missing)));
  }

  private String letter(String letter, IntConsumer missing) {
    String own = AS_WINDOWS_HAS_IT.getOrDefault(letter, letter);
    if (encoder.canEncode(own)) {
      return own;
    }
    letter.codePoints().forEach(missing);
    return MISSING;
  }
}
