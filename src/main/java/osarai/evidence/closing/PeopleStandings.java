package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.OnTheDay;

/**
 * How everybody in scope stands on a day of an open fiscal year, by the rule of its figures. The
 * database counts; single people are read only for the page that somebody opens.
 */
@ApplicationScoped
public class PeopleStandings {
  /** Days ahead in which a due day is near. */
  static final int NEAR = 14;

  private static final String EACH =
      OnTheDay.FACTS
          + """
          , standing AS (SELECT j.person_id, MAX(j.figure = 'OPEN') AS undone, MAX(j.left_out) AS left_out,
            MIN(CASE WHEN j.figure = 'OPEN' THEN s.due_on END) AS due_on,
            GROUP_CONCAT(DISTINCT CASE WHEN j.figure = 'OPEN' THEN j.course END ORDER BY j.course SEPARATOR ' ') AS courses
          FROM (\
          """
          + ClosingFigures.JUDGED
          + ClosingFigures.APART
          + """
          ) j JOIN duty_state s ON s.fiscal_year = j.fiscal_year AND s.person_id = j.person_id
            AND s.course = j.course AND s.duty_id = j.duty_id
          WHERE j.figure <> 'OUT' GROUP BY j.person_id),
          urgency AS (SELECT t.person_id, t.undone, t.due_on, t.courses,
            CASE WHEN t.left_out = 1 THEN 'LEFT_OUT' WHEN t.undone = 0 THEN 'DONE' WHEN t.due_on < :day THEN 'LATE'
              WHEN t.due_on <= :near THEN 'SOON' ELSE 'OPEN' END AS state
          FROM standing t),
          place AS (SELECT p.person_id, p.department_id FROM post_that_day p
            JOIN appointment_that_day a ON a.fact_id = p.appointment_id
            JOIN department_that_day d ON d.department_id = p.department_id)
          """;

  /** A person once, whatever the number of posts. */
  private static final String COUNTED =
      EACH
          + """
          SELECT w.departments, u.state, u.undone, COUNT(*)
          FROM urgency u JOIN (SELECT p.person_id,
              GROUP_CONCAT(DISTINCT CAST(p.department_id AS CHAR) ORDER BY p.department_id SEPARATOR ' ') AS departments
            FROM place p GROUP BY p.person_id) w ON w.person_id = u.person_id
          GROUP BY w.departments, u.state, u.undone\
          """;

  private static final String LISTED =
      EACH
          + """
          SELECT CAST(u.person_id AS CHAR), u.state, CAST(u.due_on AS CHAR), u.courses
          FROM urgency u WHERE u.state IN (:states)\
          """;

  private static final String WORKING_THERE =
      " AND EXISTS (SELECT 1 FROM place p"
          + " WHERE p.person_id = u.person_id AND p.department_id IN (:departments))";

  private static final String MOST_URGENT =
      """
       ORDER BY FIELD(u.state, 'LATE', 'SOON', 'OPEN', 'DONE', 'LEFT_OUT'), u.due_on, u.person_id
      LIMIT :most OFFSET :skip\
      """;

  private static final String LISTED_EVERYWHERE = LISTED + MOST_URGENT;
  private static final String LISTED_THERE = LISTED + WORKING_THERE + MOST_URGENT;

  private final EntityManager entities;

  PeopleStandings(EntityManager entities) {
    this.entities = entities;
  }

  /** How somebody stands with all that is owed, the most urgent first. */
  public enum State {
    LATE,
    SOON,
    OPEN,
    DONE,
    LEFT_OUT;

    public boolean isUndone() {
      return this == LATE || this == SOON || this == OPEN;
    }
  }

  /**
   * People who stand alike and work in the same departments.
   *
   * @param done whether nothing is open of what they owe, also of those left out
   */
  public record Alike(Set<UUID> departments, State state, boolean done, int people) {
    public ClosingFigure figure() {
      return ClosingFigure.of("", done, state == State.LEFT_OUT, people);
    }
  }

  /**
   * A person who owes something.
   *
   * @param nextDue the earliest due day of what is open; null where nothing is
   * @param open the courses of which something is open
   */
  public record Standing(
      UUID person, State state, @Nullable LocalDate nextDue, List<String> open) {}

  /**
   * Which people are listed.
   *
   * @param departments those that work in one of them; null for the whole town
   */
  public record Wanted(Set<State> states, @Nullable Set<UUID> departments) {}

  /** Everybody in scope in the fiscal year of the day. */
  public List<Alike> counted(LocalDate day) {
    return rows(asked(COUNTED, day)).stream()
        .map(
            row ->
                new Alike(
                    Arrays.stream(((String) row[0]).split(" "))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()),
                    State.valueOf((String) row[1]),
                    number(row[2]) == 0,
                    number(row[3])))
        .toList();
  }

  /** So many of those wanted, the most urgent first, after the first so many. */
  public List<Standing> listed(LocalDate day, Wanted wanted, int skip, int most) {
    Collection<UUID> there = wanted.departments();
    Query query =
        there == null
            ? asked(LISTED_EVERYWHERE, day)
            : asked(LISTED_THERE, day).setParameter("departments", there);
    return rows(
            query
                .setParameter("states", wanted.states().stream().map(State::name).toList())
                .setParameter("skip", skip)
                .setParameter("most", most))
        .stream()
        .map(PeopleStandings::standing)
        .toList();
  }

  private Query asked(String query, LocalDate day) {
    return entities
        .createNativeQuery(query, Object[].class)
        .setParameter("year", FiscalYear.of(day).year())
        .setParameter("day", day)
        .setParameter("near", day.plusDays(NEAR));
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static Standing standing(Object[] row) {
    return new Standing(
        UUID.fromString((String) row[0]),
        State.valueOf((String) row[1]),
        row[2] == null ? null : LocalDate.parse((String) row[2]),
        row[3] == null ? List.of() : List.of(((String) row[3]).split(" ")));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
