package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;

/** What the account of the application can do in the database, tried. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class GrantsTest {
  private static final int REFUSED_FOR_TABLE = 1142;
  private static final int REFUSED = 1044;

  @Inject NewPeople people;

  @BeforeEach
  void loadTown() {
    people.loadTown();
  }

  /** Every table but those that {@link Grants#MAY_DO_MORE} names. */
  static Set<String> recorded() {
    return Grants.read().ofRecords();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void whatIsRecordedCanBeNeitherChangedNorRemoved(String table) {
    String column =
        Rows.one(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'osarai'"
                + " AND table_name = ? ORDER BY ordinal_position LIMIT 1",
            table);
    refused("UPDATE %s SET %s = %s".formatted(table, column, column), REFUSED_FOR_TABLE);
    refused("DELETE FROM " + table, REFUSED_FOR_TABLE);
    refused("REPLACE INTO %s SELECT * FROM %s".formatted(table, table), REFUSED_FOR_TABLE);
    refused(
        "INSERT INTO %s SELECT * FROM %s ON DUPLICATE KEY UPDATE %s = VALUES(%s)"
            .formatted(table, table, column, column),
        REFUSED_FOR_TABLE);
    refused("TRUNCATE TABLE " + table, REFUSED_FOR_TABLE);
    refused("ALTER TABLE " + table + " ADD COLUMN x INT", REFUSED_FOR_TABLE);
    refused("DROP TABLE " + table, REFUSED_FOR_TABLE);
  }

  static Set<String> keptUpToDate() {
    return Grants.read().keptUpToDate();
  }

  @ParameterizedTest
  @MethodSource("keptUpToDate")
  void whatIsKeptUpToDateIsNeverRemoved(String table) {
    refused("DELETE FROM " + table, REFUSED_FOR_TABLE);
    refused("TRUNCATE TABLE " + table, REFUSED_FOR_TABLE);
  }

  @Test
  void nothingIsMadeOrHandedOn() {
    refused("CREATE TABLE x (id INT PRIMARY KEY)", REFUSED_FOR_TABLE);
    refused("CREATE VIEW x AS SELECT 1", REFUSED_FOR_TABLE);
    refused("CREATE DATABASE x", REFUSED);
    refused(
        "CREATE TRIGGER x BEFORE INSERT ON ledger_entry FOR EACH ROW SET @x = 1",
        REFUSED_FOR_TABLE);
    assertThatThrownBy(() -> run("CREATE USER x")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("GRANT SELECT ON osarai.person TO 'osarai_app'@'%'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("SELECT * FROM mysql.user")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("SET GLOBAL innodb_flush_log_at_trx_commit = 0"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("SELECT 1 INTO OUTFILE '/tmp/osarai-x'"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void everyTableHasItsLineInTheGrantsAndEveryLineItsTable() throws SQLException {
    Map<String, Set<String>> rights = Grants.read().rights();
    Set<String> written = new TreeSet<>();
    rights.forEach((table, all) -> all.forEach(right -> written.add(table + " " + right)));
    Set<String> given =
        asApp(
            "SELECT CONCAT(table_name, ' ', privilege_type) FROM"
                + " information_schema.table_privileges WHERE table_schema = 'osarai'");
    assertThat(given).isEqualTo(written);
    Set<String> tables =
        Rows.all("SELECT table_name FROM information_schema.tables WHERE table_schema = 'osarai'")
            .stream()
            .map(row -> row.get(0))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rights.keySet()).isEqualTo(tables);
    assertThat(asApp("SELECT privilege_type FROM information_schema.schema_privileges"))
        .as("rights to a whole database")
        .isEmpty();
    assertThat(asApp("SELECT privilege_type FROM information_schema.user_privileges"))
        .as("rights to everything")
        .containsExactly("USAGE");
  }

  @Test
  void everyTableComparesTextByItsBytesAndHasAKey() {
    String ours = "table_schema = 'osarai' AND table_name <> 'flyway_schema_history'";
    assertThat(
            Rows.all(
                "SELECT table_name, table_collation, engine FROM information_schema.tables WHERE "
                    + ours
                    + " AND table_type = 'BASE TABLE'"
                    + " AND (table_collation <> 'utf8mb4_bin' OR engine <> 'InnoDB')"))
        .isEmpty();
    assertThat(
            Rows.all(
                "SELECT table_name, column_name FROM information_schema.columns WHERE "
                    + ours
                    + " AND collation_name IS NOT NULL AND collation_name <> 'utf8mb4_bin'"
                    + " AND table_name NOT IN (SELECT table_name FROM information_schema.views)"))
        .isEmpty();
    assertThat(
            Rows.all(
                "SELECT table_name FROM information_schema.tables t WHERE "
                    + ours
                    + " AND table_type = 'BASE TABLE' AND NOT EXISTS (SELECT 1 FROM"
                    + " information_schema.table_constraints c WHERE c.table_schema = 'osarai' AND"
                    + " c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY')"))
        .isEmpty();
  }

  @Test
  void theApplicationRunsWithThisAccount() throws SQLException {
    assertThat(asApp("SELECT CONCAT(user, ' ', id) FROM information_schema.processlist"))
        .as("this connection, and those of the application")
        .hasSizeGreaterThan(1);
  }

  private static Set<String> asApp(String sql) throws SQLException {
    Set<String> values = new TreeSet<>();
    try (Connection connection = Stack.shared().database().connectAsApp();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static void refused(String sql, int code) {
    assertThatThrownBy(() -> run(sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getErrorCode()).as(sql).isEqualTo(code));
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = Stack.shared().database().connectAsApp();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
