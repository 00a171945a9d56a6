package osarai.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionType {
  SINGLE("single"),
  MULTIPLE("multiple"),
  TRUE_FALSE("true-false");

  private final String word;

  QuestionType(String word) {
    this.word = word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(type -> type.word).toList();
  }

  static Optional<QuestionType> ofWord(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  public boolean isMultiple() {
    return this == MULTIPLE;
  }
}
