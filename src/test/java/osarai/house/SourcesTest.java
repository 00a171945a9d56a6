package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A rule that finds nothing to look at does not hold. */
class SourcesTest {
  @Test
  void aFolderThatIsGoneIsNoEmptyOne() {
    assertThatThrownBy(() -> Sources.below("src/main/resources/moved", ""))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aFolderWithoutSuchFilesIsAFault() {
    assertThatThrownBy(() -> Sources.below("src/main/java", ".html"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("src/main/java/**.html");
  }

  @Test
  void filesAreFoundInFoldersBelowToo() {
    assertThat(Sources.below("src/test/java", "/SourcesTest.java"))
        .containsOnlyKeys("src/test/java/osarai/house/SourcesTest.java");
    assertThat(Sources.types("src/main/java")).contains("osarai.files.Problems");
  }
}
