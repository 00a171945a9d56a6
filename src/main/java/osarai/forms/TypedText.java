package osarai.forms;

import org.jspecify.annotations.Nullable;

/**
 * A text typed into a form: not longer than its column, without a 個人番号 and without what nobody can
 * read ({@link TextFault}).
 *
 * @param text without the blanks around it; empty when something is wrong
 * @param wrong null where it can be taken
 */
public record TypedText(String text, @Nullable Wrong wrong) {
  /** What is wrong with a text; the page has a sentence for each that can be. */
  public enum Wrong {
    MISSING,
    TOO_LONG,
    /** a sign that nobody sees, or that stands for a lost one */
    UNREADABLE,
    INDIVIDUAL_NUMBER
  }

  public static TypedText optional(@Nullable String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    return TextFault.ofRemark(text, longest).stream()
        .findFirst()
        .map(fault -> new TypedText("", wrong(fault)))
        .orElseGet(() -> new TypedText(text, null));
  }

  private static Wrong wrong(TextFault fault) {
    return switch (fault) {
      case TOO_LONG -> Wrong.TOO_LONG;
      case CONTROL_CHARACTERS, UNREADABLE -> Wrong.UNREADABLE;
      case INDIVIDUAL_NUMBER -> Wrong.INDIVIDUAL_NUMBER;
    };
  }

  public static TypedText needed(@Nullable String typed, int longest) {
    return typed == null || typed.isBlank()
        ? new TypedText("", Wrong.MISSING)
        : optional(typed, longest);
  }

  /** A reason or remark on a page that tells a fault for the whole form; it may be empty. */
  public static TypedText remark(@Nullable String typed) {
    return optional(typed, LongestTyped.REMARK);
  }

  /** The same where the page cannot do without one. */
  public static TypedText neededRemark(@Nullable String typed) {
    return needed(typed, LongestTyped.REMARK);
  }

  public boolean isFaulty() {
    return wrong != null;
  }
}
