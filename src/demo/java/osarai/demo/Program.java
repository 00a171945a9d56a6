package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A child process with a log file. It is found again by a file with its number, because tests of
 * one JVM live in several class loaders.
 */
final class Program {
  private final Place place;
  private final String name;

  Program(Place place, String name) {
    this.place = place;
    this.name = name;
  }

  Path log() {
    return place.log(name);
  }

  /** Starts it; what it says is added to its log. */
  Process start(Path directory, Map<String, String> environment, List<String> command) {
    try {
      Files.createDirectories(log().getParent());
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().keySet().removeIf(Program::wouldMislead);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      Process process = builder.start();
      process.getOutputStream().close();
      Files.writeString(pidFile(), String.valueOf(process.pid()));
      Guard.watch(process.pid());
      return process;
    } catch (IOException e) {
      throw new CannotStart("%s を起動できません: %s".formatted(name, e.getMessage()), e);
    }
  }

  /** Settings of the person's own shell that would change what is started. */
  private static boolean wouldMislead(String variable) {
    return variable.startsWith("KC_")
        || variable.startsWith("QUARKUS_")
        || variable.startsWith("OSARAI_")
        || variable.startsWith("JAVA_OPTS");
  }

  boolean isAlive() {
    return handle().isPresent();
  }

  /** Asks it to end, and insists when it has not ended within the time. */
  void stop(Duration limit) {
    handle()
        .ifPresent(
            process -> {
              List<ProcessHandle> all = family(process);
              signal("CONT", all);
              process.destroy();
              if (!ends(process, limit)) {
                all.forEach(ProcessHandle::destroyForcibly);
              }
              all.forEach(p -> ends(p, Duration.ofSeconds(5)));
              all.forEach(p -> Guard.forget(p.pid()));
            });
  }

  /** As if the power failed: SIGKILL. */
  void kill() {
    handle()
        .ifPresent(
            process -> {
              List<ProcessHandle> all = family(process);
              all.forEach(ProcessHandle::destroyForcibly);
              all.forEach(p -> ends(p, Duration.ofSeconds(5)));
              all.forEach(p -> Guard.forget(p.pid()));
            });
  }

  void suspend() {
    handle().ifPresent(process -> signal("STOP", family(process)));
  }

  void resume() {
    handle().ifPresent(process -> signal("CONT", family(process)));
  }

  /** Lets the guard know the children that a start script has made meanwhile. */
  void guardFamily() {
    handle().ifPresent(process -> family(process).forEach(p -> Guard.watch(p.pid())));
  }

  private Optional<ProcessHandle> handle() {
    try {
      return Files.exists(pidFile())
          ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile())))
              .filter(ProcessHandle::isAlive)
              .filter(this::isChild)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number left behind by an earlier JVM may belong to somebody else by now. */
  private boolean isChild(ProcessHandle process) {
    return process.parent().map(ProcessHandle.current()::equals).orElse(false);
  }

  private static List<ProcessHandle> family(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }

  private static boolean ends(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException tooSlow) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(String signal, List<ProcessHandle> processes) {
    StringBuilder command = new StringBuilder("kill -" + signal);
    processes.forEach(process -> command.append(' ').append(process.pid()));
    try {
      new ProcessBuilder("sh", "-c", command.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path pidFile() {
    return place.folder().resolve(name + ".pid");
  }
}
