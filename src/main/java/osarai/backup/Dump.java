package osarai.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import osarai.files.Sha256;

/** Runs MariaDB's program that writes a database as SQL, and packs what it says. */
final class Dump {
  /** Its last line when all went well. */
  private static final String COMPLETED = "-- Dump completed";

  private static final List<String> OPTIONS =
      List.of(
          "--single-transaction",
          "--quick",
          "--routines",
          "--triggers",
          "--events",
          "--no-tablespaces",
          "--hex-blob",
          "--default-character-set=utf8mb4",
          "--max-allowed-packet=64M");

  private final String program;

  Dump(String program) {
    this.program = program;
  }

  /** The program could not be run, or says that it failed. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    Failed(String said) {
      super(said);
    }
  }

  /**
   * Writes {@code file}, whole or not at all.
   *
   * @param logged whether the database keeps a binary log; the dump then says where in it it is
   */
  BackupNote.DumpFile write(Source source, boolean logged, Path file)
      throws IOException, SQLException, Failed {
    Path options = Files.createTempFile("osarai-dump", ".cnf"); // readable by its owner only
    Path said = Files.createTempFile("osarai-dump", ".err");
    Path part = PrivateFiles.create(file.resolveSibling(file.getFileName() + PrivateFiles.PART));
    try {
      Files.write(options, source.options());
      String sha256 = run(command(options, logged, source.database()), said, part);
      Files.move(part, file);
      return new BackupNote.DumpFile(
          source.database(), String.valueOf(file.getFileName()), Files.size(file), sha256);
    } finally {
      Files.deleteIfExists(options);
      Files.deleteIfExists(said);
      Files.deleteIfExists(part);
    }
  }

  private ProcessBuilder command(Path options, boolean logged, String database) {
    ProcessBuilder builder = new ProcessBuilder(program, "--defaults-extra-file=" + options);
    builder.command().addAll(OPTIONS);
    if (logged) {
      builder.command().add("--master-data=2"); // as a comment
    }
    builder.command().add(database);
    return builder;
  }

  private static String run(ProcessBuilder builder, Path said, Path part)
      throws IOException, Failed {
    Process process = started(builder.redirectError(said.toFile()));
    MessageDigest digest = Sha256.digest();
    Tail tail = new Tail(256);
    try (InputStream dump = process.getInputStream();
        OutputStream packed =
            new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest))) {
      byte[] buffer = new byte[1 << 16];
      for (int n = dump.read(buffer); n >= 0; n = dump.read(buffer)) {
        packed.write(buffer, 0, n);
        tail.add(buffer, n);
      }
    } catch (IOException full) {
      process.destroy();
      throw full;
    }
    int status = ended(process);
    if (status != 0 || !tail.text().contains(COMPLETED)) {
      throw new Failed(Files.readString(said, StandardCharsets.UTF_8).strip());
    }
    return Sha256.of(digest);
  }

  private static Process started(ProcessBuilder builder) throws Failed {
    try {
      return builder.start();
    } catch (IOException absent) {
      throw new Failed(String.valueOf(absent.getMessage()));
    }
  }

  private static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The last bytes of what went by. */
  private static final class Tail {
    private final int most;
    private byte[] kept = {};

    Tail(int most) {
      this.most = most;
    }

    void add(byte[] bytes, int count) {
      byte[] joined = new byte[kept.length + count];
      System.arraycopy(kept, 0, joined, 0, kept.length);
      System.arraycopy(bytes, 0, joined, kept.length, count);
      int from = Math.max(0, joined.length - most);
      kept = Arrays.copyOfRange(joined, from, joined.length);
    }

    String text() {
      return new String(kept, StandardCharsets.UTF_8);
    }
  }
}
