package osarai.demo;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The packaged application, target/quarkus-app, as a child process. */
public final class Application {
  private static final Duration COMMAND = Duration.ofMinutes(3);

  /** A minute, but for a machine that has much else to do. */
  private static final Duration PLAYED = Duration.ofMinutes(15);

  private final Place place;
  private final Ports ports;
  private final Secrets secrets;
  private final Database database;
  private final IdentityProvider identityProvider;
  private final Map<String, String> more;
  private final Program program;

  /** The program's name tells its log and its process from those of another node. */
  Application(
      Place place,
      String name,
      Ports ports,
      Secrets secrets,
      Database database,
      IdentityProvider identityProvider,
      Map<String, String> more) {
    this.place = place;
    this.ports = ports;
    this.secrets = secrets;
    this.database = database;
    this.identityProvider = identityProvider;
    this.more = more;
    this.program = new Program(place, name);
  }

  /** Brings the tables up to date, as the owner. */
  public void migrate() {
    Map<String, String> environment = environment();
    environment.put("OSARAI_OWNER_USERNAME", Database.OWNER);
    environment.put("OSARAI_OWNER_PASSWORD", secrets.owner());
    finish(environment, "migrate", "データベースの表を作れません");
  }

  /** Reads a roster of people. */
  public void roster(Path file) {
    Map<String, String> environment = environment();
    // the town's accounts are kept as they were made, a leaver's too, so that one sees what it
    // opens
    environment.put("OSARAI_ACCOUNTS_ENABLED", "false");
    finish(environment, "roster", "名簿を取り込めません", file.toString());
  }

  /** Plays the past of the people of the roster and of many more. */
  public void lived(Path roster, Path folder) {
    Map<String, String> environment = environment();
    environment.put("OSARAI_ACCOUNTS_ENABLED", "false"); // as above
    finish(PLAYED, environment, "lived", "町の過去を作れません", roster.toString(), folder.toString());
  }

  /** Accounts and people of the town were made for each other: says so by number and name. */
  public void confirmAccounts() {
    finish(environment(), "confirm-accounts", "アカウントの持ち主を確認できません");
  }

  /** Runs a command as the owner of the tables; its exit value. What it says is in its log. */
  public int command(String word, Map<String, String> more, String... arguments) {
    Map<String, String> environment = environment();
    environment.put("OSARAI_OWNER_USERNAME", Database.OWNER);
    environment.put("OSARAI_OWNER_PASSWORD", secrets.owner());
    environment.putAll(more);
    return ended(COMMAND, environment, word, arguments)
        .orElseThrow(() -> new CannotStart(word + " が終わりません。"));
  }

  private void finish(
      Map<String, String> environment, String word, String problem, String... arguments) {
    finish(COMMAND, environment, word, problem, arguments);
  }

  private void finish(
      Duration limit,
      Map<String, String> environment,
      String word,
      String problem,
      String... arguments) {
    if (ended(limit, environment, word, arguments).orElse(1) != 0) {
      throw new CannotStart("%s。理由は %s にあります。".formatted(problem, place.log(word)));
    }
  }

  /** Its exit value; absent when it was ended at the limit. */
  private OptionalInt ended(
      Duration limit, Map<String, String> environment, String word, String... arguments) {
    List<String> command = command(limit.equals(COMMAND));
    command.add(word);
    command.addAll(List.of(arguments));
    Program once = new Program(place, word);
    Process process = once.start(place.folder(), environment, command);
    try {
      boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
      once.stop(Duration.ofSeconds(5));
      return ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(word + " を中断しました。", e);
    }
  }

  /** Starts it and waits until it is ready. */
  public void start() {
    program.start(place.folder(), environment(), command(Boolean.getBoolean("osarai.brief")));
    awaitReady(Duration.ofMinutes(2));
  }

  /** The same from the sources instead of the package, and tells on what it says. */
  void startFromSources(String debug) {
    Path project = place.project();
    Map<String, String> environment = environment();
    environment.putAll(FromSources.environment(project));
    Following.begin(log(), line -> Terminal.say("  | %s", line));
    program.start(project, environment, FromSources.command(project, debug));
    awaitReady(Duration.ofMinutes(20)); // the first start fetches the parts of quarkus:dev
    program.guardFamily();
  }

  private void awaitReady(Duration limit) {
    URI ready = URI.create("http://127.0.0.1:" + ports.management() + "/q/health/ready");
    Waiting.until(Waiting.ok(ready), program, "おさらい", limit);
  }

  /** Where the application is copied for a town that outlives a build; absent in tests. */
  static Path installed(Place place) {
    return place.folder().resolve("app");
  }

  /**
   * Who starts it so often, or for so short a time, that the start is most of its work, does
   * without the second compiler: that costs a start 4 of 9 seconds of a core.
   */
  private List<String> command(boolean brief) {
    Path copied = installed(place).resolve("quarkus-run.jar");
    Path built = place.build().resolve("quarkus-app/quarkus-run.jar");
    Path jar = Files.exists(copied) ? copied : built;
    if (!Files.exists(jar)) {
      throw new CannotStart(jar + " がありません。./mvnw package が作ります。");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + System.getProperty("osarai.heap", "320m"),
            "-XX:+UseSerialGC",
            "-Xmn64m", // what is new is short-lived; a third of the heap would stay resident
            // the bounds of docker/Dockerfile for what stays resident beside the heap
            "-XX:MaxDirectMemorySize=64m",
            "-Djdk.nio.maxCachedBufferSize=1048576",
            "-Dfile.encoding=UTF-8"));
    if (brief) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put("QUARKUS_PROFILE", "demo");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.application()));
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    environment.put("QUARKUS_DATASOURCE_USERNAME", Database.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.app());
    environment.put("OSARAI_OIDC_URL", identityProvider.issuer());
    environment.put("OSARAI_OIDC_WEB_SECRET", secrets.web());
    environment.put("OSARAI_OIDC_STATE_SECRET", secrets.state());
    environment.put("OSARAI_SECRET", secrets.application());
    environment.put("OSARAI_ACCOUNTS_ENABLED", "true");
    environment.put("OSARAI_ACCOUNTS_SECRET", secrets.accounts());
    environment.putAll(more);
    return environment;
  }

  public String url() {
    return "http://localhost:" + ports.application();
  }

  public URI management(String path) {
    return URI.create("http://127.0.0.1:" + ports.management() + path);
  }

  public Path log() {
    return program.log();
  }

  public boolean isAlive() {
    return program.isAlive();
  }

  /** Asks it to end (SIGTERM). */
  public void stop() {
    program.stop(Duration.ofSeconds(20));
  }

  /** As if the power failed: SIGKILL. */
  public void killHard() {
    program.kill();
  }

  public void suspend() {
    program.suspend();
  }

  public void resume() {
    program.resume();
  }
}
