package osarai.evidence.closing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.login.EnteredBy;

/** 数え直し: the figures of a closed year counted again, as one person of the office asks for. */
@Entity
class ClosingRecount {
  @Id private UUID id;
  private short fiscalYear;
  private short number;
  private short rule;
  private String reason;
  private String document;
  private UUID requestedBy;
  private String requestedByWords;
  private Instant requestedAt;

  /** By course; the total has none. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "closing_recount_figure", joinColumns = @JoinColumn(name = "recount_id"))
  private Set<ClosingFigure> figures;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ClosingRecount() {}

  /**
   * Made.
   *
   * @param number how many of the year were asked for before
   */
  ClosingRecount(
      RecountRequest request,
      ClosingFigures.Counted counted,
      int number,
      EnteredBy by,
      Instant now) {
    this.id = request.id();
    this.fiscalYear = (short) request.year().year();
    this.number = (short) number;
    this.rule = (short) counted.rule().version();
    this.reason = request.reason();
    this.document = request.document();
    this.requestedBy = by.person();
    this.requestedByWords = by.words();
    this.requestedAt = now;
    this.figures = new HashSet<>(counted.courses());
    this.figures.add(counted.all());
  }

  boolean asksFor(RecountRequest request) {
    return request.equals(new RecountRequest(id, new FiscalYear(fiscalYear), reason, document));
  }

  UUID id() {
    return id;
  }

  RequestedRecount asked(@Nullable CorrectionDecision decision) {
    return new RequestedRecount(
        id,
        counted(),
        reason,
        document,
        requestedBy,
        requestedByWords,
        requestedAt,
        decision == null ? null : decision.decided());
  }

  private ClosingFigures.Counted counted() {
    List<ClosingFigure> courses =
        figures.stream()
            .filter(one -> !one.course().isEmpty())
            .sorted(Comparator.comparing(ClosingFigure::course))
            .toList();
    ClosingFigure all =
        figures.stream()
            .filter(one -> one.course().isEmpty())
            .findFirst()
            .orElse(ClosingFigure.NONE);
    return new ClosingFigures.Counted(courses, all, CountingRule.of(rule));
  }
}
