package osarai.evidence.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How an instant is written in the ledger. */
public final class LedgerTime {
  private LedgerTime() {}

  /** UTC with six digits of a second, as the database keeps it. */
  public static String text(Instant instant) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
        .withZone(ZoneOffset.UTC)
        .format(instant.truncatedTo(ChronoUnit.MICROS));
  }
}
