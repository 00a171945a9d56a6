package osarai.hr.profile;

import java.util.List;
import java.util.stream.Collectors;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptTexts;

/**
 * What is wrong with a field, in the words of a page.
 *
 * @param field its id; empty for the whole
 */
record ToldFault(String field, String text) {
  /** What it quotes may hold a 個人番号. */
  ToldFault {
    text = IndividualNumber.masked(text);
  }

  static List<ToldFault> of(List<ProfileFault> faults, KeptTexts texts) {
    return faults.stream()
        .map(fault -> new ToldFault(fault.field(), texts.said(fault.text())))
        .toList();
  }

  /** What is to be mended at the field with that id; empty for nothing. */
  static String at(String field, List<ToldFault> faults) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(ToldFault::text)
        .collect(Collectors.joining(" "));
  }
}
