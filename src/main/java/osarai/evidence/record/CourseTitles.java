package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import osarai.content.Shelf;

/** What the course of a completion was called when it was taken. */
@ApplicationScoped
class CourseTitles {
  private final Shelf shelf;

  CourseTitles(Shelf shelf) {
    this.shelf = shelf;
  }

  String of(CompletionView completion) {
    String version = completion.courseVersion();
    return version == null ? String.valueOf(completion.title()) : shelf.pinned(version).title();
  }
}
