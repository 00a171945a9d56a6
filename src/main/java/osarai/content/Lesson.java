package osarai.content;

import java.util.List;
import java.util.Optional;
import osarai.policy.ClauseKey;

/**
 * A lesson as an author wrote it.
 *
 * @param id topic and name, such as {@code basics/what-we-protect}
 * @param minutes to read it, 1 to 60
 * @param shows what of the reader's own is shown below the text, such as {@code own-designations}
 * @param html the body, rendered with raw HTML escaped
 * @param text the body without marks, for word counts and search
 * @param figures paths of the figures it shows
 */
public record Lesson(
    String id,
    String title,
    int minutes,
    String policy,
    List<ClauseKey> clauses,
    Optional<String> shows,
    String html,
    List<String> figures,
    String path,
    String sha256) {
  public static final String OWN_DESIGNATIONS = "own-designations";

  public boolean showsOwnDesignations() {
    return shows.equals(Optional.of(OWN_DESIGNATIONS));
  }
}
