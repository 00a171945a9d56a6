package osarai.evidence.record;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.curriculum.ClosedYears;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.evidence.ledger.LedgerTime;
import osarai.login.EnteredBy;
import osarai.security.Roles;
import osarai.storage.Transactions;

/**
 * Takes back what another person entered by mistake (取消し): by whoever entered it, or the office.
 * What a person did in the browser is never taken back.
 */
@ApplicationScoped
class Withdrawals {
  private static final int SCHEMA = 1;

  /** Where it is what fulfils a duty. */
  private static final String YEARS =
      """
      SELECT DISTINCT CAST(f.fiscal_year AS SIGNED) FROM completion c
      JOIN duty_fulfilment f ON f.person_id = c.person_id AND f.course = c.course
        AND f.fulfilled_at = c.completed_at
      WHERE c.id = :completion\
      """;

  private final EntityManager entities;
  private final Ledger ledger;
  private final TouchedDuties touched;
  private final ClosedYears closed;
  private final SecurityIdentity identity;
  private final AuditTrail audit;
  private final Clock clock;

  Withdrawals(
      EntityManager entities,
      Ledger ledger,
      TouchedDuties touched,
      ClosedYears closed,
      SecurityIdentity identity,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.ledger = ledger;
    this.touched = touched;
    this.closed = closed;
    this.identity = identity;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  enum Withdrawing {
    DONE,
    DONE_BEFORE,
    /** before, for another reason, which stands */
    DONE_OTHERWISE,
    /** the person's own pass */
    OWN_PASS,
    /** a year in which it counts is closed; only a correction (訂正) says more */
    YEAR_CLOSED,
    /** none, or not one of the actor's entries */
    ABSENT
  }

  /** Takes it back, once, with its ledger entry. */
  Withdrawing withdraw(UUID completion, String reason, EnteredBy by) {
    return Transactions.retried(() -> here(completion, reason, by));
  }

  private Withdrawing here(UUID id, String reason, EnteredBy by) {
    Completion completion = entities.find(Completion.class, id);
    if (completion == null || !mayBeTakenBackBy(by.person(), completion.enteredBy())) {
      return Withdrawing.ABSENT;
    }
    if (completion.sourceId() == null) {
      return Withdrawing.OWN_PASS;
    }
    CompletionWithdrawn before = entities.find(CompletionWithdrawn.class, id);
    if (before != null) {
      return before.reason().equals(reason) ? Withdrawing.DONE_BEFORE : Withdrawing.DONE_OTHERWISE;
    }
    if (closedYear(id).isPresent()) {
      return Withdrawing.YEAR_CLOSED;
    }
    Instant now = clock.instant();
    LedgerEntry entry =
        ledger.append(
            "completion-withdrawn",
            SCHEMA,
            CanonicalJson.write(payload(completion, reason, by, now)));
    entities.persist(new CompletionWithdrawn(id, reason, by, now, entry));
    entities.flush();
    touched.passed(completion.personId(), completion.course());
    audit.write(Act.by(by.person()).did(Action.WITHDRAW).to(ObjectKind.COMPLETION, id));
    return Withdrawing.DONE;
  }

  /** The office may take back any entry, everybody else the own. */
  boolean mayBeTakenBackBy(UUID actor, @Nullable UUID enteredBy) {
    return identity.hasRole(Roles.SECURITY_OFFICE) || actor.equals(enteredBy);
  }

  /** The first closed fiscal year that would be changed. */
  Optional<FiscalYear> closedYear(UUID completion) {
    TreeSet<FiscalYear> years = new TreeSet<>();
    years.add(entities.find(Completion.class, completion).year());
    List<?> fulfilled =
        entities
            .createNativeQuery(YEARS, Long.class)
            .setParameter("completion", completion)
            .getResultList();
    fulfilled.forEach(year -> years.add(new FiscalYear(((Number) year).intValue())));
    return years.stream().filter(year -> closed.isClosed(year.firstDay())).findFirst();
  }

  private static Map<String, Object> payload(
      Completion completion, String reason, EnteredBy by, Instant now) {
    CompletionView view = completion.view(null);
    Map<String, Object> payload = new HashMap<>();
    payload.put("completion", completion.id().toString());
    payload.put("completionEntry", completion.ledgerEntryId().toString());
    payload.put("person", view.person().toString());
    payload.put("name", view.name());
    payload.put("staffNumber", view.staffNumber());
    payload.put("course", view.course());
    payload.put("fiscalYear", view.year().year());
    payload.put("completedAt", LedgerTime.text(view.completedAt()));
    payload.put("reason", reason);
    payload.put("withdrawnBy", by.person().toString());
    payload.put("withdrawnByWords", by.words());
    payload.put("withdrawnAt", LedgerTime.text(now));
    return payload;
  }
}
