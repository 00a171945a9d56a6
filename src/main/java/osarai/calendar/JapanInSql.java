package osarai.calendar;

/** Days in Japan for questions to the database, whose instants are UTC: nine hours behind them. */
public final class JapanInSql {
  /** Behind a day: the instant at which it begins. */
  public static final String BEGINNING = " - INTERVAL 9 HOUR";

  /** Behind a day: the instant at which it has ended, and the next one begins. */
  public static final String END = " + INTERVAL 15 HOUR";

  /** Behind an instant, within {@code DATE()}: the day on which it is. */
  public static final String TO_DAY = " + INTERVAL 9 HOUR";

  /** Behind an instant, within {@code DATE()}: the day after the one on which it is. */
  public static final String TO_NEXT_DAY = " + INTERVAL 33 HOUR";

  private JapanInSql() {}
}
