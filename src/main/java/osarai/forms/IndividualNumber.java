package osarai.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises a 個人番号 (12 digits, the last a check digit), so that none is ever stored or logged.
 * Spaces and hyphens of any kind between the digits, and full-width digits, do not hide one; digits
 * inside a longer number are none. One pass over the text, whatever it holds.
 */
public final class IndividualNumber {
  /** What interfaces answer to one; it quotes nothing. */
  public static final String REFUSED = "holds what looks like a 個人番号; it was not stored";

  private static final int LENGTH = 12;

  private static final int MASK = '×';

  /** Spaces and hyphens that may stand between two digits of one number. */
  private static final int WIDEST_GAP = 2;

  /** What is typed for a hyphen, the mark of a long vowel included. */
  private static final String HYPHENS = "-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\u2500";

  /** One sign may stand for two digits (㉑), never for more. */
  private static final int SHORTEST = 6;

  /** What stands for a text that must not be kept. */
  public static final String NOT_KEPT = "not-kept-individual-number";

  private static final Pattern ID =
      Pattern.compile("\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b");

  private IndividualNumber() {}

  /**
   * The text as it may be kept or logged, whoever sent it and wherever: nothing of one that holds a
   * number. For what nobody can be told to mend; what is typed into a field is refused instead.
   */
  public static String withheld(String text) {
    return isInBesideIds(text) ? NOT_KEPT : text;
  }

  /** The same question where ids may stand, whose digits can happen to look like a number. */
  public static boolean isInBesideIds(String text) {
    return text.length() >= SHORTEST && isIn(ID.matcher(text).replaceAll("id"));
  }

  /**
   * Whether one stands there and nothing beside it: of what a machine makes up, in which such
   * digits happen to stand.
   */
  public static boolean isNothingElse(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return IntStream.range(0, plain.length())
            .allMatch(at -> isDigit(plain, at) || isBetween(plain.charAt(at)))
        && isIn(plain);
  }

  public static boolean isIn(String text) {
    return text.length() >= SHORTEST
        && scan(Normalizer.normalize(text, Normalizer.Form.NFKC), places -> true);
  }

  /**
   * The same text with × for every digit of one, to be shown again to who sent it; what holds none
   * stays exactly as it is.
   */
  public static String masked(String text) {
    String masked = text;
    while (isIn(masked)) {
      masked = maskedOnce(masked);
    }
    return masked;
  }

  /** Sign by sign, so that each digit is known by the sign that it came from: ㉑ is two. */
  private static String maskedOnce(String text) {
    int[] signs = text.codePoints().toArray();
    StringBuilder plain = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int at = 0; at < signs.length; at++) {
      String sign = Normalizer.normalize(Character.toString(signs[at]), Normalizer.Form.NFKC);
      plain.append(sign);
      origins.addAll(Collections.nCopies(sign.length(), at));
    }
    scan(
        plain.toString(),
        places -> {
          Arrays.stream(places).map(origins::get).forEach(at -> signs[at] = MASK);
          return false;
        });
    String masked = new String(signs, 0, signs.length);
    // Signs that make a digit only together are not told apart: nothing of such a text is shown
    return masked.equals(text) ? "" : masked;
  }

  /**
   * Goes over the text once.
   *
   * @param found told the places of the twelve digits of each; true ends the search
   */
  private static boolean scan(String plain, Predicate<int[]> found) {
    int[] last = new int[LENGTH]; // the places of the last twelve digits, around
    int count = 0;
    int gap = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (isDigit(plain, i)) {
        count = gap > WIDEST_GAP ? 0 : count;
        gap = 0;
        last[count % LENGTH] = i;
        count++;
        if (count >= LENGTH && isNumber(plain, last, count) && found.test(last)) {
          return true;
        }
      } else {
        gap = isBetween(plain.charAt(i)) ? gap + 1 : WIDEST_GAP + 1;
      }
    }
    return false;
  }

  private static boolean isNumber(String plain, int[] last, int count) {
    int first = last[count % LENGTH];
    int end = last[(count - 1) % LENGTH];
    return !isDigit(plain, first - 1)
        && !isDigit(plain, end + 1)
        && hasCheckDigit(plain, last, count);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isBetween(char c) {
    return HYPHENS.indexOf(c) >= 0 || Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
  }

  /** 番号法に基づく総務省令第五条: 11 minus (sum of P × Q modulo 11), 0 where that is 10 or 11. */
  private static boolean hasCheckDigit(String plain, int[] last, int count) {
    int sum = 0;
    for (int n = 1; n < LENGTH; n++) {
      int p = plain.charAt(last[(count - 1 - n) % LENGTH]) - '0';
      sum += p * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % 11;
    return plain.charAt(last[(count - 1) % LENGTH]) - '0' == (rest <= 1 ? 0 : 11 - rest);
  }
}
