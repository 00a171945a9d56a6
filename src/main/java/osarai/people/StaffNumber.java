package osarai.people;

import java.util.regex.Pattern;

/**
 * A staff number (職員番号): letters, digits or hyphens, leading zeros kept. It belongs to an
 * appointment; another person may get it later, so whoever looks somebody up by it says for which
 * day, and reckons with none or several.
 */
public record StaffNumber(String value) {
  /** What files and interfaces answer to what is none. */
  public static final String WANTED =
      "1 to " + Longest.STAFF_NUMBER + " letters, digits or hyphens are needed";

  private static final Pattern FORM =
      Pattern.compile("[0-9A-Za-z-]{1," + Longest.STAFF_NUMBER + "}");

  public StaffNumber {
    if (!fits(value)) {
      throw new IllegalArgumentException("not a staff number");
    }
  }

  public static boolean fits(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
