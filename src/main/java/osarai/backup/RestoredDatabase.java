package osarai.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osarai.calendar.JapaneseDate;

/** A database that was restored, held against itself and against a note. */
final class RestoredDatabase {
  private final Connection database;
  private final BackupMessages messages;

  RestoredDatabase(Connection database, BackupMessages messages) {
    this.database = database;
    this.messages = messages;
  }

  /** Views that were not made from all their tables. */
  List<String> doesNotAnswer() throws SQLException {
    List<String> amiss = new ArrayList<>();
    for (String view : Inventory.named(database, "VIEW")) {
      try {
        new TableByName(view).read(database);
      } catch (SQLException e) {
        amiss.add(messages.view_broken(view, String.valueOf(e.getMessage())));
      }
    }
    return amiss;
  }

  List<String> doesNotFitTogether() throws SQLException {
    List<String> amiss = new ArrayList<>();
    long lost = Inventory.completionsWithoutEntry(database);
    if (lost > 0) {
      amiss.add(messages.without_entry(lost));
    }
    long changed = Inventory.changedEntries(database);
    if (changed > 0) {
      amiss.add(messages.entries_changed(changed));
    }
    long texts = Inventory.changedTexts(database);
    if (texts > 0) {
      amiss.add(messages.texts_changed(texts));
    }
    return amiss;
  }

  /** What the note counted and is not here. */
  List<String> lacks(BackupNote note) throws SQLException {
    List<String> amiss = new ArrayList<>(lacksRows(note));
    String schema = Inventory.schema(database);
    if (schema.compareTo(note.schema()) < 0) {
      amiss.add(messages.schema_older(note.schema(), schema));
    }
    long change = Inventory.lastChange(database);
    if (change < note.lastChange()) {
      amiss.add(messages.changes_missing(note.lastChange(), change));
    }
    BackupNote.Ledger here = Inventory.ledger(database, note.ledger().settledUntil());
    if (!here.sha256().equals(note.ledger().sha256())) {
      amiss.add(
          messages.ledger_differs(
              JapaneseDate.of(note.ledger().settledUntil()),
              note.ledger().settled(),
              here.settled()));
    }
    return amiss;
  }

  private List<String> lacksRows(BackupNote note) throws SQLException {
    List<String> amiss = new ArrayList<>();
    List<String> tables = Inventory.named(database, "BASE TABLE");
    for (Map.Entry<String, Long> noted : note.rows().entrySet()) {
      if (!tables.contains(noted.getKey())) {
        amiss.add(messages.table_absent(noted.getKey()));
        continue;
      }
      long here = new TableByName(noted.getKey()).rows(database);
      if (here < noted.getValue()) {
        amiss.add(messages.rows_missing(noted.getKey(), noted.getValue(), here));
      }
    }
    return amiss;
  }
}
