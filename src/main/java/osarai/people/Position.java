package osarai.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a post means for access: a head or its deputy sees the department and what is below it. */
public enum Position {
  MEMBER("member"),
  HEAD("head"),
  DEPUTY("deputy");

  private final String word;

  Position(String word) {
    this.word = word;
  }

  /** The word used in files and interfaces. */
  public String word() {
    return word;
  }

  public static Optional<Position> ofWord(String word) {
    return Arrays.stream(values()).filter(position -> position.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(position -> position.word).toList();
  }

  public boolean leads() {
    return this != MEMBER;
  }
}
