package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowestTestsTest {
  private static final Instant BEGUN = Instant.parse("2026-11-24T00:00:00Z");

  @TempDir private Path build;

  @Test
  void namesTheTenSlowestOfBothKindsSlowestFirst() throws IOException {
    report("surefire-reports/TEST-a.A.xml", "a.A", BEGUN, 0.5, 0.1, 0.2, 0.3, 0.4, 0.6);
    report("failsafe-reports/TEST-b.B.xml", "b.B", BEGUN, 1, 2, 3, 1234, 5, 6);
    assertThat(SlowestTests.in(build, BEGUN))
        .extracting(SlowestTests.Timed::seconds)
        .containsExactly(1234.0, 6.0, 5.0, 3.0, 2.0, 1.0, 0.6, 0.5, 0.4, 0.3);
    assertThat(SlowestTests.in(build, BEGUN).get(0).test()).isEqualTo("b.B.test3");
  }

  @Test
  void leavesOutReportsOfAnEarlierBuild() throws IOException {
    report("surefire-reports/TEST-a.A.xml", "a.A", BEGUN.minusSeconds(1), 1);
    assertThat(SlowestTests.in(build, BEGUN)).isEmpty();
  }

  @Test
  void saysNothingWhereNoTestRan() {
    assertThat(SlowestTests.in(build, BEGUN)).isEmpty();
  }

  private void report(String path, String type, Instant written, double... seconds)
      throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><testsuite name=\"s\">");
    for (int i = 0; i < seconds.length; i++) {
      String time = String.format(java.util.Locale.ROOT, "%,.3f", seconds[i]);
      xml.append(
          "<testcase name=\"test%d\" classname=\"%s\" time=\"%s\"/>".formatted(i, type, time));
    }
    Path file = build.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, xml.append("</testsuite>"));
    Files.setLastModifiedTime(file, FileTime.from(written));
  }
}
