package osarai.content;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.files.AuthoredFiles;
import osarai.storage.KnownRows;

/** A shelf with the small courses of a test; the packaged ones are on no board of it. */
public final class SmallShelf extends Shelf {
  private final Library library;
  private final List<Course> older;

  private SmallShelf(Library library, List<Course> older) {
    super(KnownRows.of(), Clock.systemUTC(), Optional::empty);
    this.library = library;
    this.older = older;
  }

  public static SmallShelf of(Course... courses) {
    Map<String, Course> byId =
        Arrays.stream(courses).collect(Collectors.toMap(Course::id, Function.identity()));
    return new SmallShelf(
        new Library(byId, courses[0].policy(), new AuthoredFiles(Map.of())), List.of());
  }

  /** The same with these pinned versions of before. */
  public SmallShelf after(Course... earlier) {
    return new SmallShelf(library, List.of(earlier));
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public Optional<Course> course(String id) {
    return library.course(id);
  }

  /** All small courses of today have the same manifest. */
  @Override
  public Course pinned(String sha256) {
    return Stream.concat(library.courses().values().stream(), older.stream())
        .filter(course -> course.sha256().equals(sha256))
        .findFirst()
        .orElseThrow();
  }
}
