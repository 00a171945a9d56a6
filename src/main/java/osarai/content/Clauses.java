package osarai.content;

import java.util.List;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;

/** The field {@code clauses:} of authored files. */
final class Clauses {
  private Clauses() {}

  /** The keys that are in the policy; the others are noted with the likely one. */
  static List<ClauseKey> read(YamlMap map, PolicyVersion policy, Problems problems) {
    List<YamlMap.Word> words = map.words("clauses");
    if (words.isEmpty()) {
      problems.add(map.path(), map.line("clauses"), "clauses: must name at least one clause");
    }
    String where = "in policy " + policy.version();
    return words.stream()
        .filter(
            w -> problems.known(map.path(), w.line(), "clauses", w.text(), policy.keys(), where))
        .map(w -> new ClauseKey(w.text()))
        .toList();
  }
}
