package osarai.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database, read past the application with the owner's account. */
public final class Rows {
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

  /** A hash of all tables but these, to see whether anything has changed. */
  public static String fingerprint(String... except) {
    List<String> names =
        all(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'osarai' AND table_type = 'BASE TABLE' ORDER BY 1")
            .stream()
            .map(row -> row.get(0))
            .filter(name -> !List.of(except).contains(name))
            .toList();
    return all("CHECKSUM TABLE " + String.join(", ", names) + " EXTENDED").toString();
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
