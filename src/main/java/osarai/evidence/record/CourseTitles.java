package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import osarai.content.Shelf;

/**
 * The title of a completion's course when it was taken: the one rule for lists and records. For a
 * course that is still owed, see {@link Shelf#titleOf}.
 */
@ApplicationScoped
public class CourseTitles {
  private final Shelf shelf;

  CourseTitles(Shelf shelf) {
    this.shelf = shelf;
  }

  public String of(CompletionView completion) {
    String version = completion.courseVersion();
    return version == null
        ? Objects.requireNonNullElse(completion.title(), completion.course())
        : shelf.pinned(version).title();
  }
}
