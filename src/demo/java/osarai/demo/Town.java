package osarai.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The parts of one town, on their ports, with their secrets. Nothing runs before it is started. */
public final class Town {
  private final Place place;
  private final Ports ports;
  private final Map<String, String> environment;
  private final Secrets secrets;
  private final Database database;
  private final IdentityProvider identityProvider;
  private final Application application;

  public Town(Place place, Ports ports) {
    this(place, ports, Map.of());
  }

  /** The application gets more variables in its environment. */
  public Town(Place place, Ports ports, Map<String, String> environment) {
    this.place = place;
    this.ports = ports;
    this.environment = environment;
    this.secrets = Secrets.of(place);
    this.database = new Database(place, ports.database(), secrets);
    this.identityProvider = new IdentityProvider(place, ports, secrets);
    this.application = node("osarai", ports);
  }

  /** Starts database and identity provider side by side; the futures tell when each is ready. */
  List<CompletableFuture<Void>> begin() {
    return List.of(in("mariadb", database::start), in("keycloak", identityProvider::start));
  }

  /** Starts database and identity provider, and waits for both. */
  public void startServices() {
    for (CompletableFuture<Void> part : begin()) {
      await(part);
    }
  }

  private static CompletableFuture<Void> in(String name, Runnable work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            },
            "start-" + name);
    thread.setDaemon(true);
    thread.start();
    return done;
  }

  static void await(CompletableFuture<Void> part) {
    try {
      part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CannotStart known) {
        throw known;
      }
      throw e;
    }
  }

  /** Copies the packaged application, so that a build beside the running town does not break it. */
  void install() {
    new Place(place.build(), Application.installed(place)).delete();
    Copy.all(place.build().resolve("quarkus-app"), Application.installed(place));
  }

  /** Another node of the application, on ports of its own. */
  public Application node(String name, Ports its) {
    return new Application(place, name, its, secrets, database, identityProvider, environment);
  }

  /** Ends the application first, then the rest side by side. */
  public void stop() {
    application.stop();
    List<Thread> others = new ArrayList<>();
    for (Runnable stop : List.<Runnable>of(database::stop, identityProvider::stop)) {
      Thread thread = new Thread(stop);
      thread.start();
      others.add(thread);
    }
    for (Thread other : others) {
      try {
        other.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The people of the town, as the roster command reads them. */
  public Path people() {
    return place.project().resolve("src/test/resources/town/town.yaml");
  }

  /** What is told of the town's past and of its other people. */
  Path past() {
    return place.project().resolve("src/demo/lived");
  }

  public Place place() {
    return place;
  }

  public Ports ports() {
    return ports;
  }

  public Secrets secrets() {
    return secrets;
  }

  public Database database() {
    return database;
  }

  public IdentityProvider identityProvider() {
    return identityProvider;
  }

  public Application application() {
    return application;
  }
}
