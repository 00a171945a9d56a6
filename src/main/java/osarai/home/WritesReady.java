package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import osarai.storage.RefusedWrites;

/**
 * Not ready while the database takes nothing in: it is read-only, had no room half a minute ago, or
 * has refused a write and does not take one now. What is tried is rolled back; nobody sees it.
 */
@Readiness
@ApplicationScoped
class WritesReady implements HealthCheck {
  private static final String READ_ONLY = "SELECT @@read_only OR @@innodb_read_only";
  private static final String TRIED =
      "INSERT INTO content_blob (sha256, path, bytes, stored_at) VALUES (?, 'tried', ?,"
          + " '2000-01-01')";

  /** More than a page has free, so that a full disk shows. */
  private static final int SIZE = 256 * 1024;

  private final DataSource database;
  private final RefusedWrites refused;

  WritesReady(DataSource database, RefusedWrites refused) {
    this.database = database;
    this.refused = refused;
  }

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      if (isReadOnly(connection)) {
        return down("the database is read-only");
      }
      if (refused.isFull()) {
        return down("the disk of the database is full");
      }
      if (refused.isRefused()) {
        tryToWrite(connection);
        refused.forget();
      }
      return HealthCheckResponse.up("writes");
    } catch (SQLException e) {
      return down("error " + e.getErrorCode());
    }
  }

  private static HealthCheckResponse down(String why) {
    return HealthCheckResponse.named("writes").down().withData("database", why).build();
  }

  private static boolean isReadOnly(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ_ONLY);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static void tryToWrite(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(TRIED)) {
      statement.setString(1, "0".repeat(64));
      statement.setBytes(2, new byte[SIZE]);
      statement.executeUpdate();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
