package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ends the children when this JVM is killed without a chance to do it itself. A shell reads their
 * numbers from a pipe; when the pipe breaks, it ends those of the last line.
 */
final class Guard {
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      while read -r line; do pids=$line; done
      [ -n "$pids" ] || exit 0
      kill -CONT $pids; kill -TERM $pids
      for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        sleep 1
        left=
        for pid in $pids; do kill -0 $pid && left="$left $pid"; done
        [ -n "$left" ] || exit 0
      done
      kill -KILL $left
      """;

  private static final Set<Long> PIDS = new TreeSet<>();
  private static @Nullable Process shell;

  private Guard() {}

  static synchronized void watch(long pid) {
    if (PIDS.add(pid)) {
      tell();
    }
  }

  static synchronized void forget(long pid) {
    if (PIDS.remove(pid)) {
      tell();
    }
  }

  private static void tell() {
    String line = PIDS.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\n";
    try {
      if (shell == null || !shell.isAlive()) {
        shell =
            new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
      }
      shell.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
      shell.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
