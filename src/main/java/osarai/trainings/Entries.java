package osarai.trainings;

import java.util.Optional;

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
}
