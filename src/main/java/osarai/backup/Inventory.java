package osarai.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import osarai.evidence.ledger.LedgerEntry;
import osarai.files.Sha256;

/** Counts what is in our database. */
final class Inventory {
  /** Of what is being recorded now, some may become visible later; no transaction is this long. */
  private static final Duration SETTLED_AFTER = Duration.ofMinutes(15);

  /** Rows of these go again: what is read once, answers that wait, and what is kept of duties. */
  static final Set<String> LOSES_ROWS =
      Set.of(
          "roster_upload",
          "training_upload",
          "unconfirmed_answer",
          "duty_state",
          "duty_state_check",
          "duty_state_fault");

  private Inventory() {}

  /** All of one moment; the note names no files yet. */
  static BackupNote of(Connection database, Instant now) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
      BackupNote note =
          new BackupNote(
              now,
              schema(database),
              lastChange(database),
              ledger(database, now.minus(SETTLED_AFTER)),
              rows(database),
              List.of());
      statement.execute("COMMIT");
      return note;
    }
  }

  /** The ledger, and the digest of what was recorded up to that instant. */
  static BackupNote.Ledger ledger(Connection database, Instant settledUntil) throws SQLException {
    MessageDigest digest = Sha256.digest();
    long settled = 0;
    try (PreparedStatement entries =
        database.prepareStatement(
            "SELECT id, sha256 FROM ledger_entry WHERE recorded_at <= ? ORDER BY id")) {
      entries.setFetchSize(1000);
      entries.setObject(1, LocalDateTime.ofInstant(settledUntil, ZoneOffset.UTC));
      try (ResultSet found = entries.executeQuery()) {
        for (; found.next(); settled++) {
          String line = found.getString(1) + ' ' + found.getString(2) + '\n';
          digest.update(line.getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
    return new BackupNote.Ledger(
        one(database, "SELECT COUNT(*) FROM ledger_entry"),
        settledUntil,
        settled,
        Sha256.of(digest));
  }

  static long lastChange(Connection database) throws SQLException {
    return one(database, "SELECT COALESCE(MAX(change_id), 0) FROM roster_change");
  }

  static long completionsWithoutEntry(Connection database) throws SQLException {
    return one(
        database,
        "SELECT COUNT(*) FROM completion c LEFT JOIN ledger_entry e ON e.id = c.ledger_entry_id"
            + " WHERE e.id IS NULL");
  }

  static long changedEntries(Connection database) throws SQLException {
    return one(database, "SELECT COUNT(*) FROM ledger_entry WHERE " + LedgerEntry.CHANGED);
  }

  static long changedTexts(Connection database) throws SQLException {
    return one(database, "SELECT COUNT(*) FROM content_blob WHERE sha256 <> SHA2(bytes, 256)");
  }

  /** As text its order is that of the migrations: their versions are instants. */
  static String schema(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT MAX(version) FROM flyway_schema_history WHERE success = 1")) {
      found.next();
      return String.valueOf(found.getString(1));
    }
  }

  private static SortedMap<String, Long> rows(Connection database) throws SQLException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (String table : named(database, "BASE TABLE")) {
      if (!LOSES_ROWS.contains(table)) {
        rows.put(table, new TableByName(table).rows(database));
      }
    }
    return rows;
  }

  /** Names of tables or views, in their order. */
  static List<String> named(Connection database, String type) throws SQLException {
    try (PreparedStatement tables =
        database.prepareStatement(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = ? ORDER BY table_name")) {
      tables.setString(1, type);
      try (ResultSet found = tables.executeQuery()) {
        List<String> names = new ArrayList<>();
        while (found.next()) {
          names.add(found.getString(1));
        }
        return names;
      }
    }
  }

  private static long one(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
