package osarai.evidence.closing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.evidence.ledger.LedgerTime;
import osarai.evidence.record.DutyStateCheck;
import osarai.login.EnteredBy;
import osarai.security.Roles;
import osarai.storage.Transactions;

/** Where the office closes a fiscal year (年度締め): once, after its last day, in one transaction. */
@ApplicationScoped
class ClosingDesk {
  /** 2 counts people, and has the total beside the courses; 1 counted duties. */
  private static final int SCHEMA = 2;

  private final YearClosings closings;
  private final ClosingFigures figures;
  private final DutyStateCheck states;
  private final Ledger ledger;
  private final SecurityIdentity identity;
  private final AuditTrail audit;
  private final Clock clock;

  ClosingDesk(
      YearClosings closings,
      ClosingFigures figures,
      DutyStateCheck states,
      Ledger ledger,
      SecurityIdentity identity,
      AuditTrail audit,
      Clock clock) {
    this.closings = closings;
    this.figures = figures;
    this.states = states;
    this.ledger = ledger;
    this.identity = identity;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  enum Closing {
    DONE,
    CLOSED_BEFORE,
    NOT_OVER,
    /** an earlier year is open, and that was not said to be meant */
    EARLIER_OPEN,
    /** what is kept of duties is wrong of somebody: it would be frozen */
    STATES_DIFFER,
    ABSENT
  }

  /**
   * Closes the year; of two who do so at once one does.
   *
   * @param earlierMayStayOpen that an earlier year is left open on purpose
   */
  Closing close(FiscalYear year, String note, boolean earlierMayStayOpen, EnteredBy by) {
    Roles.require(identity, Roles.SECURITY_OFFICE);
    return Transactions.retriedAtLength(() -> closeHere(year, note, earlierMayStayOpen, by));
  }

  private Closing closeHere(
      FiscalYear year, String note, boolean earlierMayStayOpen, EnteredBy by) {
    Closing seen = look(year, earlierMayStayOpen);
    if (seen != Closing.DONE) {
      return seen;
    }
    Instant now = clock.instant();
    figures.settle(year);
    ClosingFigures.Counted settled = figures.ofClosed(year);
    LedgerEntry entry =
        ledger.append(
            "year-closing", SCHEMA, CanonicalJson.write(payload(year, settled, note, by, now)));
    closings.append(new YearClosing(year, settled.all(), note, by, now, entry));
    audit.write(Act.by(by.person()).did(Action.CLOSE_YEAR).to(ObjectKind.FISCAL_YEAR, year.year()));
    return Closing.DONE;
  }

  private Closing look(FiscalYear year, boolean earlierMayStayOpen) {
    if (!closings.withDuties().contains(year)) {
      return Closing.ABSENT;
    }
    LocalDate today = JapanClock.today(clock);
    if (!today.isAfter(year.lastDay())) {
      return Closing.NOT_OVER;
    }
    if (closings.find(year).isPresent()) {
      return Closing.CLOSED_BEFORE;
    }
    if (!earlierMayStayOpen && !earlierOpen(year).isEmpty()) {
      return Closing.EARLIER_OPEN;
    }
    return states.differing() == 0 ? Closing.DONE : Closing.STATES_DIFFER;
  }

  /** Earlier years that are still open, the oldest first. */
  List<FiscalYear> earlierOpen(FiscalYear year) {
    return closings.open().stream().filter(one -> one.compareTo(year) < 0).toList();
  }

  private static Map<String, Object> payload(
      FiscalYear year, ClosingFigures.Counted figures, String note, EnteredBy by, Instant now) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("fiscalYear", year.year());
    payload.put("referenceDate", year.lastDay().toString());
    payload.put("closedAt", LedgerTime.text(now));
    payload.put("closedBy", by.person().toString());
    payload.put("closedByWords", by.words());
    payload.put("note", note);
    payload.put("courses", figures.courses().stream().map(ClosingFigure::payload).toList());
    payload.put("all", figures.all().payload());
    return payload;
  }
}
