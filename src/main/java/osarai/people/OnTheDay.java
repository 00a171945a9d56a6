package osarai.people;

import osarai.calendar.JapanInSql;

/**
 * Where queries over many people say what is true on a day: from the fact's first day on, and
 * before its end, which is null for no end. Five say it themselves: the rights of a request ({@code
 * login.PeopleToday}), which join by index, the entities of {@link People#runningOn}, and queries
 * over a span of days ({@link AccountHolders}, {@link PeopleQueries}, {@code
 * accounts.AccountTasks}).
 */
public final class OnTheDay {
  /**
   * Put it before a query with the parameter {@code day}; further parts of the query follow after a
   * comma. Parts that the query does not use cost nothing; the others are merged into it like
   * views.
   */
  public static final String FACTS =
      """
      WITH RECURSIVE
        name_that_day AS (SELECT * FROM person_name_now
          WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)),
        appointment_that_day AS (SELECT * FROM appointment_now
          WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)),
        post_that_day AS (SELECT * FROM post_now
          WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)),
        department_that_day AS (SELECT * FROM department_now
          WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)),
        absence_that_day AS (SELECT * FROM absence_now
          WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day))
      """;

  /**
   * The same as known after a change, the parameter {@code known}: of each fact the newest version
   * up to it.
   */
  public static final String AS_KNOWN =
      """
      WITH RECURSIVE
        name_that_day AS (SELECT f.* FROM person_name f
          WHERE f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)
            AND f.change_id <= :known AND NOT EXISTS (SELECT 1 FROM person_name n
              WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id AND n.change_id <= :known)),
        appointment_that_day AS (SELECT f.* FROM appointment f
          WHERE f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)
            AND f.change_id <= :known AND NOT EXISTS (SELECT 1 FROM appointment n
              WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id AND n.change_id <= :known)),
        post_that_day AS (SELECT f.* FROM post f
          WHERE f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)
            AND f.change_id <= :known AND NOT EXISTS (SELECT 1 FROM post n
              WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id AND n.change_id <= :known)),
        department_that_day AS (SELECT f.row_id, f.fact_id, f.change_id, f.valid_from, f.valid_to,
            f.code, f.name, f.parent_id, f.in_scope,
            COALESCE(f.department_id, f.fact_id) AS department_id, f.authority, f.successor_id
          FROM department f
          WHERE f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)
            AND f.change_id <= :known AND NOT EXISTS (SELECT 1 FROM department n
              WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id AND n.change_id <= :known)),
        absence_that_day AS (SELECT f.* FROM absence f
          WHERE f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)
            AND f.change_id <= :known AND NOT EXISTS (SELECT 1 FROM absence n
              WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id AND n.change_id <= :known))
      """;

  /**
   * That the appointment {@code a} had its last day by the moment it was stopped, as {@link
   * AppointmentStopped#holds} has it: {@code valid_to} is the day after the last one.
   */
  public static final String STOPPED =
      """
      EXISTS (SELECT 1 FROM appointment_stopped s WHERE s.appointment_id = a.fact_id
        AND a.valid_to <= DATE(s.stopped_at\
      """
          + JapanInSql.TO_NEXT_DAY
          + "))";

  private OnTheDay() {}
}
