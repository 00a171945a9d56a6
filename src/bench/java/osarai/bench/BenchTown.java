package osarai.bench;

import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Town;

/** The invented town on free ports, begun anew for one benchmark and ended after it. */
final class BenchTown {
  private BenchTown() {}

  /** What is measured in the running town. */
  interface Use {
    void in(Town town) throws Exception;
  }

  /**
   * Ends the program: with 1 when the use failed, so that half a table is not taken for a whole.
   */
  static void run(String folder, Use use) {
    Place place = Place.inProject(folder);
    place.delete();
    Town town = new Town(place, Ports.free(), Measure.SETTINGS);
    Runtime.getRuntime().addShutdownHook(new Thread(town::stop));
    int status = 0;
    try {
      town.startServices();
      town.application().migrate();
      town.application().roster(town.people());
      town.application().confirmAccounts();
      long from = System.nanoTime();
      town.application().start();
      System.out.printf("ready after %.1f s%n", (System.nanoTime() - from) / 1e9);
      use.in(town);
    } catch (Exception e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }
}
