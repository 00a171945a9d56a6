package osarai.evidence.closing;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.AuditTrail;
import osarai.calendar.FiscalYear;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.EnteredBy;
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
  private final AuditTrail audit;
  private final Clock clock;

  ClosingCorrections(
      EntityManager entities,
      Ledger ledger,
      SecurityIdentity identity,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.ledger = ledger;
    this.identity = identity;
    this.audit = audit;
    this.clock = clock;
  }

  /** What was found about an unmet duty. */
  enum Found {
    FULFILLED("fulfilled"),
    NOT_OWED("not-owed");

    private final String word;

    Found(String word) {
      this.word = word;
    }

    /** The word used in forms and in the ledger. */
    public String word() {
      return word;
    }

    static Optional<Found> ofWord(@Nullable String word) {
      return Arrays.stream(values()).filter(found -> found.word.equals(word)).findFirst();
    }
  }

  /** What is asked for. */
  record Request(FiscalYear year, UUID duty, Found found, String reason, String document) {}

  /** The answer. */
  record Decided(boolean approved, String note, UUID by, String words, Instant at) {}

  /**
   * A correction as it stands.
   *
   * @param person whose duty it is
   * @param decided null while nobody has
   */
  record Asked(
      UUID id,
      UUID duty,
      UUID person,
      String course,
      Found found,
      String reason,
      String document,
      UUID requestedBy,
      String requestedByWords,
      Instant requestedAt,
      @Nullable Decided decided) {

    boolean isWaiting() {
      return decided == null;
    }

    boolean isApproved() {
      return decided != null && decided.approved();
    }

    /** Neither who asked nor whom it is about decides. */
    boolean mayBeDecidedBy(UUID somebody) {
      return isWaiting() && !requestedBy.equals(somebody) && !person.equals(somebody);
    }
  }

  /** What came of it. */
  enum Outcome {
    DONE,
    /** another about the same duty waits, or was approved */
    THERE_IS_ONE,
    DECIDED_BEFORE,
    NOT_BY_THE_SAME,
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
  Outcome request(UUID id, Request request, EnteredBy by) {
    mayChange();
    return Transactions.retried(() -> requestHere(id, request, by));
  }

  private Outcome requestHere(UUID id, Request request, EnteredBy by) {
    if (entities.find(ClosingCorrection.class, id) != null) {
      return Outcome.DONE;
    }
    if (unmet(request.year(), request.duty()).isEmpty()) {
      return Outcome.ABSENT;
    }
    List<Asked> before =
        of(request.year()).stream().filter(a -> a.duty().equals(request.duty())).toList();
    if (before.stream().anyMatch(one -> one.isWaiting() || one.isApproved())) {
      return Outcome.THERE_IS_ONE;
    }
    entities.persist(new ClosingCorrection(id, request, before.size(), by, clock.instant()));
    entities.flush();
    note("request-correction", by, id);
    return Outcome.DONE;
  }

  /** Approves or declines a correction of the year. */
  Outcome decide(FiscalYear year, UUID id, boolean approved, String note, EnteredBy by) {
    mayChange();
    return Transactions.retried(() -> decideHere(year, id, approved, note, by));
  }

  private Outcome decideHere(
      FiscalYear year, UUID id, boolean approved, String note, EnteredBy by) {
    Optional<Asked> asked = of(year).stream().filter(one -> one.id().equals(id)).findFirst();
    if (asked.isEmpty()) {
      return Outcome.ABSENT;
    }
    if (!asked.get().isWaiting()) {
      return Outcome.DECIDED_BEFORE;
    }
    if (!asked.get().mayBeDecidedBy(by.person())) {
      return Outcome.NOT_BY_THE_SAME;
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
    note(approved ? "approve-correction" : "decline-correction", by, id);
    return Outcome.DONE;
  }

  private void mayChange() {
    if (!identity.hasRole(Roles.SECURITY_OFFICE)) {
      throw new ForbiddenException();
    }
  }

  private void note(String action, EnteredBy by, UUID correction) {
    audit.write(Act.by(by.person()).did(action).to("correction", correction));
  }

  /** All corrections of the year, the newest first. */
  List<Asked> of(FiscalYear year) {
    Map<UUID, CorrectionDecision> decisions =
        entities
            .createQuery(
                "select d from CorrectionDecision d, ClosingCorrection c"
                    + " where d.correctionId = c.id and c.fiscalYear = ?1",
                CorrectionDecision.class)
            .setParameter(1, (short) year.year())
            .getResultStream()
            .collect(Collectors.toMap(CorrectionDecision::correctionId, d -> d));
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
