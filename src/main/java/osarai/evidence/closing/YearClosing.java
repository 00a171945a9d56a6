package osarai.evidence.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.EnteredBy;

/** 年度締め: the act of the office that closes a fiscal year, with its figures; never changed. */
@Entity
class YearClosing {
  @Id private short fiscalYear;
  private int owed;
  private int fulfilled;
  private int excluded;
  private int unmet;
  private String note;
  private UUID closedBy;
  private String closedByWords;
  private Instant closedAt;
  private UUID ledgerEntryId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  YearClosing() {}

  YearClosing(
      FiscalYear year,
      ClosingFigure all,
      String note,
      EnteredBy by,
      Instant now,
      LedgerEntry entry) {
    this.fiscalYear = (short) year.year();
    this.owed = all.owed();
    this.fulfilled = all.fulfilled();
    this.excluded = all.excluded();
    this.unmet = all.unmet();
    this.note = note;
    this.closedBy = by.person();
    this.closedByWords = by.words();
    this.closedAt = now;
    this.ledgerEntryId = entry.id();
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  String note() {
    return note;
  }

  UUID closedBy() {
    return closedBy;
  }

  String closedByWords() {
    return closedByWords;
  }

  Instant closedAt() {
    return closedAt;
  }

  UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  /** The day in Japan, as officials write it. */
  String day() {
    return JapaneseDate.of(JapanClock.dayOf(closedAt));
  }
}
