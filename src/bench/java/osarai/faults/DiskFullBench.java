package osarai.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Visitor;

/**
 * The disk of the database fills while people learn and the personnel office sends: what is
 * answered, what is there afterwards. {@code -Ddisk} names an empty folder on a small file system
 * of its own: {@code ./mvnw -Pbench -Dbench=osarai.faults.DiskFullBench -Ddisk=/mnt/small}.
 */
final class DiskFullBench {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,所属コード,職名\r\n";
  private static final int CLERKS = 6;
  private static final int ROWS = 400;

  private final Town town;
  private final SmallDisk disk;
  private final AtomicBoolean room = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicInteger numbers = new AtomicInteger();
  private final List<String> appointed = new ArrayList<>();
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();

  private DiskFullBench(Town town, SmallDisk disk) {
    this.town = town;
    this.disk = disk;
  }

  /** Ends the program: with 1 when something acknowledged is not there. */
  public static void main(String[] arguments) {
    int status = 0;
    try {
      SmallDisk disk = SmallDisk.at(Path.of(System.getProperty("disk", "disk")).toAbsolutePath());
      new DiskFullBench(Packaged.running(), disk).run(Integer.getInteger("seconds", 20));
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  private void run(int seconds) throws Exception {
    List<Clerk> clerks = clerks();
    Visitor hr = Hr.atThePages();
    town.database().stop();
    disk.take(town.place().folder().resolve("mariadb/data"));
    town.database().start(disk.option());
    System.out.printf("%d MB free%n", disk.freeMegabytes());
    try (AtOnce atOnce = new AtOnce()) {
      clerks.forEach(clerk -> atOnce.begin(() -> learn(clerk)));
      atOnce.begin(this::appoint);
      atOnce.begin(() -> lists(hr));
      atOnce.begin(this::restart);
      Thread.sleep(5_000);
      told("before it was full");
      fill(seconds);
      told("while it was full");
      disk.empty();
      room.set(true);
      awaitReady();
      Thread.sleep(5_000);
      ended.set(true);
      atOnce.awaitAll();
      told("with room again");
    }
    clerks.forEach(clerk -> clerk.acknowledged().isAllThereIs());
    int saved = clerks.stream().mapToInt(clerk -> clerk.acknowledged().count()).sum();
    System.out.println(saved + " acknowledged answers and submissions, each there once");
    allAppointed();
  }

  /** MariaDB aborts when a rollback finds no room; as a supervisor does, once there is room. */
  private void restart() {
    while (!ended.get()) {
      if (room.get() && !town.database().isAlive()) {
        System.out.println("the server of the database had ended and is started again");
        town.database().start(disk.option());
      }
      AtOnce.pause(200);
    }
  }

  private List<Clerk> clerks() {
    String url = town.application().url();
    List<Clerk> clerks = IntStream.range(0, CLERKS).mapToObj(i -> Clerk.newAt(url)).toList();
    clerks.forEach(Clerk::readAll);
    return clerks;
  }

  private void learn(Clerk clerk) {
    while (!ended.get()) {
      clerk.fail();
    }
    clerk.failAndPass(0);
  }

  /** One person after the other; who was acknowledged is kept. */
  private void appoint() {
    while (!ended.get()) {
      String number = "D%05d".formatted(numbers.incrementAndGet());
      if (status("onboarding", () -> onboarding(number)) == 201) {
        appointed.add(number);
      }
    }
  }

  private Reply onboarding(String number) {
    return Visitor.anonymous(town.application().url())
        .request(
            "POST",
            "/api/v1/onboardings",
            Map.of(
                "Authorization",
                "Bearer " + town.identityProvider().hrToken(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                number),
            new ObjectMapper().valueToTree(Clerk.onboarding(number)).toString());
  }

  /** Lists that are previewed and applied; one that was acknowledged has all its people. */
  private void lists(Visitor hr) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    while (!ended.get()) {
      int first = numbers.addAndGet(ROWS) - ROWS;
      List<String> people =
          IntStream.range(first, first + ROWS).mapToObj("L%05d"::formatted).toList();
      byte[] file =
          Hr.utf8(
              people.stream()
                  .map(p -> p + ",名簿 太郎,メイボ タロウ,再任用,2026-04-01,310,主事\r\n")
                  .collect(Collectors.joining("", HEAD, "")));
      Reply[] page = new Reply[1];
      if (status("form of a list", () -> hr.get("/imports")) == 200
          && status("list", () -> page[0] = Hr.upload(hr, file, today, false)) == 200
          && page[0].body().contains("取込みの確認")
          && status("its application", () -> page[0] = Hr.apply(hr, page[0], false)) == 200
          && page[0].body().contains("取込みの結果")) {
        appointed.addAll(people);
      }
    }
  }

  private interface Request {
    Reply send();
  }

  private int status(String what, Request request) {
    try {
      Reply reply = request.send();
      answers.merge(what + " " + reply.status(), 1, Integer::sum);
      if (reply.status() >= 500 && reply.status() != 503) {
        System.out.println(reply.body());
      }
      AtOnce.pause(reply.status() < 400 ? 20 : 200);
      return reply.status();
    } catch (UncheckedIOException away) {
      answers.merge(what + " not answered", 1, Integer::sum);
      return 0;
    }
  }

  private void told(String when) {
    System.out.println(when + ": " + new TreeMap<>(answers));
    answers.clear();
  }

  /** What becomes free meanwhile is filled again. */
  private void fill(int seconds) throws Exception {
    long from = System.nanoTime();
    long notReady = 0;
    while (System.nanoTime() - from < Duration.ofSeconds(seconds).toNanos()) {
      disk.fill();
      if (notReady == 0 && readiness() == 503) {
        notReady = System.nanoTime();
      }
      Thread.sleep(100);
    }
    System.out.printf(
        "full for %d s; %s%n",
        seconds,
        notReady == 0 ? "ready all the time" : "not ready after " + seconds(from, notReady));
  }

  private void awaitReady() throws Exception {
    long from = System.nanoTime();
    while (readiness() != 200) {
      if (System.nanoTime() - from > Duration.ofSeconds(60).toNanos()) {
        throw new IllegalStateException("not ready a minute after there was room again");
      }
      Thread.sleep(100);
    }
    System.out.println("ready " + seconds(from, System.nanoTime()) + " after there was room");
  }

  private static String seconds(long from, long to) {
    return "%.1f s".formatted((to - from) / 1e9);
  }

  private int readiness() throws InterruptedException {
    URI ready = town.application().management("/q/health/ready");
    try {
      return HTTP.send(
              HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(15)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobody) {
      return 0;
    }
  }

  private void allAppointed() {
    for (String number : appointed) {
      if (PackagedRows.count("appointment_now", "staff_number = ?", number) != 1) {
        throw new IllegalStateException(number + " was acknowledged and is not there once");
      }
    }
    System.out.println(appointed.size() + " acknowledged appointments, each there once");
  }
}
