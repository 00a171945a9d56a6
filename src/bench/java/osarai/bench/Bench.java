package osarai.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Reply;
import osarai.running.Visitor;

/** {@code ./mvnw -Pbench}: the figures of README.md beside this, on this machine. */
final class Bench {
  private static final List<String> PEOPLE =
      List.of("sato", "suzuki", "takahashi", "tanaka", "ito", "watanabe", "inoue", "kimura");
  private static final Pattern PLACES = Pattern.compile("name=\"go\" value=\"([0-9]+)\"");

  /** Keycloak has a quarkus-run.jar too. */
  private static final String APPLICATION = "quarkus-app/quarkus-run.jar";

  private static final String COURSE = "/courses/all-staff";

  private final Town town;
  private final Measure measure;
  private final List<Visitor> visitors = new ArrayList<>();

  private Bench(Town town) {
    this.town = town;
    this.measure =
        new Measure(
            Usage.of(APPLICATION),
            Usage.of("mariadbd"),
            Duration.ofSeconds(Integer.getInteger("seconds", 10)),
            Integer.getInteger("rounds", 6));
  }

  public static void main(String[] arguments) {
    BenchTown.run("target/bench", town -> new Bench(town).run());
  }

  private void run() throws Exception {
    for (String username : PEOPLE) {
      visitors.add(Visitor.loggedInAnew(town.application().url(), username, DemoPeople.PASSWORD));
    }
    String lesson = readLessons();
    List<Measure.Result> results = new ArrayList<>();
    results.add(page("static file", "/assets/osarai.svg", 200));
    results.add(page("bare Qute page, one SELECT", "/bench/bare", 200));
    results.add(page("my-training", "/my-training", 200));
    results.add(page("lesson", lesson, 200));
    results.add(
        measure.run(
            "whole attempt, 10 answers",
            visitors.size(),
            Duration.ZERO,
            this::forgetAttempts,
            this::attempt));
    results.add(saves());
    System.out.println(Measure.Result.head());
    results.forEach(result -> System.out.println(result.line()));
    System.out.printf(
        "resident: application %d MB, database %d MB%n",
        Usage.of(APPLICATION).residentMegabytes(), Usage.of("mariadbd").residentMegabytes());
  }

  private String readLessons() {
    String lesson = "";
    for (Visitor visitor : visitors) {
      Matcher matcher =
          Pattern.compile(COURSE + "/lessons/[a-z-]+/[a-z-]+").matcher(visitor.get(COURSE).body());
      while (matcher.find()) {
        lesson = matcher.group();
        visitor.get(lesson);
        visitor.post(lesson, Map.of());
      }
    }
    return lesson;
  }

  /**
   * Nobody tries a hundred times: what eight people did in a round is forgotten before the next.
   */
  private void forgetAttempts() throws SQLException {
    try (Connection database = town.database().connectAsOwner();
        Statement statement = database.createStatement()) {
      statement.execute("DELETE FROM answer");
      statement.execute("DELETE FROM attempt");
    }
  }

  private Measure.Result page(String name, String path, int status) throws Exception {
    return measure.run(
        name,
        visitors.size(),
        Duration.ZERO,
        () -> {},
        thread -> expect(visitors.get(thread).get(path), status));
  }

  /** Start, each answer saved on its own, submit, see the result; wrong, so that it never ends. */
  private void attempt(int thread) {
    Visitor visitor = visitors.get(thread);
    String attempt = start(visitor);
    String page = visitor.get(attempt + "?q=1").body();
    List<String> places = new ArrayList<>();
    Matcher matcher = PLACES.matcher(page);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    for (String place : places) {
      Reply question = visitor.get(attempt + "?q=" + place);
      expect(
          visitor.post(
              attempt + "/answers",
              Map.of(
                  "question",
                  question.field("question").orElseThrow(),
                  "choice",
                  "1",
                  "go",
                  "stay",
                  "place",
                  place)),
          303);
    }
    visitor.get(attempt + "/review");
    expect(visitor.post(attempt + "/submission", Map.of()), 303);
    expect(visitor.get(attempt + "/result"), 200);
  }

  private static String start(Visitor visitor) {
    visitor.get(COURSE);
    URI attempt = visitor.post(COURSE + "/attempts", Map.of()).location().orElseThrow();
    return attempt.getPath();
  }

  /** 200 saves a second in all. */
  private Measure.Result saves() throws Exception {
    List<Map<String, String>> answers = new ArrayList<>();
    List<String> attempts = new ArrayList<>();
    for (Visitor visitor : visitors) {
      String attempt = start(visitor);
      Reply page = visitor.get(attempt + "?q=1");
      attempts.add(attempt);
      answers.add(
          Map.of("question", page.field("question").orElseThrow(), "choice", "1", "go", "stay"));
    }
    return measure.run(
        "one save, at 200/s",
        visitors.size(),
        Duration.ofMillis(1000L * visitors.size() / 200),
        () -> {},
        thread ->
            expect(
                visitors.get(thread).post(attempts.get(thread) + "/answers", answers.get(thread)),
                303));
  }

  private static void expect(Reply reply, int status) {
    if (reply.status() != status) {
      throw new IllegalStateException(reply.address() + " answered " + reply.status());
    }
  }
}
