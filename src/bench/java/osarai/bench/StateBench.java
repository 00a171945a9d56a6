package osarai.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Reply;
import osarai.running.Visitor;

/**
 * What is kept of duties, at {@code -Dpeople=}: writing all of it, asking it beside the records,
 * the pages that read it, and closings.
 */
final class StateBench {
  private static final String APPLICATION = "quarkus-app/quarkus-run.jar";

  private final Town town;
  private final int people = Integer.getInteger("people", 1_000);
  private final List<Measure.Result> results = new ArrayList<>();
  private final Measure measure =
      new Measure(
          Usage.of(APPLICATION),
          Usage.of("mariadbd"),
          Duration.ofSeconds(Integer.getInteger("seconds", 10)),
          Integer.getInteger("rounds", 6));

  private StateBench(Town town) {
    this.town = town;
  }

  public static void main(String[] arguments) {
    System.setProperty("osarai.patience", "900");
    BenchTown.run("target/bench-states", town -> new StateBench(town).run());
  }

  private void run() throws Exception {
    try (Connection database = town.database().connectAsOwner()) {
      new StateRows(database, people).insert();
      System.out.println("| what | wall s | db CPU s |\n|---|---|---|");
      timed("rebuild, " + people + " people", this::rebuild);
      for (String table : List.of("duty_fulfilment", "duty_state")) {
        timed("rate per course from " + table, () -> ask(database, rates(table)));
      }
      for (String view : List.of("duty_standing", "duty_standing_kept")) {
        timed("all of one person from " + view, () -> ask(database, ofOne(view)));
      }
    }
    Visitor office =
        Visitor.loggedInAnew(town.application().url(), "yamamoto", DemoPeople.PASSWORD);
    for (int year = StateRows.FIRST_YEAR; year < StateRows.LAST_YEAR; year++) {
      String page = "/year-closings/" + year;
      timed("page of " + year + ", open", () -> expect(office.get(page), 200));
      timed("closing " + year, () -> expect(office.post(page + "/closing", CLOSES), 303));
    }
    page("section page, 25 people more", "suzuki", "/section");
    page("my-training", "sato", "/my-training");
    page("desk", "yamamoto", "/desk");
    System.out.println(Measure.Result.head());
    results.forEach(result -> System.out.println(result.line()));
  }

  private static final Map<String, String> CLOSES =
      Map.of("confirmed", "yes", "earlier", "yes", "note", "");

  private void rebuild() {
    if (town.application().command("rebuild", Map.of()) != 0) {
      throw new IllegalStateException("rebuild");
    }
  }

  private static String rates(String table) {
    return "SELECT course, COUNT(*), COUNT(fulfilled_at) FROM "
        + table
        + " WHERE fiscal_year = "
        + StateRows.LAST_YEAR
        + " GROUP BY course";
  }

  private static String ofOne(String view) {
    return "SELECT * FROM " + view + " WHERE person_id = '01900000-0000-7002-8000-000000000001'";
  }

  private static void ask(Connection database, String query) throws SQLException {
    try (Statement now = database.createStatement()) {
      now.executeQuery(query).close();
    }
  }

  /** Once, as it would come. */
  private static void timed(String name, Measure.Preparation work) throws Exception {
    Usage database = Usage.of("mariadbd");
    double before = database.cpuMillis();
    long from = System.nanoTime();
    work.prepare();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f |%n",
        name,
        (System.nanoTime() - from) / 1e9,
        (database.cpuMillis() - before) / 1e3);
  }

  private void page(String name, String username, String path) throws Exception {
    Visitor visitor = Visitor.loggedInAnew(town.application().url(), username, DemoPeople.PASSWORD);
    results.add(
        measure.run(name, 1, Duration.ZERO, () -> {}, thread -> expect(visitor.get(path), 200)));
  }

  private static void expect(Reply reply, int status) {
    if (reply.status() != status) {
      throw new IllegalStateException(reply.address() + " answered " + reply.status());
    }
  }
}
