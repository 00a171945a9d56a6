package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import osarai.demo.Town;

/** Dumps of a running town, and what is said of them in a restored one. */
final class Backups {
  private final Town before;
  private final Town restored;
  private final Path folder;
  private final Path notes;

  /** What {@code restore-check} ended with. */
  record Checked(int status, String said) {}

  Backups(Town before, Town restored) throws IOException {
    this.before = before;
    this.restored = restored;
    folder = Files.createDirectories(restored.place().folder().resolve("backups"));
    notes = Files.createDirectories(restored.place().folder().resolve("notes"));
  }

  Path noteOf(Path dump) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".note.json"))
          .filter(file -> mentions(file, String.valueOf(dump.getFileName())))
          .findFirst()
          .orElseThrow();
    }
  }

  private boolean mentions(Path note, String dump) {
    try {
      return Files.readString(note).contains(dump);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the dumps lie. */
  Path folder() {
    return folder;
  }

  /** The dump of our database that it made. */
  Path backup() throws IOException {
    List<Path> there = dumps();
    int status = before.application().command("backup", settings(before), folder.toString());
    assertThat(status).as(log(before, "backup")).isZero();
    List<Path> now = new ArrayList<>(dumps());
    now.removeAll(there);
    assertThat(now).hasSize(1);
    return now.get(0);
  }

  /** In the order of their making. */
  List<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(".sql.gz")).sorted().toList();
    }
  }

  private Map<String, String> settings(Town town) {
    Path base = town.place().build().resolve("mariadb");
    return Map.of(
        "OSARAI_BACKUP_PROGRAM", base.resolve("bin/mariadb-dump").toString(),
        "OSARAI_BACKUP_NOTES", notes.toString(),
        "LD_LIBRARY_PATH", base.resolve("libs").toString());
  }

  Checked check(Path dump) throws IOException {
    String already = log(restored, "restore-check");
    int status =
        restored.application().command("restore-check", settings(restored), dump.toString());
    return new Checked(status, log(restored, "restore-check").substring(already.length()));
  }

  private String log(Town town, String command) throws IOException {
    Path log = town.place().folder().resolve("log/" + command + ".log");
    return Files.exists(log) ? Files.readString(log) : "";
  }
}
