package osarai.evidence.closing;

import io.quarkus.qute.TemplateData;
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
import osarai.forms.Worded;

/**
 * How everybody in scope stands on a day of an open fiscal year, by the rule of its figures. The
 * database counts; single people are read only for the page that somebody opens.
 */
@ApplicationScoped
public class PeopleStandings {
  /** A person once, whatever the number of posts. */
  private static final String COUNTED =
      HowTheyStand.EACH_PERSON
          + "SELECT w.departments, u.state, u.undone, COUNT(*) FROM urgency u "
          + HowTheyStand.WORKING
          + "GROUP BY w.departments, u.state, u.undone";

  private static final String COLUMNS =
      "SELECT CAST(u.person_id AS CHAR), u.state, CAST(u.due_on AS CHAR), u.courses FROM urgency u";

  private static final String LISTED =
      HowTheyStand.EACH_PERSON + COLUMNS + " WHERE u.state IN (:states)";

  private static final String OF_THESE =
      HowTheyStand.EACH_OF_THESE + COLUMNS + " ORDER BY u.person_id";

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

  private static final String OWING =
      HowTheyStand.PLACES
          + "SELECT CAST(s.person_id AS CHAR) FROM duty_state s"
          + " WHERE s.fiscal_year = :year AND s.person_id > :after";

  private static final String IN_ORDER = " GROUP BY s.person_id ORDER BY s.person_id LIMIT :most";

  private static final String OWING_EVERYWHERE = OWING + IN_ORDER;

  private static final String OWING_THERE =
      OWING
          + " AND EXISTS (SELECT 1 FROM place p"
          + " WHERE p.person_id = s.person_id AND p.department_id IN (:departments))"
          + IN_ORDER;

  /** Before every id. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final EntityManager entities;

  PeopleStandings(EntityManager entities) {
    this.entities = entities;
  }

  /** When a due day is near; texts say it as {@code {near:DAYS}}. */
  @TemplateData(namespace = "near")
  public static final class Near {
    /** Ahead of the day that is asked for, which itself counts as near. */
    public static final int DAYS = 14;

    private Near() {}
  }

  /** How somebody stands with all that is owed, the most urgent first. */
  public enum State implements Worded {
    LATE("late"),
    SOON("soon"),
    OPEN("open"),
    DONE("done"),
    LEFT_OUT("left-out");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

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
    return rows(asked(COUNTED, day)).stream().map(PeopleStandings::alike).toList();
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

  /**
   * So many who owe something in the fiscal year of the day, in the order of their ids, after one
   * of them or from the first.
   *
   * @param departments as of {@link Wanted}
   */
  public List<UUID> owing(
      LocalDate day, @Nullable Set<UUID> departments, @Nullable UUID after, int most) {
    Query query =
        departments == null
            ? entities.createNativeQuery(OWING_EVERYWHERE, String.class)
            : entities
                .createNativeQuery(OWING_THERE, String.class)
                .setParameter("departments", departments);
    List<?> rows =
        query
            .setParameter("year", FiscalYear.of(day).year())
            .setParameter("day", day)
            .setParameter("after", after == null ? NOBODY : after)
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(id -> UUID.fromString((String) id)).toList();
  }

  /** Those of these people who are in scope, in the order of their ids. */
  public List<Standing> of(Collection<UUID> persons, LocalDate day) {
    return persons.isEmpty()
        ? List.of()
        : rows(asked(OF_THESE, day).setParameter("persons", persons)).stream()
            .map(PeopleStandings::standing)
            .toList();
  }

  private Query asked(String query, LocalDate day) {
    return asked(entities.createNativeQuery(query, Object[].class), day);
  }

  /** With what {@link HowTheyStand} asks for. */
  static Query asked(Query query, LocalDate day) {
    return query
        .setParameter("year", FiscalYear.of(day).year())
        .setParameter("day", day)
        .setParameter("near", day.plusDays(Near.DAYS));
  }

  /** Of a row that begins with departments, state, whether something is open, and how many. */
  static Alike alike(Object[] row) {
    return new Alike(
        Arrays.stream(((String) row[0]).split(" "))
            .map(UUID::fromString)
            .collect(Collectors.toSet()),
        State.valueOf((String) row[1]),
        number(row[2]) == 0,
        number(row[3]));
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static Standing standing(Object[] row) {
    return new Standing(
        UUID.fromString((String) row[0]),
        State.valueOf((String) row[1]),
        day(row[2]),
        row[3] == null ? List.of() : List.of(((String) row[3]).split(" ")));
  }

  static @Nullable LocalDate day(@Nullable Object value) {
    return value == null ? null : LocalDate.parse((String) value);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
