package osarai.people;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.security.Ids;

/**
 * One version of a fact about people. Rows are only added: a fact is what its newest version says,
 * as known at a change; a fact taken back has an empty period. The day it is true on is its period,
 * the day it was learnt stands with the change.
 */
@MappedSuperclass
abstract class FactRow {
  @Id private UUID rowId;
  private UUID factId;
  private long changeId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  FactRow() {}

  FactRow(UUID factId, Change change, Period period) {
    this.rowId = Ids.next();
    this.factId = factId;
    this.changeId = change.id();
    this.validFrom = period.from();
    this.validTo = period.until();
  }

  UUID factId() {
    return factId;
  }

  /** The same fact with another period, as this change has it. */
  abstract FactRow revised(Change change, Period period);

  /** The version before this one, for what is told of both. */
  void follows(FactRow earlier) {}

  /** The same fact taken back. */
  FactRow takenBack(Change change) {
    return revised(change, new Period(validFrom, validFrom));
  }

  long changeId() {
    return changeId;
  }

  Period period() {
    return new Period(validFrom, validTo);
  }
}
