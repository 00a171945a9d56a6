package osarai.evidence.closing;

import osarai.people.OnTheDay;

/**
 * The parts of the queries that say how people stand on a day of an open fiscal year, by the rule
 * of its figures. Each takes the parameters {@code year}, {@code day} and {@code near}.
 */
final class HowTheyStand {
  /** Of the duties that are taken together. */
  static final String TOGETHER =
      """
      MAX(j.figure = 'OPEN') AS undone, MAX(j.left_out) AS left_out,
        MIN(CASE WHEN j.figure = 'OPEN' THEN s.due_on END) AS due_on
      """;

  private static final String JOINED =
      """
      ) j JOIN duty_state s ON s.fiscal_year = j.fiscal_year AND s.person_id = j.person_id
        AND s.course = j.course AND s.duty_id = j.duty_id
      WHERE j.figure <> 'OUT'\
      """;

  static final String OF_EVERYBODY =
      " FROM (" + ClosingFigures.JUDGED + ClosingFigures.APART + JOINED;

  /** Of the parameter {@code persons}. */
  static final String OF_PERSONS =
      " FROM ("
          + ClosingFigures.JUDGE
          + " AND s.person_id IN (:persons)) r"
          + ClosingFigures.APART
          + JOINED;

  /** Of {@link #TOGETHER} as {@code t}. */
  static final String STATE =
      """
      CASE WHEN t.left_out = 1 THEN 'LEFT_OUT' WHEN t.undone = 0 THEN 'DONE' WHEN t.due_on < :day THEN 'LATE'
        WHEN t.due_on <= :near THEN 'SOON' ELSE 'OPEN' END AS state
      """;

  private static final String PLACE =
      """
      place AS (SELECT p.person_id, p.department_id FROM post_that_day p
        JOIN appointment_that_day a ON a.fact_id = p.appointment_id
        JOIN department_that_day d ON d.department_id = p.department_id)
      """;

  /** Who works where, alone. */
  static final String PLACES = OnTheDay.FACTS + ", " + PLACE;

  private static final String PERSON_BY_PERSON =
      " GROUP BY j.person_id), urgency AS (SELECT t.person_id, t.undone, t.due_on, t.courses, "
          + STATE
          + "FROM standing t), "
          + PLACE;

  private static final String PERSON =
      OnTheDay.FACTS
          + ", standing AS (SELECT j.person_id, "
          + TOGETHER
          + ", GROUP_CONCAT(DISTINCT CASE WHEN j.figure = 'OPEN' THEN j.course END"
          + " ORDER BY j.course SEPARATOR ' ') AS courses";

  /** A person once, as {@code urgency}. */
  static final String EACH_PERSON = PERSON + OF_EVERYBODY + PERSON_BY_PERSON;

  /** The same of the parameter {@code persons}. */
  static final String EACH_OF_THESE = PERSON + OF_PERSONS + PERSON_BY_PERSON;

  private static final String OF_A_COURSE =
      "), urgency AS (SELECT t.person_id, t.course, t.undone, "
          + STATE
          + "FROM standing t), "
          + PLACE;

  private static final String COURSE =
      OnTheDay.FACTS
          + ", standing AS (SELECT j.person_id, j.course, "
          + TOGETHER
          + OF_EVERYBODY
          + " GROUP BY j.person_id, j.course";

  /** A person once a course, as {@code urgency}. */
  static final String EACH_COURSE = COURSE + OF_A_COURSE;

  /** Each duty, as {@code urgency}. */
  static final String EACH_DUTY = COURSE + ", j.duty_id" + OF_A_COURSE;

  /** To {@code urgency u}: in which departments the person works. */
  static final String WORKING =
      """
      JOIN (SELECT p.person_id,
          GROUP_CONCAT(DISTINCT CAST(p.department_id AS CHAR) ORDER BY p.department_id SEPARATOR ' ') AS departments
        FROM place p GROUP BY p.person_id) w ON w.person_id = u.person_id
      """;

  private HowTheyStand() {}
}
