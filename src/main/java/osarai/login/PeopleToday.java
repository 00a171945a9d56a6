package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.OnTheDay;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.people.StaffNumber;

/**
 * What the roster says of a person on a day, kept for as long as nothing in the roster changes.
 * Every change increases the counter in its own transaction ({@link Roster#begin}), so facts that
 * were read after the counter showed {@code n} are the facts of {@code n} until it shows more.
 */
@ApplicationScoped
class PeopleToday {
  /** More than a municipality employs; beyond it all are read anew. */
  private static final int MOST = 10_000;

  private static final String STATEMENT =
      """
      SELECT n.name, a.fact_id, a.staff_number, a.employment_type, a.valid_from, a.valid_to,
        p.fact_id, p.department_id, d.name, p.position, p.title, g.department_id
      FROM appointment_now a
      LEFT JOIN person_name_now n ON n.person_id = a.person_id
        AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to > ?)
      LEFT JOIN post_now p ON p.appointment_id = a.fact_id
        AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)
      LEFT JOIN department_now d ON d.department_id = p.department_id
        AND d.valid_from <= ? AND (d.valid_to IS NULL OR d.valid_to > ?)
      LEFT JOIN designation_now g ON g.person_id = a.person_id
        AND g.role = 'PROTECTION_OFFICER'
        AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to > ?)
      WHERE a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?) AND a.person_id = ?
        AND NOT \
      """
          + OnTheDay.STOPPED
          + " ORDER BY a.valid_from, a.fact_id, p.valid_from, p.fact_id";
  private static final int DAYS = 10;

  private final DataSource database;
  private final Map<UUID, KeptPerson> kept = new ConcurrentHashMap<>();

  PeopleToday(DataSource database) {
    this.database = database;
  }

  /** Name, first running appointment, posts, and where 保護責任者, on a day. */
  record PersonToday(
      String name,
      Appointment appointment,
      List<CurrentPerson.PostToday> posts,
      Set<UUID> protectedOnes) {}

  private record KeptPerson(long lastChange, LocalDate day, Optional<PersonToday> facts) {}

  /**
   * The facts, empty without a running appointment.
   *
   * @param lastChange the counter as the caller has just read it, outside of any transaction
   */
  Optional<PersonToday> of(UUID person, long lastChange, LocalDate day) throws SQLException {
    KeptPerson known = kept.get(person);
    if (known != null && known.lastChange() == lastChange && known.day().equals(day)) {
      return known.facts();
    }
    Optional<PersonToday> facts = read(person, day);
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(person, new KeptPerson(lastChange, day, facts));
    return facts;
  }

  private Optional<PersonToday> read(UUID person, LocalDate day) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      for (int i = 1; i <= DAYS; i++) {
        statement.setObject(i, day);
      }
      statement.setObject(DAYS + 1, person);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(facts(rows, person)) : Optional.empty();
      }
    }
  }

  private static PersonToday facts(ResultSet rows, UUID person) throws SQLException {
    String name = rows.getString(1);
    UUID id = UUID.fromString(rows.getString(2));
    LocalDate until = rows.getObject(6, LocalDate.class);
    Appointment appointment =
        new Appointment(
            id,
            person,
            new StaffNumber(rows.getString(3)),
            EmploymentType.valueOf(rows.getString(4)),
            new Period(rows.getObject(5, LocalDate.class), until));
    Map<String, CurrentPerson.PostToday> posts = new LinkedHashMap<>();
    Set<UUID> protectedOnes = new LinkedHashSet<>();
    do {
      if (rows.getString(7) != null) {
        posts.putIfAbsent(rows.getString(7), held(rows));
      }
      if (rows.getString(12) != null) {
        protectedOnes.add(UUID.fromString(rows.getString(12)));
      }
    } while (rows.next());
    return new PersonToday(
        name == null ? "" : name,
        appointment,
        List.copyOf(posts.values()),
        Set.copyOf(protectedOnes));
  }

  private static CurrentPerson.PostToday held(ResultSet rows) throws SQLException {
    return new CurrentPerson.PostToday(
        UUID.fromString(rows.getString(8)),
        String.valueOf(rows.getString(9)),
        Position.valueOf(rows.getString(10)),
        rows.getString(11));
  }
}
