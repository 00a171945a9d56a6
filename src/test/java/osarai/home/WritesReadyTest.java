package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.storage.RefusedWrites;

/** What a database can say that does not write; {@link ReadinessTest} asks one that does. */
class WritesReadyTest {
  private static final SQLException FULL = new SQLException("The table is full", "HY000", 1114);

  private final RefusedWrites refused = new RefusedWrites();
  private boolean rolledBack;

  private Status statusOf(boolean readOnly, @Nullable SQLException toAWrite) {
    ResultSet row = answering(ResultSet.class, method -> !method.equals("getBoolean") || readOnly);
    PreparedStatement statement =
        answering(
            PreparedStatement.class,
            method -> {
              if (method.equals("executeUpdate") && toAWrite != null) {
                throw toAWrite;
              }
              return method.equals("executeQuery") ? row : 1;
            });
    Connection connection =
        answering(
            Connection.class,
            method -> {
              rolledBack |= method.equals("rollback");
              return statement;
            });
    DataSource database = answering(DataSource.class, method -> connection);
    return new WritesReady(database, refused).call().getStatus();
  }

  private interface Answer {
    Object to(String method) throws SQLException;
  }

  private static <T> T answering(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType() == void.class
                    ? answered(answer, method.getName())
                    : answer.to(method.getName())));
  }

  /** For what returns nothing. */
  private static @Nullable Object answered(Answer answer, String method) throws SQLException {
    answer.to(method);
    return null;
  }

  @Test
  void aReadOnlyDatabaseMakesTheNodeNotReady() {
    assertThat(statusOf(true, null)).isEqualTo(Status.DOWN);
    assertThat(statusOf(false, null)).isEqualTo(Status.UP);
  }

  @Test
  void whileAWriteIsStillRefusedTheNodeIsNotReady() {
    refused.note(FULL);
    assertThat(statusOf(false, FULL)).isEqualTo(Status.DOWN);
    assertThat(refused.isRefused()).isTrue();
    assertThat(rolledBack).isTrue();
    assertThat(statusOf(false, null)).isEqualTo(Status.UP);
    assertThat(refused.isRefused()).isFalse();
  }

  @Test
  void nothingIsTriedWhereNothingWasRefused() {
    assertThat(statusOf(false, FULL)).isEqualTo(Status.UP);
  }
}
