package osarai.trainings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was typed. */
final class Entries {
  private Entries() {}

  /** From 0 to the largest; digits of any width. */
  static Optional<Integer> number(String text, int largest) {
    String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip();
    if (!plain.matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(plain)).filter(number -> number <= largest);
  }

  /** Numbers of lines that were ticked. */
  static Set<Integer> lines(@Nullable List<String> ticked) {
    return Optional.ofNullable(ticked).orElse(List.of()).stream()
        .filter(line -> line.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
