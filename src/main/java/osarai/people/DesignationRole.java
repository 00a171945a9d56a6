package osarai.people;

import java.util.List;
import java.util.Optional;
import osarai.forms.Worded;

/** For what a person is designated under the My Number rules. */
public enum DesignationRole implements Worded {
  HANDLER("handler", "特定個人情報事務取扱担当者"),
  PROTECTION_OFFICER("protection-officer", "保護責任者");

  private final String word;
  private final String japanese;

  DesignationRole(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  @Override
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }

  public static Optional<DesignationRole> ofWord(String word) {
    return Worded.of(DesignationRole.class, word);
  }

  public static List<String> words() {
    return Worded.words(DesignationRole.class);
  }
}
