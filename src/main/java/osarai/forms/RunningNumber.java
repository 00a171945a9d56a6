package osarai.forms;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A number by which a sender puts things in order: digits of any width and nothing else. */
public final class RunningNumber {
  /** What interfaces answer to a text that is none. */
  public static final String WANTED = "must be a running number in digits alone, like 10";

  private static final Pattern DIGITS = Pattern.compile("[0-9\\x{FF10}-\\x{FF19}]+");

  /**
   * By value, so that 9 stands before 10; what was kept before only digits were taken comes after
   * all numbers, as text.
   */
  public static final Comparator<String> ORDER = RunningNumber::compare;

  private RunningNumber() {}

  public static boolean fits(String text) {
    return DIGITS.matcher(text).matches();
  }

  private static int compare(String one, String other) {
    boolean isNumber = fits(one);
    if (isNumber != fits(other)) {
      return isNumber ? -1 : 1;
    }
    return isNumber ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }
}
