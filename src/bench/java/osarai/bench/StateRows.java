package osarai.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Many people with four duties in each of five fiscal years, four of five fulfilled, put into the
 * tables as they stand: the doors would take hours for as many. Sections of fifteen, and 25 people
 * more in 市民課.
 */
final class StateRows {
  static final int FIRST_YEAR = 2022;
  static final int LAST_YEAR = 2026;

  private static final List<String> COURSES =
      List.of("all-staff", "handlers", "handler-scope", "fiscal-year-appointees");
  private static final int IN_CITIZENS = 25;

  private final Connection database;
  private final int people;

  StateRows(Connection database, int people) {
    this.database = database;
    this.people = people;
  }

  void insert() throws SQLException {
    run(
        "INSERT INTO department (row_id, fact_id, department_id, change_id, valid_from, code, name,"
            + " in_scope) SELECT %s, %s, %s, 1, '2020-04-01', CONCAT('B', seq), CONCAT('計測', seq,"
            + " '課'), TRUE FROM seq_1_to_%d",
        id(1, "seq"), id(1, "seq"), id(1, "seq"), sections());
    run(
        "INSERT INTO person (id, created_change) SELECT %s, 1 FROM seq_1_to_%d",
        id(2, "seq"), people);
    run(
        "INSERT INTO person_name (row_id, fact_id, change_id, valid_from, person_id, name, kana,"
            + " search_kana) SELECT %s, %s, 1, '2020-04-01', %s, CONCAT('計測 ', seq), 'ケイソク',"
            + " 'ケイソク' FROM seq_1_to_%d",
        id(3, "seq"), id(3, "seq"), id(2, "seq"), people);
    run(
        "INSERT INTO appointment (row_id, fact_id, change_id, valid_from, person_id, staff_number,"
            + " employment_type) SELECT %s, %s, 1, '2020-04-01', %s, CONCAT('B', seq), 'REGULAR'"
            + " FROM seq_1_to_%d",
        id(4, "seq"), id(4, "seq"), id(2, "seq"), people);
    run(
        "INSERT INTO post (row_id, fact_id, change_id, valid_from, person_id, appointment_id,"
            + " department_id, position, title) SELECT %s, %s, 1, '2020-04-01', %s, %s,"
            + " IF(seq <= %d, (SELECT MIN(COALESCE(d.department_id, d.fact_id)) FROM department_now"
            + " d WHERE d.code = '210'), %s), 'MEMBER', '主事' FROM seq_1_to_%d",
        id(5, "seq"),
        id(5, "seq"),
        id(2, "seq"),
        id(4, "seq"),
        IN_CITIZENS,
        id(1, "1 + seq MOD " + sections()),
        people);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (int course = 0; course < COURSES.size(); course++) {
        owed(year, course);
      }
    }
    run("ANALYZE TABLE department, person, person_name, appointment, post, duty, completion");
  }

  private int sections() {
    return Math.max(1, people / 15);
  }

  private void owed(int year, int course) throws SQLException {
    int kind = 16 + (year - FIRST_YEAR) * COURSES.size() + course;
    run(
        "INSERT INTO duty (id, person_id, appointment_id, requirement, occasion, course,"
            + " fiscal_year, credit, opens_on, due_on, reason, change_id, rule_due_on,"
            + " credit_from, known_on) SELECT %s, %s, %s, 'bench-%d', '%d', '%s', %d,"
            + " 'FISCAL_YEAR', '%d-04-01', '%d-10-31', '計測のため', 1, '%d-10-31', '%d-04-01',"
            + " '%d-04-01' FROM seq_1_to_%d",
        id(kind, "seq"),
        id(2, "seq"),
        id(4, "seq"),
        course,
        year,
        COURSES.get(course),
        year,
        year,
        year,
        year,
        year,
        year,
        people);
    run(
        "INSERT INTO completion (id, person_id, appointment_id, course, fiscal_year, staff_number,"
            + " name, department, employment_type, mode, completed_at, ledger_entry_id) SELECT %s,"
            + " %s, %s, '%s', %d, CONCAT('B', seq), CONCAT('計測 ', seq), '計測課', 'REGULAR',"
            + " 'browser', '%d-06-01 01:00:00' + INTERVAL seq SECOND, %s FROM seq_1_to_%d"
            + " WHERE (seq + %d) MOD 5 <> 0",
        id(kind + 64, "seq"),
        id(2, "seq"),
        id(4, "seq"),
        COURSES.get(course),
        year,
        year,
        id(kind + 64, "seq"),
        people,
        kind);
  }

  /** Of one kind of row, by its number. */
  private static String id(int kind, String number) {
    return "CONCAT('01900000-0000-7%03x-8000-', LPAD(HEX(%s), 12, '0'))".formatted(kind, number);
  }

  private void run(String statement, Object... values) throws SQLException {
    try (Statement now = database.createStatement()) {
      now.execute(String.format(Locale.ROOT, statement, values));
    }
  }
}
