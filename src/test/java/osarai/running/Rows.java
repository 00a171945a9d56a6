package osarai.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What stands in the database, read past the application with the owner's account. */
public final class Rows {
  /** The statement for each table; tables do not change while tests run. */
  private static final Map<String, String> CONTENTS = new ConcurrentHashMap<>();

  private Rows() {}

  public static long count(String table, String where, Object... values) {
    return Long.parseLong(
        all("SELECT COUNT(*) FROM " + table + " WHERE " + where, values).get(0).get(0));
  }

  /** The first column of the first row. */
  public static String one(String sql, Object... values) {
    List<List<String>> rows = all(sql, values);
    if (rows.isEmpty()) {
      throw new IllegalStateException("no row: " + sql);
    }
    return rows.get(0).get(0);
  }

  /**
   * A hash of all tables but these, to see whether anything has changed; of a login all but when it
   * was last seen, which each request may renew once a minute.
   */
  public static String fingerprint(String... except) {
    List<String> names =
        all(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'osarai' AND table_type = 'BASE TABLE' ORDER BY 1")
            .stream()
            .map(row -> row.get(0))
            .filter(name -> !List.of(except).contains(name))
            .filter(name -> !name.equals("web_session"))
            .toList();
    String others =
        all(names.stream().map(Rows::contents).collect(Collectors.joining(" UNION ALL ")))
            .toString();
    return List.of(except).contains("web_session") ? others : others + logins();
  }

  /**
   * How many rows there are and a sum over what stands in them. CHECKSUM TABLE will not do: it was
   * seen to change for a table whose rows were all the same before and after.
   */
  private static String contents(String table) {
    return CONTENTS.computeIfAbsent(table, Rows::sumOf);
  }

  private static String sumOf(String table) {
    String columns =
        all(
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema ="
                    + " 'osarai' AND table_name = ? ORDER BY ordinal_position",
                table)
            .stream()
            .map(row -> (row.get(1).endsWith("blob") ? "HEX(`%s`)" : "`%s`").formatted(row.get(0)))
            .map(text -> "COALESCE(CAST(" + text + " AS CHAR), 'NULL')")
            .collect(Collectors.joining(", "));
    return "SELECT '%s', COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('|', %s))), 0) FROM %s"
        .formatted(table, columns, table);
  }

  private static List<List<String>> logins() {
    return all(
        "SELECT id, issuer, sid, auth_time, subject, person_id, started_at, revoked_at,"
            + " revoked_reason, shared_pc, browser, device FROM web_session ORDER BY id");
  }

  public static void execute(String sql) {
    try (Connection connection = Stack.shared().database().connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static List<List<String>> all(String sql, Object... values) {
    try (Connection connection = Stack.shared().database().connectAsOwner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<List<String>> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            row.add(result.getString(i));
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
