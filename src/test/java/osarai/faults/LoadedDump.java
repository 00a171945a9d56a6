package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import osarai.demo.Database;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;

/** A database server of its own, into which a dump is loaded, and what stands in its tables. */
final class LoadedDump {
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'osarai'"
          + " AND table_name <> 'flyway_schema_history'";

  private final Town town;

  private LoadedDump(Town town) {
    this.town = town;
  }

  /** With the secrets of that town and its identity provider; not started yet. */
  static LoadedDump beside(Town before) throws IOException {
    Place place = Place.inProject("target/stack-restored");
    place.delete();
    Files.createDirectories(place.folder());
    Files.copy(
        before.place().folder().resolve("secrets.properties"),
        place.folder().resolve("secrets.properties"));
    Ports free = Ports.free();
    Ports ports =
        new Ports(
            free.application(),
            free.management(),
            free.database(),
            before.ports().keycloak(),
            before.ports().keycloakManagement());
    return new LoadedDump(new Town(place, ports));
  }

  /** Empty. */
  void start() {
    town.database().start();
  }

  Town town() {
    return town;
  }

  /** As after a loss: an empty database, then the dump. */
  void load(Path dump) throws Exception {
    change(
        "DROP DATABASE osarai", "CREATE DATABASE osarai CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    Path unpacked = town.place().folder().resolve("osarai.sql");
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(dump))) {
      Files.copy(packed, unpacked, StandardCopyOption.REPLACE_EXISTING);
    }
    Path base = town.place().build().resolve("mariadb");
    Path said = town.place().folder().resolve("loaded.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                base.resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--host=127.0.0.1",
                "--port=" + town.ports().database(),
                "--user=" + Database.OWNER,
                "--skip-ssl",
                "osarai")
            .redirectInput(unpacked.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("MYSQL_PWD", town.secrets().owner());
    builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
    assertThat(builder.start().waitFor()).as(Files.readString(said)).isZero();
  }

  void change(String... changes) throws SQLException {
    try (Connection connection = town.database().connectAsOwner();
        Statement statement = connection.createStatement()) {
      for (String one : changes) {
        statement.execute(one);
      }
    }
  }

  /** By table or view, each row with how often it stands there. */
  static Map<String, Map<String, Integer>> allRows(Town town) throws SQLException {
    Map<String, Map<String, Integer>> all = new TreeMap<>();
    for (String table : column(town, TABLES)) {
      all.put(table, rows(town, table));
    }
    return all;
  }

  private static Map<String, Integer> rows(Town town, String table) throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection connection = town.database().connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(found.getString(i)).append('\t');
        }
        rows.merge(row.toString(), 1, Integer::sum);
      }
    }
    return rows;
  }

  static List<String> column(Town town, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = town.database().connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        values.add(found.getString(1));
      }
    }
    return values;
  }
}
