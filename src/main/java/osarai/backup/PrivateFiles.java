package osarai.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read: a dump holds personal data and password hashes. */
final class PrivateFiles {
  /** At the end of a file's name while it is being written. */
  static final String PART = ".part";

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private PrivateFiles() {}

  static Path create(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(file, OWNER_ONLY);
  }
}
