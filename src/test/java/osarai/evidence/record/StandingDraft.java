package osarai.evidence.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.curriculum.CreditWithin;
import osarai.storage.Filled;

/** Duties as the view of the database would give them, made for a test. */
public final class StandingDraft {
  private final DutyStanding standing = new DutyStanding();

  /** A duty of fiscal year 2026, open from 1 April and due on 31 October. */
  public static StandingDraft of(UUID person, String course) {
    return new StandingDraft()
        .with("id", UUID.nameUUIDFromBytes((person + course).getBytes()))
        .with("personId", person)
        .with("course", course)
        .with("reason", course + "を受けます")
        .with("credit", CreditWithin.FISCAL_YEAR)
        .year(2026)
        .days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 31));
  }

  public StandingDraft year(int fiscalYear) {
    return with("fiscalYear", (short) fiscalYear);
  }

  public StandingDraft days(LocalDate opensOn, LocalDate dueOn) {
    return with("opensOn", opensOn).with("dueOn", dueOn);
  }

  /** Since when its ground is known, and until when it would have been due. */
  public StandingDraft known(LocalDate on, LocalDate ruleDueOn) {
    return with("knownOn", on).with("ruleDueOn", ruleDueOn);
  }

  public StandingDraft because(String reason) {
    return with("reason", reason);
  }

  public StandingDraft fulfilled(Instant at) {
    return with("fulfilledAt", at);
  }

  /** As 年度締め has settled it: FULFILLED, UNMET or EXCLUDED. */
  public StandingDraft closed(String as) {
    return with("closedAs", as);
  }

  public StandingDraft closed(String as, Instant at) {
    return closed(as).with("closedAt", at);
  }

  public StandingDraft appointedUntil(LocalDate day) {
    return with("appointedUntil", day);
  }

  /** Of an event since that day. */
  public StandingDraft credit(CreditWithin within, UUID appointment, LocalDate from) {
    return with("credit", within).with("appointmentId", appointment).with("creditFrom", from);
  }

  public DutyStanding standing() {
    return standing;
  }

  private StandingDraft with(String name, Object value) {
    Filled.set(standing, name, value);
    return this;
  }
}
