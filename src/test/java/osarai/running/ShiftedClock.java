package osarai.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import osarai.demo.Place;

/**
 * Another time of day for whole programs, by libfaketime: an offset to the clock of the machine,
 * which the programs read again every second and which can be changed while they run.
 */
public final class ShiftedClock {
  private static final Logger LOG = Logger.getLogger(ShiftedClock.class.getName());
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final String INSTALL = "apt-get install -y --no-install-recommends libfaketime";
  private static final List<String> FOLDERS =
      List.of("/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/faketime", "/usr/local/lib/faketime");

  private final Path library;
  private final Path offset;

  private ShiftedClock(Path library, Path offset) {
    this.library = library;
    this.offset = offset;
  }

  /** Shows that time in Tokyo, and runs on from there. */
  public static ShiftedClock from(LocalDateTime tokyo) {
    Path build = Place.inProject("target").build();
    ShiftedClock clock = new ShiftedClock(library(), build.resolve("clock-offset"));
    clock.set(tokyo);
    return clock;
  }

  private static Path library() {
    Optional<Path> library = installed();
    if (library.isEmpty() && Chromium.mayInstall()) {
      LOG.info("No libfaketime found. Running: apt-get update && " + INSTALL);
      Chromium.run("apt-get update && DEBIAN_FRONTEND=noninteractive " + INSTALL);
      library = installed();
    }
    return library.orElseThrow(
        () ->
            new IllegalStateException(
                "The tests need libfaketime. This fixes it: sudo apt-get update && sudo "
                    + INSTALL));
  }

  private static Optional<Path> installed() {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, "libfaketimeMT.so.1"))
        .filter(Files::exists)
        .findFirst();
  }

  /** For the programs that shall believe in it, on a host that keeps UTC. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAKETIME_TIMESTAMP_FILE", offset.toString(),
        "FAKETIME_CACHE_DURATION", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "FAKETIME_FORCE_MONOTONIC_FIX", "0", // else every timed wait of the JVM ends at once
        "NO_FAKE_STAT", "1",
        "TZ", "UTC");
  }

  /** It is that time in Tokyo now, and runs on from there. */
  public void set(LocalDateTime tokyo) {
    long seconds = Duration.between(Instant.now(), tokyo.atZone(TOKYO).toInstant()).toSeconds();
    try {
      Path next = offset.resolveSibling(offset.getFileName() + ".next");
      Files.writeString(next, "%+d\n".formatted(seconds));
      Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
