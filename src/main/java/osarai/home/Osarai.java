package osarai.home;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * The command line: without a word the server, {@code migrate} for the database, {@code roster
 * FILE} for the first load of an empty installation. The commands answer 0 when all is done.
 */
@QuarkusMain
public final class Osarai {
  private Osarai() {}

  public static void main(String... arguments) {
    String word = arguments.length == 0 ? "" : arguments[0];
    if (word.isEmpty()) {
      Quarkus.run(Server.class);
      return;
    }
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("quarkus.management.host-enabled", "false");
    System.setProperty("quarkus.oidc.tenant-enabled", "false");
    System.setProperty("quarkus.oidc.api.tenant-enabled", "false");
    System.setProperty("osarai.command", word);
    if (word.equals("migrate")) {
      System.setProperty("quarkus.hibernate-orm.active", "false");
    }
    Quarkus.run(
        Command.class, (code, problem) -> System.exit(problem == null ? code : 1), arguments);
  }

  /** Serves until it is told to stop. */
  static final class Server implements QuarkusApplication {
    @Override
    public int run(String... arguments) {
      Quarkus.waitForExit();
      return 0;
    }
  }
}
