package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import osarai.security.Login;

/**
 * The one statement of every signed-in request: session, person, and whether the roster has changed
 * since that person's facts were read.
 */
@ApplicationScoped
class RosterLookup {
  private static final String STATEMENT =
      """
      SELECT c.last_id, s.id, s.last_seen_at,
        s.revoked_at IS NOT NULL OR (l.person_id IS NOT NULL AND NOT (s.person_id <=> l.person_id)),
        l.person_id, s.shared_pc
      FROM change_counter c
      LEFT JOIN web_session s ON s.issuer = ? AND s.sid = ? AND s.auth_time = ?
      LEFT JOIN identity_link l ON l.issuer = ? AND l.subject = ? AND l.running = TRUE
      WHERE c.name = 'roster'
      """;

  private final DataSource database;
  private final PeopleToday people;

  RosterLookup(DataSource database, PeopleToday people) {
    this.database = database;
    this.people = people;
  }

  /**
   * What is known of a login.
   *
   * @param sessionId null before the session's row is written
   * @param revoked whether the session has ended, or is not of the person whose the account is
   * @param sharedPc whether the session is, or once was, in use at a shared PC
   * @param linked whether the account belongs to a person
   * @param person null without a running appointment
   */
  record KnownLogin(
      @Nullable UUID sessionId,
      @Nullable Instant lastSeenAt,
      boolean revoked,
      boolean sharedPc,
      boolean linked,
      @Nullable CurrentPerson person) {}

  /** In no transaction: facts of one that is rolled back must not be kept under its counter. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  KnownLogin find(Login login, LocalDate day) {
    try {
      SessionRow row = row(login);
      boolean whole = row.session() != null && row.person() != null;
      return new KnownLogin(
          row.session(),
          row.lastSeenAt(),
          row.revoked(),
          row.sharedPc(),
          row.person() != null,
          whole ? person(row, day) : null);
    } catch (SQLException e) {
      throw new DatabaseUnreachable(e);
    }
  }

  private record SessionRow(
      long lastChange,
      @Nullable UUID session,
      @Nullable Instant lastSeenAt,
      boolean revoked,
      @Nullable UUID person,
      boolean sharedPc) {}

  private SessionRow row(Login login) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, login.issuer());
      statement.setString(2, login.sid());
      statement.setLong(3, login.authTime());
      statement.setString(4, login.issuer());
      statement.setString(5, login.subject());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        LocalDateTime seen = rows.getObject(3, LocalDateTime.class);
        return new SessionRow(
            rows.getLong(1),
            uuid(rows.getString(2)),
            seen == null ? null : seen.toInstant(ZoneOffset.UTC),
            rows.getBoolean(4),
            uuid(rows.getString(5)),
            rows.getBoolean(6));
      }
    }
  }

  private @Nullable CurrentPerson person(SessionRow row, LocalDate day) throws SQLException {
    UUID person = Objects.requireNonNull(row.person());
    UUID session = Objects.requireNonNull(row.session());
    return people
        .of(person, row.lastChange(), day)
        .map(
            f ->
                new CurrentPerson(
                    person, f.name(), f.appointment(), f.posts(), f.protectedOnes(), true, session))
        .orElse(null);
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  /** The database did not answer while somebody's rights were to be read: nobody is let in. */
  static final class DatabaseUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnreachable(SQLException cause) {
      super(cause);
    }
  }
}
