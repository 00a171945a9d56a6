package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * How long a file may be, and a method of the main sources; what is longer stands here with why.
 */
class SizesTest {
  private static final int LONGEST_FILE = 250;
  private static final int LONGEST_BODY = 30;

  /** By file. */
  private static final Map<String, Longer> LONGER_FILES =
      Map.of(
          "src/main/java/osarai/trainings/TrainingsMessages.java",
          new Longer(256, "keys of texts in a row: nobody reads them in one go"));

  /**
   * That a file is longer.
   *
   * @param lines at most
   */
  private record Longer(int lines, String why) {}

  /** By file and method, with the reason. */
  private static final Map<String, String> LONGER_METHODS = Map.of();

  private final Map<String, String> sources = Sources.below("src/main/java", ".java");
  private final Map<String, String> tests = Sources.below("src/test/java", ".java");

  @Test
  void aFileIsReadInOneGo() {
    Map<String, Integer> longer = longer(sources);
    assertThat(longer.keySet()).isEqualTo(LONGER_FILES.keySet());
    LONGER_FILES.forEach(
        (file, allowed) ->
            assertThat(longer.get(file)).as(file).isLessThanOrEqualTo(allowed.lines()));
  }

  /** Of whatever subject it is: a test of two is two tests. */
  @Test
  void soIsATest() {
    assertThat(longer(tests)).isEmpty();
  }

  private static Map<String, Integer> longer(Map<String, String> files) {
    Map<String, Integer> longer = new TreeMap<>();
    files.forEach(
        (file, text) -> {
          int lines = (int) text.lines().count();
          if (lines > LONGEST_FILE) {
            longer.put(file, lines);
          }
        });
    return longer;
  }

  @Test
  void aMethodIsSeenAtAGlance() {
    Map<String, Integer> bodies = bodies();
    assertThat(bodies).hasSizeGreaterThan(2000);
    Set<String> longer = new TreeSet<>();
    bodies.forEach(
        (method, lines) -> {
          if (lines > LONGEST_BODY) {
            longer.add(method);
          }
        });
    assertThat(longer).containsExactlyInAnyOrderElementsOf(LONGER_METHODS.keySet());
  }

  /** Lines from brace to brace, by "file method"; of several of one name the longest. */
  private Map<String, Integer> bodies() {
    Map<String, Integer> bodies = new TreeMap<>();
    SourceFiles files = SourceFiles.at(sources.keySet());
    for (CompilationUnitTree unit : files.units()) {
      new Bodies(unit, files.positions(), bodies).scan(unit, null);
    }
    return bodies;
  }

  private static final class Bodies extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Integer> bodies;

    Bodies(CompilationUnitTree unit, SourcePositions positions, Map<String, Integer> bodies) {
      this.unit = unit;
      this.positions = positions;
      this.bodies = bodies;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        String file =
            Sources.PROJECT.relativize(Path.of(unit.getSourceFile().getName())).toString();
        bodies.merge(file + " " + method.getName(), (int) (last - first + 1), Math::max);
      }
      return super.visitMethod(method, nothing);
    }
  }
}
