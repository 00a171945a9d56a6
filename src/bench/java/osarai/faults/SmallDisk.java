package osarai.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** A small file system that takes the database's files, and is filled. */
record SmallDisk(Path folder) {
  private static final long LARGEST = 2_000_000_000L;

  static SmallDisk at(Path folder) throws IOException {
    FileStore store = Files.getFileStore(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (store.getTotalSpace() > LARGEST || there.anyMatch(file -> !file.endsWith("lost+found"))) {
        throw new IllegalArgumentException(
            "-Ddisk must be an empty folder on a file system below 2 GB: it is filled");
      }
    }
    return new SmallDisk(folder);
  }

  /** Copies the files of a database that does not run. */
  void take(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = data().resolve(from.relativize(file));
        if (!Files.isDirectory(to)) {
          Files.copy(file, to);
        }
      }
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  /** With which the database runs on it. */
  String option() {
    return "--datadir=" + data();
  }

  long freeMegabytes() throws IOException {
    return Files.getFileStore(folder).getUsableSpace() >> 20;
  }

  /** To the last block, also what has become free since. */
  void fill() {
    write(new byte[64 * 1024]);
    write(new byte[512]);
  }

  private void write(byte[] block) {
    try (OutputStream out =
        Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // as it should be
    }
  }

  void empty() throws IOException {
    Files.delete(ballast());
  }
}
