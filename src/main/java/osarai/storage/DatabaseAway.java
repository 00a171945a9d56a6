package osarai.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;

/**
 * Whether something failed because the database is away, or takes nothing in: then it is a pause,
 * which another try mends, and no fault of who asked or of ours. The one place that knows by which
 * errors driver, pool and transactions tell it.
 */
public final class DatabaseAway {
  /** Connection not had, or lost, whatever the statement. */
  private static final String LOST = "08";

  /**
   * Too many connections (1040, 1203, 1226), refused before a password counts (1129, 1130) or with
   * it (1045), shutting down (1053), killed or interrupted (1317, 1927, 1969), Galera not ready
   * (1047).
   */
  private static final Set<Integer> CANNOT_BE_ASKED =
      Set.of(1040, 1203, 1226, 1129, 1130, 1045, 1053, 1317, 1927, 1969, 1047);

  /** No room on the disk. */
  private static final Set<Integer> FULL = Set.of(3, 1021, 1026, 1114);

  /** The server, the transaction or the table is read-only. */
  private static final Set<Integer> READ_ONLY = Set.of(1036, 1290, 1792, 1836);

  /** An error of the operating system, told by 1030 and others. */
  private static final String NO_SPACE = "No space left on device";

  /** What pool and transactions say of a connection that is gone; they give no state. */
  private static final List<String> SAID =
      List.of(
          "acquisition timeout",
          "pool is closed",
          "connection is closed",
          "association of connection to existing transaction",
          "unable to enlist connection to existing transaction");

  private DatabaseAway() {}

  /** Whether, at whatever depth, it could not be asked or refused to write. */
  public static boolean is(Throwable thrown) {
    return Causes.andBeside(thrown).stream()
        .anyMatch(cause -> cannotBeAsked(cause) || refused(cause));
  }

  /** Whether it answers, and takes nothing in. */
  public static boolean refusesWrites(Throwable thrown) {
    return Causes.andBeside(thrown).stream().anyMatch(DatabaseAway::refused);
  }

  /** Whether it answers, and has no room for what it should take in. */
  public static boolean isFull(Throwable thrown) {
    return Causes.andBeside(thrown).stream().anyMatch(DatabaseAway::full);
  }

  private static boolean cannotBeAsked(Throwable cause) {
    String said = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLTimeoutException
        || (cause instanceof SQLException sql
            && (String.valueOf(sql.getSQLState()).startsWith(LOST)
                || CANNOT_BE_ASKED.contains(sql.getErrorCode())
                || SAID.stream().anyMatch(said::contains)));
  }

  private static boolean refused(Throwable cause) {
    return full(cause)
        || (cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode()));
  }

  private static boolean full(Throwable cause) {
    return cause instanceof SQLException sql
        && (FULL.contains(sql.getErrorCode())
            || String.valueOf(sql.getMessage()).contains(NO_SPACE));
  }
}
