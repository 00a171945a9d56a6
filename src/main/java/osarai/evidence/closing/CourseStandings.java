package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanInSql;
import osarai.evidence.closing.PeopleStandings.Alike;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.people.OnTheDay;

/** The same as {@link PeopleStandings}, course by course: of people, and of duties. */
@ApplicationScoped
public class CourseStandings {
  private static final String COUNTED =
      "SELECT w.departments, u.state, u.undone, COUNT(*), u.course FROM urgency u "
          + HowTheyStand.WORKING
          + "GROUP BY w.departments, u.state, u.undone, u.course";

  private static final String PEOPLE = HowTheyStand.EACH_COURSE + COUNTED;
  private static final String DUTIES = HowTheyStand.EACH_DUTY + COUNTED;

  private static final String OF_THESE =
      OnTheDay.FACTS
          + ", standing AS (SELECT j.person_id, j.course, "
          + HowTheyStand.TOGETHER
          + """
          , MAX(s.due_on) AS last_due, COUNT(*) AS duties,
            DATE(MAX(CASE WHEN j.figure = 'DONE' THEN s.fulfilled_at END)\
          """
          + JapanInSql.TO_DAY
          + ") AS done_on"
          + HowTheyStand.OF_PERSONS
          + " GROUP BY j.person_id, j.course), urgency AS (SELECT t.*, "
          + HowTheyStand.STATE
          + """
          FROM standing t)
          SELECT CAST(u.person_id AS CHAR), u.course, u.state, CAST(COALESCE(u.due_on, u.last_due) AS CHAR),
            CASE WHEN u.undone = 0 THEN CAST(u.done_on AS CHAR) END, u.duties
          FROM urgency u ORDER BY u.person_id, u.course\
          """;

  private final EntityManager entities;

  CourseStandings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * How a person stands with a course.
   *
   * @param due the earliest due day of what is open; where nothing is, the last one
   * @param done the day on which the last of it was fulfilled; null while something is open
   * @param duties how many there are of the course
   */
  public record OfCourse(
      UUID person,
      String course,
      State state,
      LocalDate due,
      @Nullable LocalDate done,
      int duties) {}

  /** Everybody in scope in the fiscal year of the day, once a course, by course. */
  public Map<String, List<Alike>> people(LocalDate day) {
    return counted(entities.createNativeQuery(PEOPLE, Object[].class), day);
  }

  /** Their duties by course; where {@link Alike} says people, they are duties. */
  public Map<String, List<Alike>> duties(LocalDate day) {
    return counted(entities.createNativeQuery(DUTIES, Object[].class), day);
  }

  private static Map<String, List<Alike>> counted(Query query, LocalDate day) {
    return rows(query, day).stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[4],
                TreeMap::new,
                Collectors.mapping(PeopleStandings::alike, Collectors.toList())));
  }

  /** What each of these people owes in the fiscal year of the day, by their ids and its courses. */
  public List<OfCourse> of(Collection<UUID> persons, LocalDate day) {
    return persons.isEmpty()
        ? List.of()
        : rows(
                entities
                    .createNativeQuery(OF_THESE, Object[].class)
                    .setParameter("persons", persons),
                day)
            .stream()
            .map(CourseStandings::ofCourse)
            .toList();
  }

  private static List<Object[]> rows(Query query, LocalDate day) {
    List<?> rows = PeopleStandings.asked(query, day).getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static OfCourse ofCourse(Object[] row) {
    return new OfCourse(
        UUID.fromString((String) row[0]),
        (String) row[1],
        State.valueOf((String) row[2]),
        Objects.requireNonNull(PeopleStandings.day(row[3])),
        PeopleStandings.day(row[4]),
        ((Number) row[5]).intValue());
  }
}
