package osarai.forms;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody typed into a form.
 *
 * @param fault the key of what is wrong with it, or empty
 */
public record Remark(String text, String fault) {
  private static final int LONGEST = 500;

  /** Nothing that looks like a 個人番号 is taken, and nothing that the column cannot hold. */
  public static Remark of(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() > LONGEST) {
      return new Remark("", "note_too_long");
    }
    return IndividualNumber.isIn(text) ? new Remark("", "individual_number") : new Remark(text, "");
  }

  public boolean isFaulty() {
    return !fault.isEmpty();
  }
}
