package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import osarai.forms.FileLimit;
import osarai.hr.file.ImportPages;
import osarai.hr.file.RosterFileApi;

/** How large a request may be, by its address and the limit of files that is set. */
class BodySizeTest {
  private static final long MEGABYTE = 1024 * 1024;

  private static long most(int fileLimit, String path) {
    FileRoutes files = new FileRoutes(List.of(ImportPages.class, RosterFileApi.class));
    return new BodySize(null, null, files, new FileLimit(fileLimit)).most(path);
  }

  @Test
  void aFileOfTheSizeThatIsPromisedFitsIntoItsForm() {
    assertThat(most(FileLimit.USUAL, "/imports")).isEqualTo(21 * MEGABYTE);
  }

  @Test
  void anInterfaceIsSentTheFileAlone() {
    assertThat(most(FileLimit.USUAL, "/api/v1/roster-files")).isEqualTo(20 * MEGABYTE);
  }

  @Test
  void theLimitThatIsSetCountsInBothDirections() {
    assertThat(most(40 << 20, "/imports")).isEqualTo(41 * MEGABYTE);
    assertThat(most(40 << 20, "/api/v1/roster-files")).isEqualTo(40 * MEGABYTE);
    assertThat(most(2 << 20, "/imports")).isEqualTo(3 * MEGABYTE);
  }

  @Test
  void everywhereElseItIsOneMegabyte() {
    assertThat(most(40 << 20, "/departments")).isEqualTo(MEGABYTE);
    assertThat(most(40 << 20, "/scim/v2/Users")).isEqualTo(MEGABYTE);
  }

  /** Quarkus would answer without a word. */
  @Test
  void noLimitOfTheServerIsMetFirst() throws IOException {
    Properties settings = new Properties();
    try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
      settings.load(in);
    }
    String limit = settings.getProperty("quarkus.http.limits.max-body-size");
    assertThat(new MemorySizeConverter().convert(limit).asLongValue())
        .isGreaterThanOrEqualTo(Integer.MAX_VALUE);
  }
}
