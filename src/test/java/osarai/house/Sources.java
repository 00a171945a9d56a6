package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of the project folder, by path with '/' from there. */
final class Sources {
  static final Path PROJECT = Path.of("").toAbsolutePath();

  private Sources() {}

  /**
   * The texts below the folder whose names end so. Without any it fails: no rule holds because its
   * files have moved away.
   */
  static Map<String, String> below(String folder, String ending) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(PROJECT.resolve(folder))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(ending)).toList()) {
        if (Files.isRegularFile(file)) {
          texts.put(PROJECT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(texts).as("%s/**%s", folder, ending).isNotEmpty();
    return texts;
  }

  /** Of one file. */
  static String text(String path) {
    try {
      return Files.readString(PROJECT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types below the folder that have a file of their own. */
  static Set<String> types(String folder) {
    return below(folder, ".java").keySet().stream()
        .map(path -> path.substring(folder.length() + 1, path.length() - ".java".length()))
        .map(path -> path.replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "path:line: text" of the lines of the files in which the pattern is found. */
  static java.util.List<String> linesWith(Map<String, String> texts, String pattern) {
    var wanted = java.util.regex.Pattern.compile(pattern);
    java.util.List<String> found = new java.util.ArrayList<>();
    texts.forEach(
        (path, text) -> {
          String[] lines = text.split("\n", -1);
          for (int i = 0; i < lines.length; i++) {
            if (wanted.matcher(lines[i]).find()) {
              found.add(path + ":" + (i + 1) + ": " + lines[i].strip());
            }
          }
        });
    return found;
  }
}
