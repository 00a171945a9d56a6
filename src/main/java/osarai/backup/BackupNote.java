package osarai.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * What a dump holds at least, and the files it is made of; JSON beside them.
 *
 * @param takenAt when it was counted, before the dump began
 * @param schema the newest migration, as Flyway writes its version
 * @param lastChange the newest change of the roster
 * @param rows how many rows each table had that never loses one
 */
record BackupNote(
    Instant takenAt,
    String schema,
    long lastChange,
    Ledger ledger,
    SortedMap<String, Long> rows,
    List<DumpFile> files) {

  private static final Logger LOG = Logger.getLogger(BackupNote.class);
  private static final String ENDING = ".note.json";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // a later version's note
          .enable(SerializationFeature.INDENT_OUTPUT);

  BackupNote {
    files = List.copyOf(files);
  }

  /**
   * The ledger at that moment.
   *
   * @param settledUntil entries recorded up to here were all there: no transaction is as long
   * @param sha256 over the ids and hashes of those, in the order of their ids
   */
  record Ledger(long entries, Instant settledUntil, long settled, String sha256) {}

  /**
   * One file of the dump.
   *
   * @param database whose tables it holds
   * @param name of the file, in the note's folder
   */
  record DumpFile(String database, String name, long bytes, String sha256) {}

  /** A note as it was found. */
  record FoundNote(Path file, BackupNote note) {}

  BackupNote with(List<DumpFile> made) {
    return new BackupNote(takenAt, schema, lastChange, ledger, rows, made);
  }

  /** Whole or not at all: a note that can be read belongs to a dump that was finished. */
  void write(Path folder, String stem) throws IOException {
    Path part = PrivateFiles.create(folder.resolve(stem + ENDING + PrivateFiles.PART));
    JSON.writeValue(part.toFile(), this);
    Files.move(part, folder.resolve(stem + ENDING));
  }

  /** The note itself, or the one that names the dump file. */
  static Optional<FoundNote> of(Path file) throws IOException {
    if (file.getFileName().toString().endsWith(ENDING)) {
      return Optional.of(read(file));
    }
    String name = file.getFileName().toString();
    return below(folderOf(file))
        .filter(found -> found.note().files().stream().anyMatch(f -> f.name().equals(name)))
        .findFirst();
  }

  /** The newest note in any of the folders. */
  static Optional<FoundNote> newest(List<Path> folders) {
    return folders.stream()
        .flatMap(BackupNote::below)
        .max(Comparator.comparing(found -> found.note().takenAt()));
  }

  private static Stream<FoundNote> below(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .flatMap(BackupNote::readWhereItCanBe)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another note that is broken says nothing of this one. */
  private static Stream<FoundNote> readWhereItCanBe(Path file) {
    try {
      return Stream.of(read(file));
    } catch (IOException broken) {
      LOG.warnf("not a note that can be read: %s (%s)", file, broken.getMessage());
      return Stream.empty();
    }
  }

  private static FoundNote read(Path file) throws IOException {
    return new FoundNote(file, JSON.readValue(file.toFile(), BackupNote.class));
  }

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }
}
