package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Where answers are saved: by one statement, mostly a transaction of its own. */
@ApplicationScoped
class SavedAnswers {
  private static final String STATEMENT =
      """
      INSERT INTO answer (attempt_id, question, chosen, saved_at, saves, page, page_change)
      SELECT a.id, ?, ?, GREATEST(?, a.started_at), 1, ?, ? FROM attempt a
      WHERE a.id = ? AND a.person_id = ? AND a.open = TRUE
      LOCK IN SHARE MODE
      ON DUPLICATE KEY UPDATE
        chosen = IF(@applies := IF(? IS NULL,
            NOT COALESCE(page = VALUES(page) AND page_change > VALUES(page_change), FALSE),
            IF(COALESCE(page = VALUES(page), FALSE),
              VALUES(page_change) = 0 OR COALESCE(page_change < VALUES(page_change), TRUE),
              saves = ?)),
          VALUES(chosen), chosen),
        saved_at = IF(@applies, GREATEST(saved_at, VALUES(saved_at)), saved_at),
        page_change = IF(@applies, VALUES(page_change), page_change),
        page = IF(@applies, VALUES(page), page), saves = saves + IF(@applies, 1, 0)\
      """;

  /** Of what is written now, not of what the caller's transaction saw before. */
  private static final String SAVED =
      """
      SELECT chosen, saved_at, saves FROM answer
      WHERE attempt_id = ? AND question = ? LOCK IN SHARE MODE\
      """;

  private final DataSource database;
  private final Clock clock;

  SavedAnswers(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Saves, and only while the attempt is open and the person's, and only where {@link
   * Change#replaces} says so; assignments are made in the order written. The time kept is not
   * before the attempt's start or an earlier save, whatever this node's clock says.
   *
   * @return what is saved now; empty when the attempt has been submitted
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  Optional<SaveResult> save(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    return written(personId, attemptId, question, chosen, change);
  }

  /** The same as part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<SaveResult> saveWithin(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    return written(personId, attemptId, question, chosen, change);
  }

  private Optional<SaveResult> written(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, question);
      statement.setString(2, chosen.write());
      statement.setObject(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
      statement.setObject(4, change.keptPage());
      statement.setObject(5, change.keptNumber());
      statement.setObject(6, attemptId);
      statement.setObject(7, personId);
      statement.setObject(8, change.version());
      statement.setObject(9, change.version());
      return statement.executeUpdate() == 0
          ? Optional.empty()
          : Optional.of(saved(connection, attemptId, question, chosen, change));
    } catch (SQLException e) {
      throw new NotSaved(e);
    }
  }

  /** Also where nothing was written, the same may be saved. */
  private static SaveResult saved(
      Connection connection, UUID attemptId, String question, Chosen chosen, Change change)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SAVED)) {
      statement.setObject(1, attemptId);
      statement.setString(2, question);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        Chosen now = Chosen.read(row.getString(1));
        return new SaveResult(
            !change.isVersioned() || now.equals(chosen),
            now,
            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getInt(3));
      }
    }
  }

  /** The database refused or did not answer; why is in the cause. */
  static final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSaved(SQLException cause) {
      super(cause);
    }
  }
}
