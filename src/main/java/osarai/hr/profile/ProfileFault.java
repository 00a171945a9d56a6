package osarai.hr.profile;

import java.util.List;
import java.util.stream.Collectors;
import osarai.forms.IndividualNumber;

/**
 * What is wrong with a profile.
 *
 * @param field the id of its field in the form, as {@link ProfileForm} names it; empty for the
 *     whole
 * @param text in Japanese
 */
public record ProfileFault(String field, String text) {
  /** What it quotes may hold a 個人番号. */
  public ProfileFault {
    text = IndividualNumber.masked(text);
  }

  /** What is to be mended at the field with that id; empty for nothing. */
  static String at(String field, List<ProfileFault> faults) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(ProfileFault::text)
        .collect(Collectors.joining(" "));
  }
}
