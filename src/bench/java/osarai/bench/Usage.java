package osarai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process has used, as the kernel counts it. */
record Usage(ProcessHandle process) {
  private static final double TICKS_A_SECOND = 100;

  /** The child whose command line holds the words. */
  static Usage of(String words) {
    return new Usage(
        ProcessHandle.current()
            .descendants()
            .filter(child -> commandLine(child).contains(words))
            .filter(child -> !commandLine(child).startsWith("sh"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no process with " + words)));
  }

  private static String commandLine(ProcessHandle child) {
    try {
      return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline")).replace('\0', ' ');
    } catch (IOException e) {
      return "";
    }
  }

  /** CPU milliseconds since its start, user and system. */
  double cpuMillis() {
    return millis(read("stat"));
  }

  /** The part of it that the compilers of the JVM have used. */
  double compilerMillis() {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return threads
          .map(thread -> read("task/" + thread.getFileName() + "/stat"))
          .filter(stat -> stat.contains("(C1 Comp") || stat.contains("(C2 Comp"))
          .mapToDouble(Usage::millis)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millis(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_A_SECOND;
  }

  long residentMegabytes() {
    return read("status")
            .lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElse(0)
        / 1024;
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/" + file));
    } catch (NoSuchFileException e) {
      return ""; // a thread that has just ended
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
