package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a town lives.
 *
 * @param build the folder "target", with the packaged application and what Maven unpacked
 * @param folder data, logs and secrets of this town
 */
public record Place(Path build, Path folder) {

  /** A town in a folder of the project; the system property osarai.build names "target". */
  public static Place inProject(String folder) {
    Path build = Path.of(System.getProperty("osarai.build", "target")).toAbsolutePath();
    return new Place(build, build.resolveSibling(folder).normalize());
  }

  public Path project() {
    return build.resolveSibling("");
  }

  Path log(String program) {
    return folder.resolve("log").resolve(program + ".log");
  }

  Path below(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
