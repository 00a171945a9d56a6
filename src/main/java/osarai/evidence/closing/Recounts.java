package osarai.evidence.closing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.DecidedByAnother;
import osarai.login.DecidedByAnother.Deciding;
import osarai.login.EnteredBy;
import osarai.login.SecondPersons;
import osarai.security.Roles;
import osarai.storage.Transactions;

/**
 * Corrections of all figures of a closed year: counted again (数え直し), asked for by one person of the
 * office, decided by another. The figures of the closing stay as rows and on the page.
 */
@ApplicationScoped
class Recounts {
  private final EntityManager entities;
  private final YearClosings closings;
  private final ClosingFigures figures;
  private final Recounting recounting;
  private final Ledger ledger;
  private final SecurityIdentity identity;
  private final SecondPersons seconds;
  private final AuditTrail audit;
  private final Clock clock;

  Recounts(
      EntityManager entities,
      YearClosings closings,
      ClosingFigures figures,
      Recounting recounting,
      Ledger ledger,
      SecurityIdentity identity,
      SecondPersons seconds,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.closings = closings;
    this.figures = figures;
    this.recounting = recounting;
    this.ledger = ledger;
    this.identity = identity;
    this.seconds = seconds;
    this.audit = audit;
    this.clock = clock;
  }

  /** The figures that hold: of the newest approved recount, else of the closing. */
  ClosingFigures.Counted holding(FiscalYear year, List<RequestedRecount> all) {
    return all.stream()
        .filter(RequestedRecount::isApproved)
        .findFirst()
        .map(RequestedRecount::counted)
        .orElseGet(() -> figures.ofClosed(year));
  }

  /** Empty where the year is not closed. */
  Optional<RecountSaid> request(RecountRequest request, EnteredBy by) {
    Roles.require(identity, Roles.SECURITY_OFFICE);
    return Transactions.retried(
        () -> closings.find(request.year()).map(closing -> requestHere(closing, request, by)));
  }

  private RecountSaid requestHere(YearClosing closing, RecountRequest request, EnteredBy by) {
    ClosingRecount sent = entities.find(ClosingRecount.class, request.id());
    if (sent != null) {
      return sent.asksFor(request) ? RecountSaid.REQUESTED : RecountSaid.ASKED_OTHERWISE;
    }
    List<RequestedRecount> before = of(request.year());
    if (before.stream().anyMatch(RequestedRecount::isWaiting)) {
      return RecountSaid.ONE_WAITS;
    }
    ClosingFigures.Counted counted = recounting.of(closing);
    if (counted.equals(holding(request.year(), before))) {
      return RecountSaid.NOTHING_ELSE;
    }
    entities.persist(new ClosingRecount(request, counted, before.size(), by, clock.instant()));
    entities.flush();
    note(Action.REQUEST_RECOUNT, by, request.id());
    return RecountSaid.REQUESTED;
  }

  /** Approves or declines a recount of the year. */
  Deciding decide(FiscalYear year, UUID id, boolean approved, String note, EnteredBy by) {
    seconds.require(SecondPersons.Request.RECOUNT);
    return Transactions.retried(
        () -> {
          List<RequestedRecount> all = of(year);
          Optional<RequestedRecount> asked =
              all.stream().filter(one -> one.id().equals(id)).findFirst();
          Deciding came = DecidedByAnother.deciding(asked, by.person());
          if (came == Deciding.DONE) {
            decideHere(year, asked.orElseThrow(), holding(year, all), approved, note, by);
          }
          return came;
        });
  }

  private void decideHere(
      FiscalYear year,
      RequestedRecount asked,
      ClosingFigures.Counted before,
      boolean approved,
      String note,
      EnteredBy by) {
    Instant now = clock.instant();
    LedgerEntry entry =
        approved
            ? ledger.append(
                "closing-recount",
                RecountPayload.SCHEMA,
                CanonicalJson.write(
                    RecountPayload.of(
                        year,
                        closings.find(year).orElseThrow().closedAt(),
                        asked,
                        before,
                        new RequestedCorrection.Decided(true, note, by.person(), by.words(), now))))
            : null;
    entities.persist(new CorrectionDecision(asked.id(), approved, note, by, now, entry));
    entities.flush();
    note(approved ? Action.APPROVE_RECOUNT : Action.DECLINE_RECOUNT, by, asked.id());
  }

  private void note(Action action, EnteredBy by, UUID recount) {
    audit.write(Act.by(by.person()).did(action).to(ObjectKind.RECOUNT, recount));
  }

  /** All recounts of the year, the newest first. */
  List<RequestedRecount> of(FiscalYear year) {
    Map<UUID, CorrectionDecision> decisions =
        entities
            .createQuery(
                "select d from CorrectionDecision d, ClosingRecount r"
                    + " where d.requestId = r.id and r.fiscalYear = ?1",
                CorrectionDecision.class)
            .setParameter(1, (short) year.year())
            .getResultStream()
            .collect(Collectors.toMap(CorrectionDecision::requestId, d -> d));
    return entities
        .createQuery(
            "from ClosingRecount r where r.fiscalYear = ?1 order by r.number desc",
            ClosingRecount.class)
        .setParameter(1, (short) year.year())
        .getResultStream()
        .map(one -> one.asked(decisions.get(one.id())))
        .toList();
  }
}
