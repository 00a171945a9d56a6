package osarai.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.demo.Application;
import osarai.demo.IdentityProvider;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;

/**
 * The packaged application as a process of its own, with a database of its own in
 * target/stack-packaged; the identity provider is the shared one.
 */
public final class Packaged {
  private static final int SECONDS_OF_TWO_YEARS = 63_000_000;

  /** As in {@link Stack}. */
  private static final String PORTS = "osarai.running.packaged";

  /** No proxy must learn that a second node is about to end. */
  private static final Map<String, String> NOBODY_BEFORE_IT =
      Map.of("QUARKUS_SHUTDOWN_DELAY", "0S");

  private static @Nullable Town town;

  private Packaged() {}

  /** All of it runs, whatever a test before did to it. */
  public static synchronized Town running() {
    Town all = asItIs();
    IdentityProvider provider = Stack.shared().identityProvider();
    provider.resume();
    if (!provider.isAlive()) {
      provider.start();
    }
    if (!all.database().isAlive()) {
      all.database().start();
    }
    if (!all.application().isAlive()) {
      all.application().start();
    }
    return all;
  }

  /** Nothing is started again that a test has ended. */
  public static synchronized Town asItIs() {
    if (town == null) {
      town = made();
    }
    return town;
  }

  private static Town made() {
    Town made = withPeople();
    made.application().confirmAccounts();
    Stack.shared().identityProvider().allowRedirectsOf(made.application().url());
    return made;
  }

  /**
   * Its database with the people of the town; the identity provider is not asked for anything. May
   * be made ahead of the first test that needs it.
   */
  static Town withPeople() {
    synchronized (PORTS.intern()) {
      Town shared = Stack.shared();
      Place place = Place.inProject("target/stack-packaged");
      String known = System.getProperty(PORTS);
      if (known != null) {
        return new Town(place, Ports.parse(known));
      }
      place.delete();
      takeSecrets(shared.place().folder(), place.folder());
      Town made = new Town(place, besides(shared.ports()));
      Runtime.getRuntime().addShutdownHook(new Thread(made::stop, "stop-packaged"));
      made.database().start();
      made.application().migrate();
      made.application().roster(made.people());
      System.setProperty(PORTS, made.ports().toString());
      return made;
    }
  }

  /** The identity provider knows the application by these. */
  private static void takeSecrets(Path from, Path to) {
    try {
      Files.createDirectories(to);
      Files.copy(from.resolve("secrets.properties"), to.resolve("secrets.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ports besides(Ports shared) {
    Ports free = Ports.free();
    return new Ports(
        free.application(),
        free.management(),
        free.database(),
        shared.keycloak(),
        shared.keycloakManagement());
  }

  /**
   * Another process on the same database that believes in that clock; not started yet. The identity
   * provider keeps the time of the machine, so this node takes tokens of any age.
   */
  public static Application nodeUnder(ShiftedClock clock) {
    Town main = running();
    Ports its = beside(main.ports().database());
    Map<String, String> environment = new HashMap<>(NOBODY_BEFORE_IT);
    environment.putAll(clock.environment());
    environment.put("QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE", String.valueOf(SECONDS_OF_TWO_YEARS));
    environment.put("OSARAI_CLOCK_READY_WITHIN", "P730D");
    environment.put("OSARAI_ACCOUNTS_ENABLED", "false"); // it would disable whom its April ends
    return known(new Town(main.place(), its, environment).node("osarai-clock", its));
  }

  /** Another process on the same database, as in production but for these; not started yet. */
  public static Application inProduction(Map<String, String> settings) {
    Town main = running();
    Ports its = beside(main.ports().database());
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("QUARKUS_PROFILE", "prod");
    return new Town(main.place(), its, environment).node("osarai-production", its);
  }

  /** Another process on the same database with these settings; not started yet. */
  public static Application nodeWith(Map<String, String> settings) {
    Ports its = beside(running().database().port());
    Map<String, String> environment = new HashMap<>(NOBODY_BEFORE_IT);
    environment.putAll(settings);
    return known(new Town(running().place(), its, environment).node("osarai-settings", its));
  }

  /** Another process on the same database; not started yet. */
  public static Application anotherNode() {
    return nodeThrough(running().database().port());
  }

  /** Another process that reaches the same database under another port. */
  public static Application nodeThrough(int databasePort) {
    Ports its = beside(databasePort);
    return known(
        new Town(running().place(), its, NOBODY_BEFORE_IT)
            .node("osarai-through-" + databasePort, its));
  }

  private static Ports beside(int databasePort) {
    Ports main = running().ports();
    Ports free = Ports.free();
    return new Ports(
        free.application(),
        free.management(),
        databasePort,
        main.keycloak(),
        main.keycloakManagement());
  }

  private static Application known(Application node) {
    Stack.shared().identityProvider().allowRedirectsOf(node.url());
    return node;
  }
}
