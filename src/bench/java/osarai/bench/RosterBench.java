package osarai.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Reply;
import osarai.running.Visitor;

/** Roster files of many people: how long the preview and the application take. */
final class RosterBench {
  private static final List<String> DEPARTMENTS = List.of("110", "120", "210", "220", "310");
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";

  private static final String APPLICATION = "quarkus-app/quarkus-run.jar";
  private static final List<String> FAMILY =
      List.of(
          "佐藤 サトウ", "鈴木 スズキ", "高橋 タカハシ", "田中 タナカ", "伊藤 イトウ", "渡辺 ワタナベ", "山本 ヤマモト", "中村 ナカムラ",
          "小林 コバヤシ", "加藤 カトウ", "吉田 ヨシダ", "山田 ヤマダ", "佐々木 ササキ", "山口 ヤマグチ", "松本 マツモト", "井上 イノウエ",
          "木村 キムラ", "林 ハヤシ", "斎藤 サイトウ", "清水 シミズ", "坂本 サカモト");
  private static final List<String> GIVEN =
      List.of(
          "健 ケン", "誠 マコト", "陽子 ヨウコ", "美咲 ミサキ", "大輔 ダイスケ", "直樹 ナオキ", "愛 アイ", "翔 ショウ", "恵 メグミ",
          "智子 トモコ", "修 オサム");

  private RosterBench() {}

  public static void main(String[] arguments) {
    System.setProperty("osarai.patience", "600");
    BenchTown.run("target/bench-roster", RosterBench::run);
  }

  private static void run(Town town) throws Exception {
    Visitor hr = Visitor.loggedInAnew(town.application().url(), "watanabe", DemoPeople.PASSWORD);
    System.out.println("| appointments | preview s | apply s | app CPU s | db CPU s | app MB |");
    System.out.println("|---|---|---|---|---|---|");
    run(hr, 500, 2027);
    run(hr, 2_000, 2026);
    run(hr, 2_000, 2027); // the same people again: 再度の任用
    run(hr, 5_000, 2027);
    Measure measure =
        new Measure(
            Usage.of(APPLICATION),
            Usage.of("mariadbd"),
            Duration.ofSeconds(Integer.getInteger("seconds", 10)),
            Integer.getInteger("rounds", 6));
    List<Measure.Result> results = new ArrayList<>();
    results.add(whatIf(measure, town));
    results.add(onboarding(measure, town));
    run(hr, Integer.getInteger("most", 50_000), 2027);
    results.addAll(searches(measure, hr));
    System.out.println(Measure.Result.head());
    results.forEach(result -> System.out.println(result.line()));
  }

  /** Every requirement a week earlier, for all the people that there are by then. */
  private static Measure.Result whatIf(Measure measure, Town town) throws Exception {
    Visitor office =
        Visitor.loggedInAnew(town.application().url(), "yamamoto", DemoPeople.PASSWORD);
    String text = Files.readString(Path.of("content/requirements.yaml")).replace("10-31", "10-24");
    return measure.run(
        "what-if",
        1,
        Duration.ZERO,
        () -> {},
        thread -> {
          office.get("/what-if");
          expect(office.post("/what-if", Map.of("text", text, "day", "2027-04-01")), 200);
        });
  }

  private static Measure.Result onboarding(Measure measure, Town town) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String token = town.identityProvider().hrToken();
    AtomicInteger next = new AtomicInteger();
    return measure.run(
        "one onboarding, at 50/s",
        10,
        Duration.ofMillis(200),
        () -> {},
        thread -> {
          int i = next.incrementAndGet();
          String body =
              """
              {"externalId": "BENCH-%d", "staffNumber": "P%06d", "name": "試験 花子",
               "kana": "シケン ハナコ", "employment": "fiscal-year-part-time", "department": "210",
               "title": "事務補助", "effectiveFrom": "2027-04-01", "lastDay": "2028-03-31"}\
              """
                  .formatted(i, i);
          HttpResponse<String> reply =
              client.send(
                  HttpRequest.newBuilder(
                          URI.create(town.application().url() + "/api/v1/onboardings"))
                      .header("Authorization", "Bearer " + token)
                      .header("Content-Type", "application/json")
                      .header("Idempotency-Key", "bench-" + i)
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
          if (reply.statusCode() != 201) {
            throw new IllegalStateException(reply.statusCode() + " " + reply.body());
          }
        });
  }

  /** By what one types, broad and narrow. */
  private static List<Measure.Result> searches(Measure measure, Visitor hr) throws Exception {
    List<Measure.Result> results = new ArrayList<>();
    for (String text : List.of("サ", "サトウ", "佐", "佐藤 健", "B05", "B050000-777")) {
      results.add(search(measure, hr, "search " + text, "q=" + encoded(text)));
    }
    var choices =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(hr.get("/people").body());
    for (int i = 0; choices.find() && i < 3; i++) {
      results.add(
          search(measure, hr, "search department " + i, "all=on&department=" + choices.group(1)));
    }
    return results;
  }

  private static Measure.Result search(Measure measure, Visitor hr, String name, String query)
      throws Exception {
    return measure.run(
        name, 1, Duration.ZERO, () -> {}, t -> expect(hr.get("/people?all=on&" + query), 200));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void expect(Reply reply, int status) {
    if (reply.status() != status) {
      throw new IllegalStateException(reply.status() + " " + reply.body());
    }
  }

  private static void run(Visitor hr, int size, int year) {
    byte[] file = file(size, year);
    Usage application = Usage.of(APPLICATION);
    Usage database = Usage.of("mariadbd");
    double cpu = application.cpuMillis();
    double databaseCpu = database.cpuMillis();
    hr.get("/imports");
    long from = System.nanoTime();
    Reply preview =
        hr.postFile(
            "/imports", Map.of("effective", year + "-04-01", "profile", ""), "bench.csv", file);
    double looked = (System.nanoTime() - from) / 1e9;
    if (preview.status() != 303) {
      throw new IllegalStateException(preview.status() + " " + preview.body());
    }
    String address = preview.location().orElseThrow().getPath();
    hr.get(address);
    from = System.nanoTime();
    Reply applied = hr.post(address + "/application", Map.of());
    double done = (System.nanoTime() - from) / 1e9;
    if (applied.status() != 303 || !applied.location().orElseThrow().getPath().equals(address)) {
      throw new IllegalStateException(applied.status() + " " + applied.body());
    }
    System.out.printf(
        "| %d | %.1f | %.1f | %.1f | %.1f | %d |%n",
        size,
        looked,
        done,
        (application.cpuMillis() - cpu) / 1000,
        (database.cpuMillis() - databaseCpu) / 1000,
        application.residentMegabytes());
  }

  private static String name(int i) {
    String[] family = FAMILY.get(i % FAMILY.size()).split(" ");
    String[] given = GIVEN.get(i / FAMILY.size() % GIVEN.size()).split(" ");
    return ",%s %s,%s %s".formatted(family[0], given[0], family[1], given[1]);
  }

  /** People whom nobody knows yet, appointed for the next fiscal year. */
  private static byte[] file(int size, int year) {
    StringBuilder file = new StringBuilder(HEAD);
    for (int i = 0; i < size; i++) {
      file.append("B%06d-%d".formatted(size, i))
          .append(name(i))
          .append(",会計年度任用職員(パートタイム),%d-04-01,%d-03-31,".formatted(year, year + 1))
          .append(DEPARTMENTS.get(i % DEPARTMENTS.size()))
          .append(",事務補助\r\n");
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
