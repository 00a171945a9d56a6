package osarai.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text typed into a form: not longer than its column, and without a 個人番号.
 *
 * @param text without the blanks around it; empty when there are faults
 */
public record TypedText(String text, List<FormFault> faults) {
  private static final int LONGEST_REMARK = 500;

  public static TypedText optional(String field, @Nullable String typed, int longest) {
    return read(
        typed,
        longest,
        new FormFault(field, "fault_long_" + field),
        new FormFault(field, "fault_individual_number"));
  }

  public static TypedText needed(String field, @Nullable String typed, int longest) {
    return typed == null || typed.isBlank()
        ? new TypedText("", List.of(new FormFault(field, "fault_no_" + field)))
        : optional(field, typed, longest);
  }

  /** A reason or remark on a page that tells a fault for the whole form; it may be empty. */
  public static TypedText remark(@Nullable String typed) {
    return read(
        typed,
        LONGEST_REMARK,
        new FormFault("", "note_too_long"),
        new FormFault("", "individual_number"));
  }

  private static TypedText read(
      @Nullable String typed, int longest, FormFault tooLong, FormFault individualNumber) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() > longest) {
      return new TypedText("", List.of(tooLong));
    }
    return IndividualNumber.isIn(text)
        ? new TypedText("", List.of(individualNumber))
        : new TypedText(text, List.of());
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** The key of what is wrong with it, or empty. */
  public String fault() {
    return faults.isEmpty() ? "" : faults.get(0).key();
  }
}
