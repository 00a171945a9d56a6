package osarai.content;

import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.policy.Clause;

/**
 * The gate: each clause in the scope of a course's audience has a lesson and a question of the
 * course, or a waiver with its reason.
 */
final class Coverage {
  private Coverage() {}

  static void check(Course course, YamlMap map, Problems problems) {
    for (Clause clause : course.policy().inScopeOf(course.audience())) {
      if (course.waivers().containsKey(clause.key())) {
        continue;
      }
      String missing =
          course.teaching(clause.key()).isEmpty()
              ? "lesson"
              : course.asking(clause.key()).isEmpty() ? "question" : "";
      if (!missing.isEmpty()) {
        problems.add(
            map.path(),
            map.line("audience"),
            "coverage: clause '%s' (%s) has no %s in this course and no waiver"
                .formatted(clause.key(), clause.number(), missing));
      }
    }
  }
}
