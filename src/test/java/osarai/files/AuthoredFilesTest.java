package osarai.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoredFilesTest {
  @TempDir Path root;

  @Test
  void areReadByPathFromTheRootAndNothingElseIs() throws IOException {
    write("content/lessons/basics/a.md", "甲");
    write("quizzes/all-staff.yaml", "乙");
    write("docker/town-users.json", "{}");
    write("secret.txt", "x");
    AuthoredFiles files = AuthoredFiles.below(root);
    assertThat(files.paths("", ""))
        .containsExactly("content/lessons/basics/a.md", "quizzes/all-staff.yaml");
    assertThat(files.bytes("content/lessons/basics/a.md").orElseThrow())
        .isEqualTo("甲".getBytes(UTF_8));
  }

  @Test
  void mayBeMissingAltogether() {
    assertThat(AuthoredFiles.below(root).paths("", "")).isEmpty();
    assertThat(AuthoredFiles.below(root.resolve("absent")).paths("", "")).isEmpty();
  }

  @Test
  void aPathThatLeavesTheFoldersFindsNothing() throws IOException {
    write("content/a.md", "a");
    write("secret.txt", "x");
    AuthoredFiles files = AuthoredFiles.below(root);
    for (String path :
        new String[] {
          "secret.txt",
          "../secret.txt",
          "content/../secret.txt",
          "/etc/passwd",
          "content/./a.md",
          ""
        }) {
      assertThat(files.bytes(path)).as(path).isEmpty();
    }
  }

  @Test
  void pathsAreSortedAndChosenByBothEnds() {
    var files =
        new AuthoredFiles(
            Map.of(
                "content/b.md",
                bytes("b"),
                "content/a.md",
                bytes("a"),
                "content/a.svg",
                bytes("")));
    assertThat(files.paths("content/", ".md")).containsExactly("content/a.md", "content/b.md");
    assertThat(files.paths("quizzes/", ".md")).isEmpty();
  }

  @Test
  void anOverlayStandsInPlaceOfTheFileWithItsPath() {
    var shipped = new AuthoredFiles(Map.of("content/a", bytes("ours"), "content/b", bytes("b")));
    var local = new AuthoredFiles(Map.of("content/a", bytes("theirs"), "content/c", bytes("c")));
    AuthoredFiles both = shipped.overlaidBy(local);
    assertThat(both.bytes("content/a").orElseThrow()).isEqualTo(bytes("theirs"));
    assertThat(both.paths("", "")).containsExactly("content/a", "content/b", "content/c");
    assertThat(shipped.bytes("content/a").orElseThrow()).isEqualTo(bytes("ours"));
  }

  @Test
  void cannotBeChangedFromOutside() {
    Map<String, byte[]> given = new HashMap<>(Map.of("content/a", bytes("a")));
    var files = new AuthoredFiles(given);
    given.clear();
    files.bytes("content/a").orElseThrow()[0] = 'z';
    assertThat(files.bytes("content/a").orElseThrow()).isEqualTo(bytes("a"));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
