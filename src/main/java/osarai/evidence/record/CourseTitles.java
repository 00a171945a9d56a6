package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import osarai.content.Shelf;

/**
 * What the course of a completion was called when it was taken: the one rule of lists and records.
 * What a course that is still owed is called says {@link Shelf#titleOf}.
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
