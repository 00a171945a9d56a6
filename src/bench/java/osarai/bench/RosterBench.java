package osarai.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import osarai.running.Reply;
import osarai.running.Visitor;
import osarai.town.Place;
import osarai.town.Ports;
import osarai.town.Town;

/** Roster files of many people: how long the preview and the application take. */
final class RosterBench {
  private static final List<String> DEPARTMENTS = List.of("110", "120", "210", "220", "310");
  private static final String HEAD =
      "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";

  private RosterBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("osarai.patience", "600");
    Place place = Place.inProject("target/bench-roster");
    place.delete();
    Town town = new Town(place, Ports.free());
    Runtime.getRuntime().addShutdownHook(new Thread(town::stop));
    try {
      town.startServices();
      town.application().migrate();
      town.application().roster(town.people());
      town.application().start();
      Visitor hr = Visitor.loggedInAnew(town.application().url(), "watanabe", "osarai-demo");
      System.out.println("| appointments | preview s | apply s | app CPU s | db CPU s | app MB |");
      System.out.println("|---|---|---|---|---|---|");
      for (int size : new int[] {500, 2_000, 5_000, Integer.getInteger("most", 50_000)}) {
        run(hr, size);
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
    System.exit(0);
  }

  private static void run(Visitor hr, int size) {
    byte[] file = file(size);
    Usage application = Usage.of("quarkus-run.jar");
    Usage database = Usage.of("mariadbd");
    double cpu = application.cpuMillis();
    double databaseCpu = database.cpuMillis();
    hr.get("/imports");
    long from = System.nanoTime();
    Reply preview =
        hr.postFile(
            "/imports", Map.of("effective", "2027-04-01", "profile", ""), "bench.csv", file);
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

  /** People whom nobody knows yet, appointed for the next fiscal year. */
  private static byte[] file(int size) {
    StringBuilder file = new StringBuilder(HEAD);
    for (int i = 0; i < size; i++) {
      file.append("B%06d-%d".formatted(size, i))
          .append(",試験 太郎,シケン タロウ,会計年度任用職員(パートタイム),2027-04-01,2028-03-31,")
          .append(DEPARTMENTS.get(i % DEPARTMENTS.size()))
          .append(",事務補助\r\n");
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
