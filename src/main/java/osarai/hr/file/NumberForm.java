package osarai.hr.file;

import osarai.hr.profile.RosterProfile;

/** The form of a staff number as it stands in a file. */
final class NumberForm {
  private NumberForm() {}

  /** With the zeros that the profile says a spreadsheet has dropped. */
  static String padded(String number, RosterProfile profile) {
    Integer length = profile.numberLength();
    boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
    return length == null || !profile.pad() || !digits || number.length() >= length
        ? number
        : "0".repeat(length - number.length()) + number;
  }
}
