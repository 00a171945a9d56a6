package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies folders. */
final class Copy {
  private Copy() {}

  static void all(Path from, Path to) {
    linking(from, to, inside -> false);
  }

  /** Makes hard links of the files, named by their path from the folder, that nobody changes. */
  static void linking(Path from, Path to, Predicate<Path> unchanging) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path source : walk.toList()) {
        Path inside = from.relativize(source);
        if (Files.isDirectory(source)) {
          Files.createDirectories(to.resolve(inside));
        } else if (!unchanging.test(inside) || !link(source, to.resolve(inside))) {
          Files.copy(source, to.resolve(inside), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean link(Path source, Path target) {
    try {
      Files.createLink(target, source);
      return true;
    } catch (IOException | UnsupportedOperationException otherFileSystem) {
      return false;
    }
  }
}
