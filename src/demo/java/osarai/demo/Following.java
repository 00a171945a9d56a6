package osarai.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Tells line by line what a program adds to its log, until this JVM ends. */
final class Following {
  private Following() {}

  /** Begins behind what an earlier run left there. */
  static void begin(Path log, Consumer<String> tell) {
    try {
      Files.createDirectories(log.getParent());
      if (!Files.exists(log)) {
        Files.createFile(log);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(Files.newInputStream(log), UTF_8));
      while (lines.readLine() != null) {}
      Thread thread = new Thread(() -> follow(lines, tell), "follow");
      thread.setDaemon(true);
      thread.start();
    } catch (IOException e) {
      throw new CannotStart("%s を読めません: %s".formatted(log, e.getMessage()), e);
    }
  }

  private static void follow(BufferedReader lines, Consumer<String> tell) {
    try {
      while (true) {
        if (lines.ready()) {
          tell.accept(lines.readLine());
        } else {
          Thread.sleep(200);
        }
      }
    } catch (IOException | InterruptedException e) {
      tell.accept(e.toString());
    }
  }
}
