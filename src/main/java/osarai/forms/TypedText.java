package osarai.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text typed into a form of 年度締め: not longer than its column, and without a 個人番号. */
public record TypedText(String text, List<FormFault> faults) {

  public static TypedText optional(String field, @Nullable String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() > longest) {
      return new TypedText("", List.of(new FormFault(field, "fault_long_" + field)));
    }
    return IndividualNumber.isIn(text)
        ? new TypedText("", List.of(new FormFault(field, "fault_individual_number")))
        : new TypedText(text, List.of());
  }

  public static TypedText needed(String field, @Nullable String typed, int longest) {
    return typed == null || typed.isBlank()
        ? new TypedText("", List.of(new FormFault(field, "fault_no_" + field)))
        : optional(field, typed, longest);
  }
}
