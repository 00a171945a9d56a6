package osarai.evidence.closing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.curriculum.ClosedYears;

/** Which fiscal years are closed, and which the office is asked to close. */
@ApplicationScoped
public class YearClosings implements ClosedYears {
  private static final String YEARS_WITH_DUTIES =
      "SELECT DISTINCT CAST(fiscal_year AS SIGNED) FROM duty ORDER BY 1";

  /** How a fiscal year stands to 年度締め. */
  enum YearState {
    RUNNING,
    /** over, and not yet closed */
    OPEN,
    CLOSED
  }

  private final EntityManager entities;
  private final ClosingConfig config;
  private final Clock clock;

  YearClosings(EntityManager entities, ClosingConfig config, Clock clock) {
    this.entities = entities;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public boolean isClosed(LocalDate day) {
    return entities.find(
            YearClosing.class,
            (short) FiscalYear.of(day).year(),
            QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE
                ? LockModeType.PESSIMISTIC_READ
                : LockModeType.NONE)
        != null;
  }

  Optional<YearClosing> find(FiscalYear year) {
    return Optional.ofNullable(entities.find(YearClosing.class, (short) year.year()));
  }

  void append(YearClosing closing) {
    entities.persist(closing);
    entities.flush();
  }

  List<YearClosing> all() {
    return entities
        .createQuery("from YearClosing c order by c.fiscalYear desc", YearClosing.class)
        .getResultList();
  }

  /** When each closed year was closed. */
  public Map<Integer, Instant> closedAt() {
    return all().stream()
        .collect(Collectors.toMap(closing -> closing.year().year(), YearClosing::closedAt));
  }

  /**
   * What an approved correction says of an unmet duty.
   *
   * @param fulfilled that it was fulfilled after all; else that it was never owed
   * @param at when it was approved
   */
  public record Corrected(boolean fulfilled, String document, Instant at) {}

  /** Of those of these duties that have one. */
  public Map<UUID, Corrected> corrected(Collection<UUID> duties) {
    if (duties.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c.dutyId, c.found, c.document, d.decidedAt from ClosingCorrection c,"
                + " CorrectionDecision d where d.requestId = c.id and d.approved = true"
                + " and c.dutyId in ?1",
            Object[].class)
        .setParameter(1, duties)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new Corrected(
                        row[1] == CorrectionFinding.FULFILLED, (String) row[2], (Instant) row[3])));
  }

  /** Fiscal years that have duties, up to the one of today. */
  List<FiscalYear> withDuties() {
    int current = FiscalYear.of(JapanClock.today(clock)).year();
    List<?> rows = entities.createNativeQuery(YEARS_WITH_DUTIES, Long.class).getResultList();
    return rows.stream()
        .map(row -> new FiscalYear(((Number) row).intValue()))
        .filter(year -> year.year() <= current)
        .toList();
  }

  /** Past years that have duties and are not closed, the oldest first. */
  List<FiscalYear> open() {
    FiscalYear current = FiscalYear.of(JapanClock.today(clock));
    Set<Integer> closed = closedAt().keySet();
    return withDuties().stream()
        .filter(year -> year.compareTo(current) < 0 && !closed.contains(year.year()))
        .toList();
  }

  /** Years that the office is asked to close today, the oldest first. */
  public List<FiscalYear> asked() {
    LocalDate today = JapanClock.today(clock);
    return open().stream()
        .filter(year -> isAskedFor(year, config.closingAskedFrom(), today))
        .toList();
  }

  /**
   * Whether the year is asked for on the day.
   *
   * @param from a day of the fiscal year after it
   */
  static boolean isAskedFor(FiscalYear year, MonthDay from, LocalDate today) {
    return !today.isBefore(year.next().day(from));
  }
}
