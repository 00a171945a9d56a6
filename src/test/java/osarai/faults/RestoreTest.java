package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.demo.Database;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.Stack;
import osarai.running.Visitor;

/** A plain dump, loaded into an empty server: with {@code migrate} everything is there again. */
@Tag("running")
class RestoreTest {
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'osarai'"
          + " AND table_name <> 'flyway_schema_history'";

  private static Clerk clerk;
  private static Town before;
  private static Town restored;
  private static Application node;
  private static Map<String, Map<String, Integer>> rowsBefore;
  private static Map<String, Map<String, Integer>> rowsLoaded;

  @BeforeAll
  static void dumpAndLoad() throws Exception {
    before = Packaged.running();
    clerk = Clerk.newAt(before.application().url());
    clerk.readAll();
    clerk.failAndPass(1);
    before.application().stop(); // so that nothing is written beside the dump
    restored = emptyTown();
    restored.database().start();
    Path dump = restored.place().folder().resolve("osarai.sql");
    run(
        before,
        "mariadb-dump",
        ProcessBuilder.Redirect.INHERIT,
        dump,
        "--single-transaction",
        "--databases",
        "osarai");
    run(
        restored,
        "mariadb",
        ProcessBuilder.Redirect.from(dump.toFile()),
        restored.place().folder().resolve("loaded"));
    restored.application().migrate();
    rowsBefore = allRows(before);
    rowsLoaded = allRows(restored);
    before.application().start();
    node = Packaged.nodeThrough(restored.ports().database());
    node.start();
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.stop();
    }
    restored.stop();
    Stack.shared().identityProvider().allowRedirectsOf(Packaged.running().application().url());
  }

  @Test
  void everyTableAndViewHasTheSameRows() {
    assertThat(rowsBefore).hasSizeGreaterThan(50);
    rowsBefore.forEach(
        (table, rows) -> assertThat(rowsLoaded.get(table)).as(table).isEqualTo(rows));
    assertThat(rowsLoaded.keySet()).isEqualTo(rowsBefore.keySet());
  }

  @Test
  void everyEntryOfTheLedgerStillHasItsHash() throws SQLException {
    assertThat(
            column(
                restored,
                "SELECT id FROM ledger_entry"
                    + " WHERE sha256 <> SHA2(CONCAT(CAST(payload AS BINARY), nonce), 256)"))
        .isEmpty();
    assertThat(column(restored, "SELECT COUNT(*) FROM ledger_entry").get(0)).isNotEqualTo("0");
  }

  @Test
  void thePersonLogsInAndFindsThePass() {
    Visitor visitor = clerk.loggedInAt(node.url());
    assertThat(visitor.get("/my-training").body()).contains("修了");
  }

  private static Town emptyTown() throws IOException {
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
    return new Town(place, ports);
  }

  /** A program of MariaDB's against a town's database, as the owner of the tables. */
  private static void run(
      Town town, String program, ProcessBuilder.Redirect in, Path out, String... options)
      throws IOException, InterruptedException {
    Path base = town.place().build().resolve("mariadb");
    List<String> command =
        new ArrayList<>(
            List.of(
                base.resolve("bin").resolve(program).toString(),
                "--no-defaults",
                "--host=127.0.0.1",
                "--port=" + town.ports().database(),
                "--user=" + Database.OWNER,
                "--skip-ssl"));
    command.addAll(List.of(options));
    Path said = town.place().folder().resolve(program + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in)
            .redirectOutput(out.toFile())
            .redirectError(said.toFile());
    builder.environment().put("MYSQL_PWD", town.secrets().owner());
    builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
    int code = builder.start().waitFor();
    assertThat(code).as("%s: %s", program, Files.readString(said)).isZero();
  }

  private static Map<String, Map<String, Integer>> allRows(Town town) throws SQLException {
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

  private static List<String> column(Town town, String sql) throws SQLException {
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
