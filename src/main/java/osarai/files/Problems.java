package osarai.files;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a reading of authored files found wrong, in the order of files and lines. */
public final class Problems {
  private final TreeSet<Problem> found =
      new TreeSet<>(java.util.Comparator.<Problem>naturalOrder().thenComparing(Problem::message));

  public void add(String path, int line, String message) {
    found.add(new Problem(path, line, message));
  }

  /** Notes the word unless it is one of the known ones; says which known one was likely meant. */
  public boolean known(
      String path, int line, String field, String word, Collection<String> known, String where) {
    if (known.contains(word)) {
      return true;
    }
    String likely =
        Spelling.nearest(word, known).map(n -> " (did you mean '" + n + "'?)").orElse("");
    add(path, line, field + ": '" + word + "' is not " + where + likely);
    return false;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Throws when anything was found. */
  public void orThrow() {
    if (!found.isEmpty()) {
      throw new UnreadableContent(all());
    }
  }

  /** The content cannot be used as it stands; the message lists every problem, one a line. */
  public static final class UnreadableContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableContent(List<Problem> problems) {
      super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "")));
    }
  }
}
