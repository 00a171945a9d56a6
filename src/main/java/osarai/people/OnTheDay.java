package osarai.people;

/**
 * Where a query says what is true on a day: from its first day on, and before the day on which it
 * ends, which is null for no end.
 */
public final class OnTheDay {
  /**
   * To be put before a query with the parameter {@code day}; further parts of the query follow with
   * a comma. What a query does not name costs nothing; what it names is merged into it like a view.
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

  private OnTheDay() {}
}
