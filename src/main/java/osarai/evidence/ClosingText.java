package osarai.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.hr.IndividualNumber;

/** A text typed into a form of 年度締め: not longer than its column, and without a 個人番号. */
record ClosingText(String text, List<ClosingFault> faults) {

  static ClosingText optional(String field, @Nullable String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() > longest) {
      return new ClosingText("", List.of(new ClosingFault(field, "fault_long_" + field)));
    }
    return IndividualNumber.isIn(text)
        ? new ClosingText("", List.of(new ClosingFault(field, "fault_individual_number")))
        : new ClosingText(text, List.of());
  }

  static ClosingText needed(String field, @Nullable String typed, int longest) {
    return typed == null || typed.isBlank()
        ? new ClosingText("", List.of(new ClosingFault(field, "fault_no_" + field)))
        : optional(field, typed, longest);
  }
}
