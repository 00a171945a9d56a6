package osarai.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whom a clause binds; also the audience of a course. */
public enum Binds {
  ALL("all", "職員・会計年度任用職員など全員"),
  MANAGERS("managers", "所属長"),
  HANDLERS("handlers", "特定個人情報事務取扱担当者"),
  SYSTEMS("systems", "情報システムの担当者"),
  EXECUTIVES("executives", "幹部");

  private final String word;
  private final String japanese;

  Binds(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  /** The word used in authored files. */
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }

  static Optional<Binds> ofWord(String word) {
    return Arrays.stream(values()).filter(binds -> binds.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Binds::word).toList();
  }

  /** Reads a list of words; notes the unknown ones. */
  public static List<Binds> read(
      osarai.files.YamlMap map, String key, osarai.files.Problems problems) {
    String where = "one of " + words();
    return map.words(key).stream()
        .filter(w -> problems.known(map.path(), w.line(), key, w.text(), words(), where))
        .flatMap(w -> ofWord(w.text()).stream())
        .toList();
  }
}
