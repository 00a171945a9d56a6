package osarai.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupNoteTest {
  private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void isReadAsItWasWritten() throws IOException {
    note(MONDAY, "a.sql.gz").write(folder, "osarai-a");
    assertThat(BackupNote.of(folder.resolve("osarai-a.note.json")).orElseThrow().note())
        .isEqualTo(note(MONDAY, "a.sql.gz"));
  }

  @Test
  void isFoundByTheNameOfItsDump() throws IOException {
    note(MONDAY, "a.sql.gz").write(folder, "osarai-a");
    note(MONDAY.plusSeconds(60), "b.sql.gz").write(folder, "osarai-b");
    assertThat(BackupNote.of(folder.resolve("a.sql.gz")).orElseThrow().note().takenAt())
        .isEqualTo(MONDAY);
    assertThat(BackupNote.of(folder.resolve("c.sql.gz"))).isEmpty();
  }

  @Test
  void theNewestMayLieElsewhere() throws IOException {
    note(MONDAY, "a.sql.gz").write(folder, "osarai-a");
    note(MONDAY.plusSeconds(60), "b.sql.gz").write(elsewhere, "osarai-b");
    assertThat(BackupNote.newest(List.of(folder, elsewhere)).orElseThrow().note().takenAt())
        .isEqualTo(MONDAY.plusSeconds(60));
  }

  /** One that was not finished is none. */
  @Test
  void halfANoteIsNotRead() throws IOException {
    Files.writeString(folder.resolve("osarai-a.note.json.part"), "{\"takenAt\":");
    assertThat(BackupNote.newest(List.of(folder))).isEmpty();
  }

  /** A later version may note more, and another's may be broken. */
  @Test
  void aBrokenNoteBesideSaysNothingOfThisOne() throws IOException {
    note(MONDAY, "a.sql.gz").write(folder, "osarai-a");
    Path note = folder.resolve("osarai-a.note.json");
    Files.writeString(note, Files.readString(note).replaceFirst("\\{", "{\"later\": 1,"));
    Files.writeString(folder.resolve("osarai-b.note.json"), "{");
    assertThat(BackupNote.newest(List.of(folder)).orElseThrow().note())
        .isEqualTo(note(MONDAY, "a.sql.gz"));
  }

  private static BackupNote note(Instant at, String file) {
    return new BackupNote(
        at,
        "20261130.000030",
        7,
        new BackupNote.Ledger(3, at.minusSeconds(900), 2, "ab".repeat(32)),
        new TreeMap<>(Map.of("person", 5L)),
        List.of(new BackupNote.DumpFile("osarai", file, 10, "cd".repeat(32))));
  }
}
