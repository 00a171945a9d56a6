package osarai.hr;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a 個人番号 (12 digits, the last a check digit), so that none is ever stored or logged.
 * Spaces and hyphens of any kind between the digits, and full-width digits, do not hide one; digits
 * inside a longer number are none.
 */
final class IndividualNumber {
  private static final Pattern TWELVE =
      Pattern.compile("(?<![0-9])(?:[0-9][ \\-]{0,2}){11}[0-9](?![0-9])");

  /** What is typed for a hyphen, the mark of a long vowel included. */
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212\u30fc\u2500_]");

  private static final Pattern SPACES = Pattern.compile("[\\s\u200b\u00a0]");

  /** One sign may stand for two digits (㉑), never for more. */
  private static final int SHORTEST = 6;

  private IndividualNumber() {}

  static boolean isIn(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (plain.chars().filter(c -> c >= '0' && c <= '9').limit(12).count() < 12) {
      return false;
    }
    plain = SPACES.matcher(HYPHENS.matcher(plain).replaceAll("-")).replaceAll(" ");
    Matcher matcher = TWELVE.matcher(plain);
    // Each beginning is tried: in "1 1234…" the number begins at the second digit.
    for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
      if (hasCheckDigit(matcher.group().replaceAll("[^0-9]", ""))) {
        return true;
      }
    }
    return false;
  }

  /** 番号法に基づく総務省令第五条: 11 minus (sum of P × Q modulo 11), 0 where that is 10 or 11. */
  private static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int n = 1; n <= 11; n++) {
      int p = digits.charAt(11 - n) - '0';
      sum += p * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % 11;
    return digits.charAt(11) - '0' == (rest <= 1 ? 0 : 11 - rest);
  }
}
