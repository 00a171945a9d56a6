package osarai.trainings;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.forms.Spelling;
import osarai.tables.GivenTable.Row;

/**
 * Which courses of ours a list of earlier trainings means: said by id or title, of whatever width
 * and spaces; for a name that is none of ours, in one line of that name for all of them.
 */
final class NamedCourses {
  private final Map<String, Course> ours = new HashMap<>();
  private final Map<String, Set<String>> said = new HashMap<>();

  NamedCourses(Shelf shelf, List<Row> rows) {
    shelf.library().courses().values().forEach(one -> ours.put(key(one.title()), one));
    shelf.library().courses().values().forEach(one -> ours.put(key(one.id()), one));
    for (Row row : rows) {
      called(row.text(ListWords.OURS))
          .ifPresent(
              course ->
                  said.computeIfAbsent(name(row), n -> new LinkedHashSet<>()).add(course.id()));
    }
  }

  private Optional<Course> called(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.ofNullable(ours.get(key(text)));
  }

  /** Whether the line says a course that is none of ours. */
  boolean isUnknown(Row row) {
    return !row.text(ListWords.OURS).isEmpty() && called(row.text(ListWords.OURS)).isEmpty();
  }

  /** Whether other lines of the same name mean more than one course, and this one says none. */
  boolean isOpen(Row row) {
    return row.text(ListWords.OURS).isEmpty()
        && byName(row).isEmpty()
        && said.getOrDefault(name(row), Set.of()).size() > 1;
  }

  /** Ours whose own name the line has, if it means that one. */
  Optional<Course> byName(Row row) {
    return row.text(ListWords.OURS).isEmpty()
        ? called(row.text(ListWords.COURSE))
        : called(row.text(ListWords.COURSE)).filter(one -> of(row).filter(one::equals).isPresent());
  }

  /** As what the training counts; empty for none of ours. */
  Optional<Course> of(Row row) {
    return called(row.text(ListWords.OURS))
        .or(() -> called(row.text(ListWords.COURSE)))
        .or(
            () ->
                said.getOrDefault(name(row), Set.of()).stream().findFirst().flatMap(this::called));
  }

  /** Of one of ours; of one that is no more, its id. */
  String title(String id) {
    return called(id).map(Course::title).orElse(id);
  }

  private static String name(Row row) {
    return key(row.text(ListWords.COURSE));
  }

  private static String key(String text) {
    return Spelling.folded(text);
  }
}
