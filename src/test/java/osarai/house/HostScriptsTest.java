package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of docker/ that run on the host or begin a container, with a docker that notes. */
class HostScriptsTest {
  /** Knows one unhealthy container of app; whether it answers stands in a file. */
  private static final String DOCKER =
      """
      #!/bin/sh
      cd "$(dirname "$0")"
      case "$1 $*" in
        ps*service=app*health=unhealthy*) echo c1 ;;
        exec*) [ -e alive ] ;;
        restart*) echo "$@" >> restarted ;;
      esac
      """;

  @TempDir Path folder;

  @BeforeEach
  void aDocker() throws Exception {
    Path docker = Files.writeString(folder.resolve("docker"), DOCKER);
    assertThat(docker.toFile().setExecutable(true)).isTrue();
  }

  private String run(Map<String, String> more, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
    builder.environment().putAll(more);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return (process.waitFor() + " " + said).strip();
  }

  private static String script(String name) {
    return Sources.PROJECT.resolve("docker/" + name).toString();
  }

  @Test
  void whatDoesNotAnswerIsStartedAgain() throws Exception {
    run(Map.of(), "sh", script("host/osarai-heal.sh"));
    assertThat(folder.resolve("restarted")).hasContent("restart -t 40 c1");
  }

  @Test
  void whatAnswersAndOnlyWaitsIsNot() throws Exception {
    Files.createFile(folder.resolve("alive"));
    run(Map.of(), "sh", script("host/osarai-heal.sh"));
    assertThat(folder.resolve("restarted")).doesNotExist();
  }

  @Test
  void aFileBecomesAVariableAndTheRestOfTheLineTheProgram() throws Exception {
    Files.writeString(folder.resolve("OSARAI_SECRET"), "a'b \"c\" $d\n");
    Files.delete(folder.resolve("docker"));
    String said =
        run(
            Map.of("SECRETS_FOLDER", folder.toString()),
            "sh",
            script("with-secrets.sh"),
            "sh",
            "-c",
            "echo \"$OSARAI_SECRET|$2\"",
            "x",
            "1",
            "2 3");
    assertThat(said).isEqualTo("0 a'b \"c\" $d|2 3");
  }

  @Test
  void withoutItsSecretAProgramDoesNotBegin() throws Exception {
    Files.createFile(folder.resolve("OSARAI_SECRET"));
    Files.delete(folder.resolve("docker"));
    assertThat(
            run(
                Map.of("SECRETS_FOLDER", folder.toString()),
                "sh",
                script("with-secrets.sh"),
                "echo",
                "begun"))
        .startsWith("1 ")
        .doesNotContain("begun");
  }

  @Test
  void secretsAreMadeOnceAndThoseOfAFormerFileKept() throws Exception {
    Files.copy(Path.of(script("make-secrets.sh")), folder.resolve("make-secrets.sh"));
    Files.writeString(folder.resolve(".env"), "OSARAI_HR_SECRET=kept\nOSARAI_URL=https://a\n");
    assertThat(run(Map.of(), "sh", folder.resolve("make-secrets.sh").toString())).startsWith("0 ");
    Path made = folder.resolve("secrets");
    assertThat(made.resolve("OSARAI_HR_SECRET")).hasContent("kept");
    String secret = Files.readString(made.resolve("OSARAI_SECRET"));
    assertThat(secret.strip()).hasSize(64);
    assertThat(run(Map.of(), "sh", folder.resolve("make-secrets.sh").toString())).isEqualTo("0");
    assertThat(made.resolve("OSARAI_SECRET")).hasContent(secret);
  }
}
