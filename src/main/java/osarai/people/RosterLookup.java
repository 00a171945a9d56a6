package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.security.Login;

/** The one statement of every signed-in request: session, person, appointment and posts. */
@ApplicationScoped
class RosterLookup {
  private static final String STATEMENT =
      """
      SELECT s.id, s.last_seen_at, s.revoked_at, l.person_id, n.name,
        a.fact_id, a.staff_number, a.employment_type, a.valid_from, a.valid_to,
        p.fact_id, p.department_id, d.name, p.position, p.title
      FROM (SELECT 1) request
      LEFT JOIN web_session s ON s.issuer = ? AND s.sid = ? AND s.auth_time = ?
      LEFT JOIN identity_link l ON l.issuer = ? AND l.subject = ? AND l.running = TRUE
      LEFT JOIN person_name_now n ON n.person_id = l.person_id
        AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to > ?)
      LEFT JOIN appointment_now a ON a.person_id = l.person_id
        AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)
      LEFT JOIN post_now p ON p.appointment_id = a.fact_id
        AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)
      LEFT JOIN department_now d ON d.department_id = p.department_id
        AND d.valid_from <= ? AND (d.valid_to IS NULL OR d.valid_to > ?)
      ORDER BY a.valid_from, a.fact_id, p.valid_from, p.fact_id
      """;

  private final DataSource database;

  RosterLookup(DataSource database) {
    this.database = database;
  }

  /**
   * What was found.
   *
   * @param sessionId null before the session's row is written
   * @param linked whether the account belongs to a person
   * @param person null without a running appointment
   */
  record Found(
      @Nullable UUID sessionId,
      @Nullable Instant lastSeenAt,
      boolean revoked,
      boolean linked,
      @Nullable CurrentPerson person) {}

  Found find(Login login, LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, login.issuer());
      statement.setString(2, login.sid());
      statement.setLong(3, login.authTime());
      statement.setString(4, login.issuer());
      statement.setString(5, login.subject());
      for (int i = 6; i <= 13; i++) {
        statement.setObject(i, day);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException e) {
      throw new DatabaseUnreachable(e);
    }
  }

  private static Found read(ResultSet rows) throws SQLException {
    rows.next();
    UUID session = uuid(rows.getString(1));
    LocalDateTime seen = rows.getObject(2, LocalDateTime.class);
    boolean revoked = rows.getObject(3) != null;
    UUID personId = uuid(rows.getString(4));
    CurrentPerson person = null;
    if (session != null && personId != null && rows.getString(6) != null) {
      person = person(rows, personId, session);
    }
    return new Found(
        session,
        seen == null ? null : seen.toInstant(ZoneOffset.UTC),
        revoked,
        personId != null,
        person);
  }

  private static CurrentPerson person(ResultSet rows, UUID personId, UUID session)
      throws SQLException {
    String name = rows.getString(5);
    LocalDate until = rows.getObject(10, LocalDate.class);
    Appointment appointment =
        new Appointment(
            UUID.fromString(rows.getString(6)),
            personId,
            new StaffNumber(rows.getString(7)),
            EmploymentType.valueOf(rows.getString(8)),
            new Period(rows.getObject(9, LocalDate.class), until));
    Map<String, CurrentPerson.Held> posts = new LinkedHashMap<>();
    do {
      if (rows.getString(11) != null) {
        posts.putIfAbsent(
            rows.getString(11),
            new CurrentPerson.Held(
                UUID.fromString(rows.getString(12)),
                String.valueOf(rows.getString(13)),
                Position.valueOf(rows.getString(14)),
                rows.getString(15)));
      }
    } while (rows.next());
    List<CurrentPerson.Held> held = new ArrayList<>(posts.values());
    return new CurrentPerson(personId, name == null ? "" : name, appointment, held, session);
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
