package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import osarai.calendar.FiscalYear;
import osarai.people.Change;

/** That everybody's duties are written to the end of a fiscal year. */
@Entity
@Table(name = "horizon")
class HorizonRow {
  @Id private short fiscalYear;
  private long changeId;
  private Instant extendedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  HorizonRow() {}

  HorizonRow(FiscalYear year, Change change) {
    this.fiscalYear = (short) year.year();
    this.changeId = change.id();
    this.extendedAt = change.recordedAt();
  }
}
