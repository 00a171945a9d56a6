package osarai.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs of a few lines instead of MariaDB's; the real one runs in RestoreTest. */
class DumpTest {
  private static final Source SOURCE = new Source("jdbc:mariadb://db:3307/osarai", "u", "secret-1");

  @TempDir Path folder;

  @Test
  void whatTheProgramSaysIsPackedAndMeasured() throws Exception {
    BackupNote.DumpFile made = dump("echo one; echo '-- Dump completed on 2026-11-30'");
    Path file = folder.resolve("out.sql.gz");
    assertThat(made.database()).isEqualTo("osarai");
    assertThat(made.name()).isEqualTo("out.sql.gz");
    assertThat(made.bytes()).isEqualTo(Files.size(file));
    assertThat(made.sha256()).matches("[0-9a-f]{64}");
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(packed.readAllBytes(), StandardCharsets.UTF_8)).startsWith("one\n");
    }
  }

  /** A list of processes is open to everybody on the host. */
  @Test
  void thePasswordIsReadFromAFile() throws Exception {
    dump("echo \"$@\" > " + folder + "/words; cat \"${1#*=}\" > " + folder + "/options; " + DONE);
    assertThat(Files.readString(folder.resolve("words"))).doesNotContain("secret-1");
    assertThat(Files.readString(folder.resolve("options"))).contains("password=\"secret-1\"");
  }

  @Test
  void whatFailedLeavesNothing() throws IOException {
    for (String program :
        List.of("echo half; echo 'Got error: 1045' >&2; exit 2", "echo half", DONE + "; exit 3")) {
      assertThatThrownBy(() -> dump(program)).isInstanceOf(Dump.Failed.class);
      assertThat(outputs()).as(program).isEmpty();
    }
  }

  @Test
  void whyItFailedIsTold() {
    assertThatThrownBy(() -> dump("echo 'Got error: 1045' >&2; exit 2"))
        .hasMessage("Got error: 1045");
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    Dump absent = new Dump(folder.resolve("no-such-program").toString());
    assertThatThrownBy(() -> absent.write(SOURCE, false, folder.resolve("out.sql.gz")))
        .isInstanceOf(Dump.Failed.class)
        .hasMessageContaining("no-such-program");
  }

  private static final String DONE = "echo '-- Dump completed'";

  @Test
  void itSaysWhereInTheLogItIsWhereThereIsOne() throws Exception {
    String words = "echo \"$@\" > " + folder + "/words; " + DONE;
    dump(words);
    assertThat(Files.readString(folder.resolve("words"))).doesNotContain("master-data");
    Files.delete(folder.resolve("out.sql.gz"));
    dump(words, true);
    assertThat(Files.readString(folder.resolve("words"))).contains(" --master-data=2 osarai");
  }

  private BackupNote.DumpFile dump(String script) throws Exception {
    return dump(script, false);
  }

  private BackupNote.DumpFile dump(String script, boolean logged) throws Exception {
    Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new Dump(program.toString()).write(SOURCE, logged, folder.resolve("out.sql.gz"));
  }

  private List<String> outputs() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("out"))
          .toList();
    }
  }
}
