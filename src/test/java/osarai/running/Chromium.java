package osarai.running;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** Finds a browser, and installs one where that is possible. */
final class Chromium {
  private static final Logger LOG = Logger.getLogger(Chromium.class.getName());
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge");
  private static final String INSTALL =
      "apt-get install -y --no-install-recommends chromium fonts-noto-cjk";

  private Chromium() {}

  /** The program; absent means: let Playwright download its own. */
  static Optional<Path> find() {
    Optional<Path> found = inPath();
    if (found.isEmpty() && mayInstall()) {
      LOG.info("No browser found. Running: apt-get update && " + INSTALL);
      run("apt-get update && DEBIAN_FRONTEND=noninteractive " + INSTALL);
      found = inPath();
    }
    LOG.info(
        found
            .map(path -> "The browser of the tests is " + path)
            .orElse("No browser found; Playwright downloads its own"));
    return found;
  }

  private static Optional<Path> inPath() {
    for (String name : NAMES) {
      for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  static boolean mayInstall() {
    return Files.exists(Path.of("/etc/debian_version"))
        && Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && System.getProperty("user.name").equals("root");
  }

  static void run(String command) {
    try {
      int code = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
      if (code != 0) {
        LOG.warning("apt-get ended with " + code);
      }
    } catch (IOException e) {
      LOG.warning(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What to say when there is no browser at all. */
  static IllegalStateException missing(Exception cause) {
    return new IllegalStateException(
        "The tests need a browser. This fixes it: sudo apt-get update && sudo " + INSTALL, cause);
  }
}
