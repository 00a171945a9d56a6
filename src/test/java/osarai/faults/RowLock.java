package osarai.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import osarai.running.Packaged;

/** Holds an attempt's row, so that whoever wants to change it waits within the request. */
final class RowLock implements AutoCloseable {
  private final Connection connection;

  private RowLock(Connection connection) {
    this.connection = connection;
  }

  static RowLock on(String attempt) throws SQLException {
    Connection connection = Packaged.running().database().connectAsOwner();
    connection.setAutoCommit(false);
    try (PreparedStatement lock =
        connection.prepareStatement("SELECT id FROM attempt WHERE id = ? FOR UPDATE")) {
      lock.setString(1, attempt.substring("/attempts/".length()));
      lock.executeQuery();
    }
    return new RowLock(connection);
  }

  /** The waiting request goes on; nothing happens when the database is gone. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException gone) {
      // the lock went with it
    }
  }
}
