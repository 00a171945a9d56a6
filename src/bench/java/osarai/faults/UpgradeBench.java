package osarai.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import osarai.demo.Application;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Stack;

/**
 * An upgrade from an earlier commit while people learn: the tables are changed under the earlier
 * version, both versions serve side by side, the earlier one goes, comes back and goes again.
 * {@code ./mvnw -Pbench -Dbench=osarai.faults.UpgradeBench -Dbefore=COMMIT}; that commit is built
 * in target/before.
 */
final class UpgradeBench {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int CLERKS = 6;

  private final Application before;
  private final Application after;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final List<Clerk> clerks;
  private int counted;

  private UpgradeBench(Application before, Application after) {
    this.before = before;
    this.after = after;
    this.clerks = IntStream.range(0, CLERKS).mapToObj(i -> Clerk.newAt(before.url())).toList();
  }

  /** Ends the program: with 1 when something acknowledged is not there. */
  public static void main(String[] arguments) {
    int status = 0;
    try {
      Path build = Place.inProject("target").build();
      Path earlier = built(build, System.getProperty("before", "HEAD"));
      System.setProperty("osarai.build", earlier.toString());
      Town town = Packaged.running(); // the earlier version, its tables and its people
      Ports free = Ports.free();
      Ports ports = town.ports();
      Ports beside =
          new Ports(
              free.application(),
              free.management(),
              ports.database(),
              ports.keycloak(),
              ports.keycloakManagement());
      Application after =
          new Town(new Place(build, town.place().folder()), beside).node("osarai-after", beside);
      Stack.shared().identityProvider().allowRedirectsOf(after.url());
      new UpgradeBench(town.application(), after).run();
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  /** The folder "target" of that commit, packaged there. */
  private static Path built(Path build, String commit) throws Exception {
    Path folder = build.resolve("before");
    File project = build.resolveSibling("").toFile();
    if (!Files.exists(folder)) {
      run(project, "git", "worktree", "prune");
      run(project, "git", "worktree", "add", "--detach", folder.toString(), commit);
    } else {
      run(folder.toFile(), "git", "checkout", "--quiet", "--detach", commit);
    }
    run(
        folder.toFile(),
        folder.resolve("mvnw").toString(),
        "-q",
        "package",
        "-DskipTests",
        "-Dspotless.check.skip");
    return folder.resolve("target");
  }

  private static void run(File folder, String... command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).directory(folder).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
    }
  }

  private void run() throws Exception {
    clerks.forEach(Clerk::readAll);
    try (AtOnce atOnce = new AtOnce()) {
      clerks.forEach(clerk -> atOnce.begin(() -> learn(clerk)));
      step("the earlier version serves");
      done("migrate", after.command("migrate", Map.of()));
      step("the earlier version serves on the new tables");
      after.start();
      half().forEach(clerk -> clerk.goOnAt(after.url()));
      step("both serve");
      clerks.forEach(clerk -> clerk.goOnAt(after.url()));
      AtOnce.pause(1_000);
      before.stop();
      step("the new version serves alone");
      done("rebuild", after.command("rebuild", Map.of()));
      well(after);
      before.start();
      clerks.forEach(clerk -> clerk.goOnAt(before.url()));
      AtOnce.pause(1_000);
      after.stop();
      step("the earlier version is back and serves alone");
      after.start();
      clerks.forEach(clerk -> clerk.goOnAt(after.url()));
      AtOnce.pause(1_000);
      before.stop();
      done("rebuild", after.command("rebuild", Map.of()));
      step("the new version serves alone again");
      ended.set(true);
      atOnce.awaitAll();
    }
    clerks.forEach(clerk -> clerk.acknowledged().isAllThereIs());
    well(after);
    System.out.println(acknowledged() + " acknowledged answers and submissions, each there once");
    System.out.println(
        PackagedRows.one("SELECT COUNT(*) FROM flyway_schema_history WHERE success")
            + " migrations");
  }

  private void learn(Clerk clerk) {
    while (!ended.get()) {
      clerk.fail();
      AtOnce.pause(1_000); // one person may begin so many attempts a minute
    }
    clerk.failAndPass(0);
  }

  private List<Clerk> half() {
    return clerks.subList(0, CLERKS / 2);
  }

  private void step(String what) throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(Integer.getInteger("seconds", 8)).toMillis());
    clerks.forEach(clerk -> clerk.acknowledged().isInTheDatabase());
    int now = acknowledged();
    System.out.printf("%s: %d acknowledged%n", what, now - counted);
    if (now == counted) {
      throw new IllegalStateException("nobody was answered while " + what);
    }
    counted = now;
  }

  private int acknowledged() {
    return clerks.stream().mapToInt(clerk -> clerk.acknowledged().count()).sum();
  }

  private static void done(String command, int status) {
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    System.out.println(command + " done");
  }

  private static void well(Application node) throws Exception {
    HttpResponse<String> said =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(node.management("/q/health/well").toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (said.statusCode() != 200) {
      throw new IllegalStateException(said.body());
    }
  }
}
