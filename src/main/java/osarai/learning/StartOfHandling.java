package osarai.learning;

import java.util.List;
import java.util.UUID;

/**
 * From when somebody may handle 特定個人情報, in words for that person; answered by the package that
 * keeps the register of handlers.
 */
public interface StartOfHandling {
  /** Whether a pass of the course is what handling waits for. */
  boolean dependsOn(String course);

  /** The person's designations that have not ended, in their order. */
  List<OwnAffairs> affairs(UUID person);

  /** A sentence for each designation under which handling has not started; empty for none. */
  default List<String> sentences(UUID person) {
    return affairs(person).stream()
        .map(OwnAffairs::sentence)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /**
   * What a designation lets its holder handle.
   *
   * @param affairs 事務名
   * @param scope 取り扱う特定個人情報等の範囲
   * @param designated its first day
   * @param started the day on which handling started; empty before that
   * @param sentence from when, or what is missing; empty once handling has started
   */
  record OwnAffairs(
      String affairs, String scope, String designated, String started, String sentence) {}
}
