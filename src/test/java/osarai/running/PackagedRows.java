package osarai.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database of the packaged application, by the owner's account. */
public final class PackagedRows {
  private PackagedRows() {}

  /** The first column of the only row. */
  public static String one(String sql, Object... values) {
    List<String> found = column(sql, values);
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " rows: " + sql);
    }
    return found.get(0);
  }

  public static long count(String table, String where, Object... values) {
    return Long.parseLong(one("SELECT COUNT(*) FROM " + table + " WHERE " + where, values));
  }

  /** The first column of all rows. */
  public static List<String> column(String sql, Object... values) {
    try (Connection connection = Packaged.asItIs().database().connectAsOwner();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Changes rows as only time would; how many. */
  public static int change(String sql, Object... values) {
    try (Connection connection = Packaged.asItIs().database().connectAsOwner();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The account is the person's, as if somebody had confirmed it. */
  public static void confirm(String subject, String staffNumber) {
    int confirmed =
        change(
            "INSERT INTO identity_link (id, issuer, subject, person_id, staff_number, linked_at,"
                + " running, made, linked_by) SELECT UUID(), ?, ?, a.person_id, a.staff_number,"
                + " UTC_TIMESTAMP(6), TRUE, 'CONFIRMED', 'test' FROM appointment_now a"
                + " WHERE a.staff_number = ?",
            Packaged.asItIs().identityProvider().issuer(),
            subject,
            staffNumber);
    if (confirmed != 1) {
      throw new IllegalStateException(confirmed + " linked: " + staffNumber);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
