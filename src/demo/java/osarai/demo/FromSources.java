package osarai.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The application as a developer runs it: from the sources of the project, which are read again at
 * the next request when they have changed.
 */
final class FromSources {
  private FromSources() {}

  /** Of the template debugger, which is left out (see the pom), something would be looked for. */
  private static final String DEBUGGER = "io.quarkus.qute.runtime.debug.DebugQuteEngineObserver";

  /** A browser asks again for a style sheet; lessons are read where they are written. */
  static Map<String, String> environment(Path project) {
    return Map.of(
        "QUARKUS_HTTP_STATIC_RESOURCES_CACHING_ENABLED",
        "false",
        "QUARKUS_HTTP_STATIC_RESOURCES_MAX_AGE",
        "0S",
        "QUARKUS_ARC_EXCLUDE_TYPES",
        DEBUGGER,
        "OSARAI_CONTENT_DIRECTORY",
        project.toString());
  }

  /** Nobody is let in to debug but through the port that was asked for. */
  static List<String> command(Path project, String debug) {
    return List.of(
        project.resolve("mvnw").toString(),
        "--batch-mode",
        "-Pfrom-sources",
        "quarkus:dev",
        "-Ddebug=" + debug,
        "-DdebugHost=127.0.0.1",
        "-Dquarkus.console.enabled=false",
        "-Dquarkus.test.continuous-testing=disabled",
        "-Dquarkus.analytics.disabled=true");
  }
}
