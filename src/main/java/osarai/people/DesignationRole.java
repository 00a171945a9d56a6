package osarai.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For what a person is designated under the My Number rules. */
public enum DesignationRole {
  HANDLER("handler", "特定個人情報事務取扱担当者"),
  PROTECTION_OFFICER("protection-officer", "保護責任者");

  private final String word;
  private final String japanese;

  DesignationRole(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }

  public static Optional<DesignationRole> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(DesignationRole::word).toList();
  }
}
