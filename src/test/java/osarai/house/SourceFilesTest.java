package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.forms.GivenBack.COLUMN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.files.Problems;
import osarai.forms.IsoDay;

/** Beside what it uses, this file tells of {@link Problems} in its Javadoc. */
class SourceFilesTest {
  private static final String PATHS =
      """
      src/main/java/osarai/files/Problems.java
      src/main/java/osarai/forms/GivenBack.java
      src/main/java/osarai/forms/IsoDay.java
      src/test/java/osarai/house/MainClasses.java
      src/test/java/osarai/house/SourceFiles.java
      src/test/java/osarai/house/SourceFilesTest.java
      """;

  @Test
  void constantsAndNeighboursAreNamedButNotWhatTheJavadocTellsOf() {
    assertThat(IsoDay.WANTED + COLUMN).isNotEmpty();
    assertThat(SourceFiles.at(List.of(PATHS.split("\n"))).graph().needs())
        .containsEntry(
            "osarai.house.SourceFilesTest",
            Set.of("osarai.forms.GivenBack", "osarai.forms.IsoDay", "osarai.house.SourceFiles"));
  }
}
