package osarai.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import osarai.town.Application;
import osarai.town.Place;
import osarai.town.Ports;
import osarai.town.Town;

/**
 * The packaged application as a process of its own, with a database of its own in
 * target/stack-packaged; the identity provider is the shared one.
 */
public final class Packaged {
  private static @Nullable Town town;

  private Packaged() {}

  /** All of it runs, whatever a test before did to it. */
  public static synchronized Town running() {
    Town all = asItIs();
    Stack.shared().identityProvider().resume();
    if (!all.database().isAlive()) {
      all.database().start();
    }
    if (!all.application().isAlive()) {
      all.application().start();
    }
    return all;
  }

  /** Nothing is started again that a test has ended. */
  static synchronized Town asItIs() {
    if (town == null) {
      town = made();
    }
    return town;
  }

  private static Town made() {
    Town shared = Stack.shared();
    Place place = Place.inProject("target/stack-packaged");
    place.delete();
    takeSecrets(shared.place().folder(), place.folder());
    Town made = new Town(place, besides(shared.ports()));
    Runtime.getRuntime().addShutdownHook(new Thread(made::stop, "stop-packaged"));
    made.database().start();
    made.application().migrate();
    made.application().roster(made.people());
    shared.identityProvider().allowRedirectsOf(made.application().url());
    return made;
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

  /** Another process that reaches the same database under another port. */
  public static Application nodeThrough(int databasePort) {
    Town main = running();
    Ports free = Ports.free();
    Ports its =
        new Ports(
            free.application(),
            free.management(),
            databasePort,
            main.ports().keycloak(),
            main.ports().keycloakManagement());
    Application node = new Town(main.place(), its).node("osarai-through-" + databasePort, its);
    Stack.shared().identityProvider().allowRedirectsOf(node.url());
    return node;
  }
}
