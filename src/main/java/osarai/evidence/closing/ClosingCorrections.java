package osarai.evidence.closing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.evidence.closing.ClosingCorrection.CorrectionRequest;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.DecidedByAnother;
import osarai.login.DecidedByAnother.Deciding;
import osarai.login.EnteredBy;
import osarai.login.SecondPersons;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.storage.Transactions;

/**
 * Corrections (訂正) of a closed year: asked for by one person of the office, decided by another. The
 * figures of the closing stay; what was approved stands beside them.
 */
@ApplicationScoped
class ClosingCorrections {
  private static final String UNMET =
      "SELECT CAST(c.duty_id AS CHAR), CAST(c.person_id AS CHAR), c.course FROM year_closing_duty c"
          + " WHERE c.fiscal_year = :year AND c.duty_id IN (:duties) AND c.state = 'UNMET'";

  private final EntityManager entities;
  private final Ledger ledger;
  private final SecurityIdentity identity;
  private final SecondPersons seconds;
  private final AuditTrail audit;
  private final Clock clock;

  ClosingCorrections(
      EntityManager entities,
      Ledger ledger,
      SecurityIdentity identity,
      SecondPersons seconds,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.ledger = ledger;
    this.identity = identity;
    this.seconds = seconds;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of asking. */
  enum Asking {
    DONE,
    /** another about the same duty waits, or was approved */
    THERE_IS_ONE,
    ABSENT
  }

  /** A duty that stands as 未了 in the closing. */
  record UnmetDuty(UUID duty, UUID person, String course) {}

  /** Empty where the year is open, or the duty did not close as unmet. */
  Optional<UnmetDuty> unmet(FiscalYear year, UUID duty) {
    return Optional.ofNullable(unmet(year, List.of(duty)).get(duty));
  }

  private Map<UUID, UnmetDuty> unmet(FiscalYear year, List<UUID> duties) {
    if (duties.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(UNMET, Object[].class)
            .setParameter("year", year.year())
            .setParameter("duties", duties)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new UnmetDuty(
                    UUID.fromString((String) row[0]),
                    UUID.fromString((String) row[1]),
                    (String) row[2]))
        .collect(Collectors.toMap(UnmetDuty::duty, duty -> duty));
  }

  /**
   * Keeps what one person says.
   *
   * @param id given by the form, so that the same form sent twice asks once
   */
  Asking request(UUID id, CorrectionRequest request, EnteredBy by) {
    Roles.require(identity, Roles.SECURITY_OFFICE);
    return Transactions.retried(() -> requestHere(id, request, by));
  }

  private Asking requestHere(UUID id, CorrectionRequest request, EnteredBy by) {
    ClosingCorrection sent = entities.find(ClosingCorrection.class, id);
    if (sent != null && sent.asksFor(request)) {
      return Asking.DONE;
    }
    if (unmet(request.year(), request.duty()).isEmpty()) {
      return Asking.ABSENT;
    }
    List<RequestedCorrection> before =
        of(request.year()).stream().filter(a -> a.duty().equals(request.duty())).toList();
    if (before.stream().anyMatch(one -> one.isWaiting() || one.isApproved())) {
      return Asking.THERE_IS_ONE;
    }
    UUID own = sent == null ? id : Ids.next();
    entities.persist(new ClosingCorrection(own, request, before.size(), by, clock.instant()));
    entities.flush();
    note(Action.REQUEST_CORRECTION, by, own);
    return Asking.DONE;
  }

  /** Approves or declines a correction of the year. */
  Deciding decide(FiscalYear year, UUID id, boolean approved, String note, EnteredBy by) {
    seconds.require(SecondPersons.Request.CORRECTION);
    return Transactions.retried(() -> decideHere(year, id, approved, note, by));
  }

  private Deciding decideHere(
      FiscalYear year, UUID id, boolean approved, String note, EnteredBy by) {
    Optional<RequestedCorrection> asked =
        of(year).stream().filter(one -> one.id().equals(id)).findFirst();
    Deciding came = DecidedByAnother.deciding(asked, by.person());
    if (came != Deciding.DONE) {
      return came;
    }
    Instant now = clock.instant();
    LedgerEntry entry =
        approved
            ? ledger.append(
                "closing-correction",
                CorrectionPayload.SCHEMA,
                CanonicalJson.write(CorrectionPayload.of(year, asked.get(), note, by, now)))
            : null;
    entities.persist(new CorrectionDecision(id, approved, note, by, now, entry));
    entities.flush();
    note(approved ? Action.APPROVE_CORRECTION : Action.DECLINE_CORRECTION, by, id);
    return came;
  }

  private void note(Action action, EnteredBy by, UUID correction) {
    audit.write(Act.by(by.person()).did(action).to(ObjectKind.CORRECTION, correction));
  }

  /** All corrections of the year, the newest first. */
  List<RequestedCorrection> of(FiscalYear year) {
    Map<UUID, CorrectionDecision> decisions =
        entities
            .createQuery(
                "select d from CorrectionDecision d, ClosingCorrection c"
                    + " where d.requestId = c.id and c.fiscalYear = ?1",
                CorrectionDecision.class)
            .setParameter(1, (short) year.year())
            .getResultStream()
            .collect(Collectors.toMap(CorrectionDecision::requestId, d -> d));
    List<ClosingCorrection> corrections =
        entities
            .createQuery(
                "from ClosingCorrection c where c.fiscalYear = ?1 order by c.requestedAt desc,"
                    + " c.id",
                ClosingCorrection.class)
            .setParameter(1, (short) year.year())
            .getResultList();
    Map<UUID, UnmetDuty> duties =
        unmet(year, corrections.stream().map(ClosingCorrection::dutyId).toList());
    return corrections.stream()
        .map(
            one -> {
              UnmetDuty duty = Objects.requireNonNull(duties.get(one.dutyId()));
              return one.asked(duty.person(), duty.course(), decisions.get(one.id()));
            })
        .toList();
  }
}
