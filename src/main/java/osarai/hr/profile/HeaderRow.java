package osarai.hr.profile;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line with the headings, as somebody typed it. */
final class HeaderRow {
  static final int LAST = 100;

  private HeaderRow() {}

  /** From 1 to {@value #LAST}, in digits of either width; 1 where nothing stands. */
  static Optional<Integer> of(@Nullable String typed) {
    String digits = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip();
    if (digits.isEmpty()) {
      return Optional.of(1);
    }
    return Optional.of(digits)
        .filter(d -> d.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(row -> row >= 1 && row <= LAST);
  }
}
