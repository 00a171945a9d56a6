package osarai.home;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/**
 * The command line: without a word the server, with one a {@link Command}, which answers 0 when all
 * is done.
 */
@QuarkusMain
public final class Osarai {
  private static final Map<String, String> NEEDED_ONLY_TO_SERVE =
      Map.of(
          "OSARAI_OIDC_URL", "osarai.oidc.url",
          "OSARAI_OIDC_WEB_SECRET", "osarai.oidc.web-secret",
          "OSARAI_OIDC_STATE_SECRET", "osarai.oidc.state-secret",
          "OSARAI_SECRET", "osarai.secret");

  private Osarai() {}

  public static void main(String... arguments) {
    String word = arguments.length == 0 ? "" : arguments[0];
    if (word.isEmpty()) {
      Quarkus.run(Server.class);
      return;
    }
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("quarkus.management.host-enabled", "false");
    System.setProperty("quarkus.scheduler.enabled", "false"); // the server's work, with its account
    System.setProperty("quarkus.shutdown.delay", "0S"); // nobody sends requests who must be told
    System.setProperty("quarkus.oidc.tenant-enabled", "false");
    System.setProperty("quarkus.oidc.api.tenant-enabled", "false");
    System.setProperty("osarai.command", word);
    NEEDED_ONLY_TO_SERVE.forEach(
        (environment, property) -> {
          if (System.getenv(environment) == null) {
            System.setProperty(property, "http://unused.invalid/of-no-use-to-a-command");
          }
        });
    Quarkus.run(
        Commands.class, arguments); // an exit handler of ours would keep it from logging why
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
