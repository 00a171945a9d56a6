package osarai.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The bytes of the files below {@code content/} and {@code quizzes/}, by path with '/' from their
 * common root.
 */
public final class AuthoredFiles {
  private final SortedMap<String, byte[]> files;

  public AuthoredFiles(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /** Reads {@code content/} and {@code quizzes/} below the root; either may be missing. */
  public static AuthoredFiles below(Path root) {
    Map<String, byte[]> read = new TreeMap<>();
    for (String folder : List.of("content", "quizzes")) {
      Path top = root.resolve(folder);
      if (Files.isDirectory(top)) {
        readFolder(root, top, read);
      }
    }
    return new AuthoredFiles(read);
  }

  private static void readFolder(Path root, Path top, Map<String, byte[]> into) {
    try (Stream<Path> walk = Files.walk(top)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        into.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These files, and those of the overlay in place of the ones with the same path. */
  public AuthoredFiles overlaidBy(AuthoredFiles overlay) {
    Map<String, byte[]> both = new TreeMap<>(files);
    both.putAll(overlay.files);
    return new AuthoredFiles(both);
  }

  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** Paths that begin with the prefix and end with the suffix, sorted. */
  public List<String> paths(String prefix, String suffix) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
        .toList();
  }
}
