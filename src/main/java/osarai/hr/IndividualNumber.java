package osarai.hr;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a 個人番号 (12 digits, the last a check digit), so that none is ever stored or logged.
 * Spaces and hyphens between the digits, and full-width digits, do not hide one; digits inside a
 * longer number are none.
 */
final class IndividualNumber {
  private static final Pattern TWELVE =
      Pattern.compile("(?<![0-9])(?:[0-9][ \\-]{0,2}){11}[0-9](?![0-9])");

  private IndividualNumber() {}

  static boolean isIn(String text) {
    Matcher matcher = TWELVE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (matcher.find()) {
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
