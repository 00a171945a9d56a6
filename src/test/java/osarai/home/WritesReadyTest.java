package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.storage.RefusedWrites;

/** What a database can say that does not write; {@link ReadinessTest} asks one that does. */
class WritesReadyTest {
  private static final SQLException FULL = new SQLException("The table is full", "HY000", 1114);

  private Instant now = Instant.parse("2026-12-01T01:00:00Z");
  private final InstantSource source = () -> now;
  private final RefusedWrites refused = new RefusedWrites(source.withZone(ZoneOffset.UTC));
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
    now = now.plusSeconds(30);
    assertThat(statusOf(false, FULL)).isEqualTo(Status.DOWN);
    assertThat(refused.isRefused()).isTrue();
    assertThat(rolledBack).isTrue();
    assertThat(statusOf(false, null)).isEqualTo(Status.UP);
    assertThat(refused.isRefused()).isFalse();
  }

  /** Seen on a full disk: the table that is tried had room in its file, others had none. */
  @Test
  void whereOneTableHadNoRoomItIsNotReadyForHalfAMinuteWhateverAnotherTakes() {
    refused.note(FULL);
    assertThat(statusOf(false, null)).isEqualTo(Status.DOWN);
    now = now.plusSeconds(29);
    assertThat(statusOf(false, null)).isEqualTo(Status.DOWN);
    assertThat(rolledBack).as("tried while there was no room").isFalse();
    refused.note(FULL);
    now = now.plusSeconds(29);
    assertThat(statusOf(false, null)).isEqualTo(Status.DOWN);
    now = now.plusSeconds(1);
    assertThat(statusOf(false, null)).isEqualTo(Status.UP);
    refused.note(new SQLException("read-only", "HY000", 1290));
    assertThat(statusOf(false, null)).as("tried at once").isEqualTo(Status.UP);
  }

  @Test
  void nothingIsTriedWhereNothingWasRefused() {
    assertThat(statusOf(false, FULL)).isEqualTo(Status.UP);
  }
}
