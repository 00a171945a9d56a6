package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
        chosen = IF(page = VALUES(page) AND page_change > VALUES(page_change),
          chosen, VALUES(chosen)),
        saved_at = IF(page = VALUES(page) AND page_change > VALUES(page_change),
          saved_at, GREATEST(saved_at, VALUES(saved_at))),
        page_change = IF(page = VALUES(page), GREATEST(page_change, VALUES(page_change)),
          VALUES(page_change)),
        page = VALUES(page), saves = saves + 1\
      """;

  private final DataSource database;
  private final Clock clock;

  SavedAnswers(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Saves, and only while the attempt is open and the person's. The last save counts, but of one
   * shown page the last change: an earlier one that arrives after it changes nothing. The time kept
   * is not before the attempt's start or an earlier save, whatever this node's clock says.
   *
   * @return the time of the save; empty when the attempt has been submitted
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  Optional<Instant> save(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    return written(personId, attemptId, question, chosen, change);
  }

  /** The same as part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Instant> saveWithin(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    return written(personId, attemptId, question, chosen, change);
  }

  private Optional<Instant> written(
      UUID personId, UUID attemptId, String question, Chosen chosen, Change change) {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, question);
      statement.setString(2, chosen.write());
      statement.setObject(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
      statement.setObject(4, change.isNumbered() ? change.page() : null);
      statement.setObject(5, change.isNumbered() ? change.number() : null);
      statement.setObject(6, attemptId);
      statement.setObject(7, personId);
      return statement.executeUpdate() == 0 ? Optional.empty() : Optional.of(now);
    } catch (SQLException e) {
      throw new NotSaved(e);
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
