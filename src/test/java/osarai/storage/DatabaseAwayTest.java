package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error by which driver, pool and transactions told that the database is away. */
class DatabaseAwayTest {
  static Stream<Throwable> away() {
    return Stream.of(
        new SQLNonTransientConnectionException("Socket fail to connect", "08000", -1),
        new SQLNonTransientConnectionException("(conn=7) Socket error", "08000", -1),
        new SQLTransientConnectionException("Read timed out", "08S01"),
        new SQLException("(conn=7) Server shutdown in progress", "08S01", 1053),
        new SQLException("Too many connections", "08004", 1040),
        new SQLException(
            "User osarai_app already has more than 'max_user_connections'", "42000", 1203),
        new SQLException("exceeded the 'max_user_connections' resource", "42000", 1226),
        new SQLException("Host '10.0.0.1' is blocked", "HY000", 1129),
        new SQLException("Host '10.0.0.1' is not allowed to connect", "HY000", 1130),
        new SQLInvalidAuthorizationSpecException("Access denied for user", "28000", 1045),
        new SQLException("WSREP has not yet prepared node for application use", "08S01", 1047),
        new SQLTimeoutException("Query execution was interrupted", "70100", 1317),
        new SQLException("Connection was killed", "70100", 1927),
        new SQLException("max_statement_time exceeded", "70100", 1969),
        new SQLException("Acquisition timeout while waiting for new connection"),
        new SQLException("Sorry, acquisition timeout!"),
        new SQLException("This pool is closed and does not handle any more connections!"),
        new SQLException("Connection is closed"),
        new SQLException("Unable to enlist connection to existing transaction"),
        lostInsideATransaction());
  }

  /** The words of Hibernate, with what the pool had to say in its cause. */
  private static Throwable lostInsideATransaction() {
    return new GenericJDBCException(
        "Unable to acquire JDBC Connection [Exception in association of connection to existing"
            + " transaction]",
        new SQLException("Exception in association of connection to existing transaction"));
  }

  static Stream<SQLException> refused() {
    return Stream.of(
        new SQLException("(conn=7) The table 'answer' is full", "HY000", 1114),
        new SQLException("Disk full (/tmp/#sql); waiting for someone to free space", "HY000", 1021),
        new SQLException("Error writing file 'binlog' (Errcode: 28)", "HY000", 3),
        new SQLException("Error writing file 'ibdata1'", "HY000", 1026),
        new SQLException(
            "Got error 28 \"No space left on device\" from storage engine InnoDB", "HY000", 1030),
        new SQLException("running with the --read-only option", "HY000", 1290),
        new SQLException("Cannot execute statement in a READ ONLY transaction", "25006", 1792),
        new SQLException("Running in read-only mode", "HY000", 1836),
        new SQLException("Table 'answer' is read only", "HY000", 1036));
  }

  @ParameterizedTest
  @MethodSource({"away", "refused"})
  void isAPauseAtWhateverDepth(Throwable thrown) {
    assertThat(DatabaseAway.is(thrown)).isTrue();
    assertThat(DatabaseAway.is(new IllegalStateException(new PersistenceException(thrown))))
        .isTrue();
    Exception commit = new Exception("could not commit");
    commit.addSuppressed(new XAException("rolled back").initCause(thrown));
    assertThat(DatabaseAway.is(commit)).as("at the commit").isTrue();
    BatchUpdateException batch = new BatchUpdateException();
    batch.setNextException(new SQLException(thrown));
    assertThat(DatabaseAway.is(batch)).as("in a batch").isTrue();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRefusedWriteIsKnownAsOne(SQLException thrown) {
    RefusedWrites writes = new RefusedWrites(java.time.Clock.systemUTC());
    writes.note(new IllegalStateException(thrown));
    assertThat(writes.isRefused()).isTrue();
    writes.forget();
    assertThat(writes.isRefused()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("away")
  void whatCannotBeAskedHasRefusedNoWrite(Throwable thrown) {
    RefusedWrites writes = new RefusedWrites(java.time.Clock.systemUTC());
    writes.note(thrown);
    assertThat(writes.isRefused()).isFalse();
  }

  static Stream<Throwable> faultsOfOurs() {
    return Stream.of(
        new SQLSyntaxErrorException("You have an error in your SQL syntax", "42000", 1064),
        new SQLSyntaxErrorException("INSERT command denied to user", "42000", 1142),
        new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062),
        new SQLTransactionRollbackException("Deadlock found", "40001", 1213),
        new SQLException("Data too long for column", "22001", 1406),
        new SQLException("Got error 127 from storage engine", "HY000", 1030),
        new IllegalStateException("Connection is closed"),
        new NullPointerException());
  }

  @ParameterizedTest
  @MethodSource("faultsOfOurs")
  void aFaultOfOursIsNone(Throwable thrown) {
    assertThat(DatabaseAway.is(thrown)).isFalse();
  }

  @Test
  void causesThatFormACircleComeToAnEnd() {
    Exception first = new Exception();
    first.initCause(new Exception(first));
    assertThat(DatabaseAway.is(first)).isFalse();
  }
}
