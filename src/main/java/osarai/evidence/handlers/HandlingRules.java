package osarai.evidence.handlers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;

/**
 * The rules of handling 特定個人情報: the course comes first. Once in the fiscal year and not too long
 * since the last are two rules, and both are looked at.
 *
 * @param gapDays how many days may lie between two passes
 * @param daysBefore how old a pass of the year before may be at the start, as the duty has it
 */
record HandlingRules(int gapDays, int daysBefore) {
  /** How many days before it is broken the rule about the gap is announced. */
  private static final int AHEAD = 60;

  /**
   * What the rules need to know of a designation.
   *
   * @param passes of the extra course, in any order
   * @param confirmed the day for which the start of handling was confirmed
   * @param takenOver whether it is of before the product: trained by what a document says
   */
  record Designated(
      Period period, List<LocalDate> passes, @Nullable LocalDate confirmed, boolean takenOver) {
    Designated(Period period, List<LocalDate> passes, @Nullable LocalDate confirmed) {
      this(period, passes, confirmed, false);
    }

    /** With its start, as far as that had come by the day. */
    static Designated of(
        Period period, List<LocalDate> passes, @Nullable ConfirmedStart start, LocalDate day) {
      return start == null
          ? new Designated(period, passes, null)
          : new Designated(
              period,
              passes,
              start.day().filter(on -> !on.isAfter(day)).orElse(null),
              start.isTakenOver(period.from()));
    }

    private LocalDate start() {
      return period.from();
    }

    /** Whether handling began before anybody was designated for it. */
    private boolean isBeforeIt() {
      return confirmed != null && !takenOver && confirmed.isBefore(start());
    }

    private List<LocalDate> until(LocalDate day) {
      return passes.stream().filter(pass -> !pass.isAfter(day)).toList();
    }
  }

  Handling on(LocalDate day, Designated designated) {
    LocalDate lastPass = newest(designated.until(day)).orElse(null);
    LocalDate startsOn = startsOn(day, designated).orElse(null);
    return new Handling(
        state(day, designated, startsOn),
        ChronoUnit.DAYS.between(day, designated.start()),
        lastPass,
        startsOn,
        hasStarted(day, designated) ? trained(designated, startsOn) : null,
        findings(day, designated, lastPass));
  }

  /**
   * The first day on which handling may start, by the passes up to the day; empty before a pass.
   */
  Optional<LocalDate> earliest(LocalDate day, Designated designated) {
    return designated.until(day).stream()
        .filter(pass -> counts(pass, designated.start()))
        .min(Comparator.naturalOrder())
        .map(pass -> Days.later(pass, designated.start()));
  }

  private boolean counts(LocalDate pass, LocalDate start) {
    return !pass.isBefore(start)
        || FiscalYear.of(pass).equals(FiscalYear.of(start))
        || !pass.plusDays(daysBefore).isBefore(start);
  }

  private Optional<LocalDate> startsOn(LocalDate day, Designated designated) {
    return hasStarted(day, designated)
        ? Optional.ofNullable(designated.confirmed())
        : earliest(day, designated);
  }

  private static boolean hasStarted(LocalDate day, Designated designated) {
    LocalDate confirmed = designated.confirmed();
    return confirmed != null && !confirmed.isAfter(day);
  }

  private static @Nullable Long trained(Designated designated, @Nullable LocalDate startsOn) {
    return startsOn == null
        ? null
        : newest(designated.until(startsOn))
            .map(pass -> ChronoUnit.DAYS.between(pass, startsOn))
            .orElse(null);
  }

  private Handling.State state(LocalDate day, Designated designated, @Nullable LocalDate startsOn) {
    LocalDate until = designated.period().until();
    if (until != null && !day.isBefore(until)) {
      return Handling.State.ENDED;
    }
    if (hasStarted(day, designated)) {
      return begun(designated);
    }
    return startsOn == null ? Handling.State.UNTRAINED : Handling.State.WAITING;
  }

  private Handling.State begun(Designated designated) {
    if (designated.isBeforeIt()) {
      return Handling.State.BEFORE_DESIGNATION;
    }
    return isBeforePass(designated) ? Handling.State.BEFORE_PASS : Handling.State.HANDLING;
  }

  private List<Handling.Finding> findings(
      LocalDate day, Designated designated, @Nullable LocalDate lastPass) {
    List<Handling.Finding> findings = new ArrayList<>(ofStart(day, designated));
    if (designated.period().contains(day)) {
      if (day.isAfter(designated.start())
          && !(designated.takenOver() && hasStarted(day, designated))
          && earliest(day, designated).isEmpty()) {
        findings.add(new Handling.Finding(Handling.FindingKind.START_GONE_BY, designated.start()));
      }
      if (lastPass != null) {
        gap(day, lastPass).ifPresent(findings::add);
      }
      year(day, lastPass).ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  /** What was wrong with the start as it was. */
  private List<Handling.Finding> ofStart(LocalDate day, Designated designated) {
    LocalDate confirmed = designated.confirmed();
    List<Handling.Finding> findings = new ArrayList<>();
    if (confirmed != null && hasStarted(day, designated)) {
      if (designated.isBeforeIt()) {
        findings.add(new Handling.Finding(Handling.FindingKind.WITHOUT_DESIGNATION, confirmed));
      }
      if (isBeforePass(designated)) {
        findings.add(new Handling.Finding(Handling.FindingKind.WITHOUT_PASS, confirmed));
      }
    }
    return findings;
  }

  private boolean isBeforePass(Designated designated) {
    LocalDate confirmed = designated.confirmed();
    return confirmed != null
        && !designated.takenOver()
        && earliest(confirmed, designated).isEmpty();
  }

  private Optional<Handling.Finding> gap(LocalDate day, LocalDate lastPass) {
    LocalDate limit = lastPass.plusDays(gapDays);
    if (day.isAfter(limit)) {
      return Optional.of(new Handling.Finding(Handling.FindingKind.GAP, limit));
    }
    return day.isBefore(limit.minusDays(AHEAD))
        ? Optional.empty()
        : Optional.of(new Handling.Finding(Handling.FindingKind.GAP_SOON, limit));
  }

  private static Optional<Handling.Finding> year(LocalDate day, @Nullable LocalDate lastPass) {
    FiscalYear year = FiscalYear.of(day);
    return lastPass != null && year.contains(lastPass)
        ? Optional.empty()
        : Optional.of(new Handling.Finding(Handling.FindingKind.YEAR_OPEN, year.lastDay()));
  }

  private static Optional<LocalDate> newest(List<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder());
  }
}
