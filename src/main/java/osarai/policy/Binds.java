package osarai.policy;

import java.util.List;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.forms.Worded;

/** Whom a clause binds; also the audience of a course. */
public enum Binds implements Worded {
  ALL("all"),
  MANAGERS("managers"),
  HANDLERS("handlers"),
  SYSTEMS("systems"),
  EXECUTIVES("executives");

  private final String word;

  Binds(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
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
