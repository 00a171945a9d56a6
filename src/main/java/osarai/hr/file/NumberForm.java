package osarai.hr.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import osarai.hr.profile.RosterProfile;

/** The form of a staff number as it stands in a file. */
final class NumberForm {
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

  private NumberForm() {}

  /** Half width and without spaces around; zeros as they are. */
  static String plain(String given) {
    String narrow = Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
    return HYPHENS.matcher(narrow).replaceAll("-");
  }

  /** With the zeros that the profile says a spreadsheet has dropped. */
  static String padded(String number, RosterProfile profile) {
    Integer length = profile.numberLength();
    boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
    return length == null || !profile.pad() || !digits || number.length() >= length
        ? number
        : "0".repeat(length - number.length()) + number;
  }
}
