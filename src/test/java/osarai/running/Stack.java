package osarai.running;

import org.jspecify.annotations.Nullable;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;

/**
 * One MariaDB and one Keycloak for all tests of this JVM, made on first use in target/stack and
 * stopped when the JVM ends.
 */
public final class Stack {
  /** Class loaders of @QuarkusTest have a copy of this class each; they meet in this property. */
  private static final String PORTS = "osarai.running.stack";

  private static @Nullable Town town;

  private Stack() {}

  public static Town shared() {
    synchronized (PORTS.intern()) { // the one object that all class loaders see
      if (town == null) {
        String known = System.getProperty(PORTS);
        town = known == null ? start() : new Town(place(), Ports.parse(known));
      }
      return town;
    }
  }

  private static Town start() {
    place().delete();
    Town made = new Town(place(), Ports.free());
    Runtime.getRuntime().addShutdownHook(new Thread(made::stop, "stop-stack"));
    made.startServices();
    System.setProperty(PORTS, made.ports().toString());
    return made;
  }

  private static Place place() {
    return Place.inProject("target/stack");
  }
}
