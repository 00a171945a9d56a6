package osarai.files;

/**
 * Something an author must mend.
 *
 * @param path the file, from the root of the content
 * @param line counted from 1; 0 where the whole file is meant
 * @param message the field, what was found, what was wanted and the likely fix
 */
public record Problem(String path, int line, String message) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ": " + message;
  }
}
