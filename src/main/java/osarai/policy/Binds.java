package osarai.policy;

import java.util.List;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.forms.Worded;

/** Whom a clause binds; also the audience of a course. */
public enum Binds implements Worded {
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

  @Override
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }

  /** Reads a list of words; notes the unknown ones. */
  public static List<Binds> read(YamlMap map, String key, Problems problems) {
    List<String> words = Worded.words(Binds.class);
    String where = "one of " + words;
    return map.words(key).stream()
        .filter(w -> problems.known(map.path(), w.line(), key, w.text(), words, where))
        .flatMap(w -> Worded.of(Binds.class, w.text()).stream())
        .toList();
  }
}
