package osarai.policy;

import java.util.regex.Pattern;

/**
 * The permanent name of a clause, such as {@code physical-security}. Numbers move when a policy is
 * revised; keys do not.
 */
public record ClauseKey(String value) implements Comparable<ClauseKey> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  public ClauseKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a clause key: " + value);
    }
  }

  public static boolean fits(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(ClauseKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
