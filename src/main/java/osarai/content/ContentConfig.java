package osarai.content;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the content is read from. */
@ConfigMapping(prefix = "osarai.content")
public interface ContentConfig {
  /**
   * A folder with {@code content/} and {@code quizzes/} whose files stand before the packaged ones
   * of the same path; absent: only the packaged ones.
   */
  Optional<String> directory();
}
