package osarai.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./mvnw -Pfuzz}: feeds what reads others' input with inputs that Jazzer makes by looking
 * which code each one reached; {@code -Dseconds=60} for each target. What broke stands in {@code
 * target/fuzz/<target>}, and so do the inputs found, with which the next run goes on.
 */
public final class Fuzz {
  private static final List<String> TARGETS =
      List.of(
          "osarai.tables.FuzzCsv",
          "osarai.tables.FuzzXlsx",
          "osarai.hr.scim.FuzzScimFilter",
          "osarai.hr.scim.FuzzScimPatch",
          "osarai.hr.onboarding.FuzzOnboarding",
          "osarai.content.FuzzMarkdown",
          "osarai.files.FuzzYaml");
  private static final String SECONDS = System.getProperty("seconds", "60");
  private static final String ONLY = System.getProperty("target", "");

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    for (String target : TARGETS) {
      if (target.endsWith(ONLY) && !holds(target)) {
        broken.add(target);
      }
    }
    if (!broken.isEmpty()) {
      throw new IllegalStateException("broken by an input: " + String.join(", ", broken));
    }
  }

  private static boolean holds(String target) throws IOException, InterruptedException {
    Path folder =
        Path.of(System.getProperty("osarai.build", "target"))
            .resolve("fuzz")
            .resolve(target.substring(target.lastIndexOf('.') + 1));
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    Path log = folder.resolve("log");
    long begun = System.nanoTime();
    int ended =
        new ProcessBuilder(command(target, folder, inputs))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    List<String> said = Files.readAllLines(log);
    String last =
        said.stream().filter(line -> line.startsWith("#")).reduce((a, b) -> b).orElse("no figures");
    System.out.printf(
        "%-40s %s after %d s  %s%n",
        target,
        ended == 0 ? "held" : "BROKEN, see " + log,
        (System.nanoTime() - begun) / 1_000_000_000,
        last.strip());
    return ended == 0;
  }

  private static List<String> command(String target, Path folder, Path inputs) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target,
        "--instrumentation_includes=osarai.**:de.siegmar.**:org.yaml.**:org.commonmark.**",
        "--keep_going=1",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + File.separator,
        "-max_total_time=" + SECONDS,
        "-timeout=20",
        "-rss_limit_mb=2048",
        inputs.toString());
  }
}
