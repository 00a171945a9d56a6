package osarai.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import osarai.running.Packaged;

/** Holds an attempt's row, so that whoever wants to change it waits within the request. */
final class RowLock implements AutoCloseable {
  /** An account sees the statements of its own connections. */
  private static final String WAITING =
      "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
          + " AND command IN ('Query', 'Execute') AND time_ms > 100";

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

  /** Returns when a statement of the application waits for the row. */
  void awaitWaiter() throws SQLException, InterruptedException {
    try (Connection application = Packaged.running().database().connectAsApp();
        PreparedStatement waiting = application.prepareStatement(WAITING)) {
      for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; ) {
        try (ResultSet found = waiting.executeQuery()) {
          if (found.next()) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException("nobody waits for the row");
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
