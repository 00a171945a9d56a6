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

  /** A sentence for each designation under which handling has not started; empty for none. */
  List<String> sentences(UUID person);
}
