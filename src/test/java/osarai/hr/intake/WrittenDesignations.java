package osarai.hr.intake;

import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.Career;
import osarai.people.DesignationRole;

/** Designations of somebody of 市民課, employed from April 2026; written as days and scope. */
final class WrittenDesignations {
  private final WrittenNotices written;

  WrittenDesignations(WrittenNotices written) {
    this.written = written;
  }

  static List<String> stretches(Notice... notices) {
    return stretches(Successions.none(), notices);
  }

  static List<String> stretches(Successions successions, Notice... notices) {
    return Timeline.of(List.of(notices), Set.of(), successions).designations().stream()
        .map(WrittenDesignations::text)
        .toList();
  }

  private static String text(Career.Designated designated) {
    LocalDate last = designated.period().lastDay();
    return designated.period().from()
        + " "
        + (last == null ? "-" : last)
        + " "
        + designated.scope();
  }

  Notice joins() {
    return written.joins("2026-04-01");
  }

  Notice told(String effective, String from, String scope, @Nullable String last) {
    return told(effective, CITIZENS, from, scope, last, null);
  }

  Notice told(
      String effective,
      UUID department,
      String from,
      String scope,
      @Nullable String last,
      @Nullable String document) {
    return written.notice(
        effective,
        new Notice.Content(
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Notice.Designated(
                    department,
                    DesignationRole.HANDLER,
                    "住民票",
                    scope,
                    day(from),
                    last == null ? null : day(last),
                    document))));
  }
}
