package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.PersonFacts;

/**
 * What a person owes on a day, beside the duties that the person has: the one comparison by which
 * duties are written, and by which a what-if tells what would be written.
 *
 * @param gained for the first time
 * @param kept owed still, or again
 * @param lost owed no longer, of those that stand in the fiscal years looked at
 */
record Reckoning(List<Owed> gained, List<Kept> kept, List<DutyNow> lost) {

  /**
   * A duty of the person that is owed.
   *
   * @param dueOn as the facts have it, or the later day to which it was extended; in a row of
   *     before, of which nobody knows when its ground became known, as it stands
   */
  record Kept(DutyNow duty, Owed owed, LocalDate dueOn) {
    /** In which it belongs, by the day on which it is due. */
    FiscalYear year() {
      return owed.requirement().isOfAYear() ? owed.year() : owed.year().later(FiscalYear.of(dueOn));
    }

    boolean isRestored() {
      return duty.isWithdrawn();
    }

    /** Whether it opens, counts or is reasoned otherwise than it stands; not in a row of before. */
    boolean isRestated() {
      return duty.knownOn() != null && !duty.isStatedAs(owed, year());
    }

    /** Whether it stands, but could be taken from another day on. */
    boolean isReOpened() {
      return !isRestored() && isRestated() && !duty.view().opensOn().equals(owed.opensOn());
    }

    boolean isReDated() {
      return !duty.dueOn().equals(dueOn);
    }
  }

  /**
   * Reckons.
   *
   * @param day on which the facts are known
   * @param duties all of the person, the withdrawn too
   * @param extended the newest extension of each duty that has one
   */
  static Reckoning of(
      List<Requirement> requirements,
      PersonFacts facts,
      Terms terms,
      LocalDate day,
      List<DutyNow> duties,
      Map<UUID, LocalDate> extended) {
    FiscalYear year = FiscalYear.of(day);
    Map<String, DutyNow> known = new HashMap<>();
    duties.forEach(duty -> known.put(duty.identity(), duty));
    List<Owed> gained = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    Set<String> still = new HashSet<>();
    for (Owed owed :
        Duties.owed(
            requirements,
            facts,
            terms,
            day,
            earliest(duties, year),
            (requirement, occasion) -> knownOn(known, Owed.identity(requirement, occasion), day))) {
      still.add(owed.identity());
      DutyNow duty = known.get(owed.identity());
      if (duty == null) {
        gained.add(owed);
      } else {
        Kept one = new Kept(duty, owed, dueOn(duty, owed, extended.get(duty.id()), facts));
        if (duty.fiscalYear() >= year.year() || comesBack(one, year)) {
          kept.add(one);
        }
      }
    }
    return new Reckoning(gained, kept, lost(known, still, DutyYears.of(day)));
  }

  /** A year that is over is left alone; what was withdrawn in it may be due again in this one. */
  private static boolean comesBack(Kept kept, FiscalYear year) {
    return kept.isRestored() && !kept.dueOn().isBefore(year.firstDay());
  }

  /** The first year of what happened in years that are over and is due in this one, or later. */
  private static FiscalYear earliest(List<DutyNow> duties, FiscalYear year) {
    return duties.stream()
        .filter(duty -> duty.fiscalYear() >= year.year() && !duty.isOfAYear())
        .filter(duty -> isKnownBefore(duty, year))
        .map(duty -> FiscalYear.of(began(duty)))
        .filter(began -> began.compareTo(year) < 0)
        .min(Comparator.naturalOrder())
        .orElse(year.previous());
  }

  private static boolean isKnownBefore(DutyNow duty, FiscalYear year) {
    LocalDate known = duty.knownOn();
    return known != null && known.isBefore(year.firstDay());
  }

  /** The day of what happened; of an appointment, the one from which its duty can be taken. */
  private static LocalDate began(DutyNow duty) {
    return Occurrence.named(duty.occasion()).map(Occurrence.Named::day).orElseGet(duty::opensOn);
  }

  private static LocalDate knownOn(Map<String, DutyNow> known, String identity, LocalDate day) {
    DutyNow duty = known.get(identity);
    LocalDate before = duty == null ? null : duty.knownOn();
    return before == null ? day : before;
  }

  /** An extension holds while it is later, and only to where somebody serves who could use it. */
  private static LocalDate dueOn(
      DutyNow duty, Owed owed, @Nullable LocalDate extended, PersonFacts facts) {
    if (duty.knownOn() == null) {
      return duty.dueOn();
    }
    UUID onlyIn = owed.requirement().endsWithItsAppointment() ? owed.appointmentId() : null;
    return Optional.ofNullable(extended)
        .flatMap(Ground.Service.of(facts, onlyIn)::lastUpTo)
        .filter(until -> until.isAfter(owed.dueOn()))
        .orElse(owed.dueOn());
  }

  /** What was owed for another year than those looked at is none of this. */
  private static List<DutyNow> lost(
      Map<String, DutyNow> known, Set<String> still, DutyYears years) {
    return known.entrySet().stream()
        .filter(one -> !still.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .filter(duty -> !duty.isWithdrawn())
        .filter(duty -> duty.fiscalYear() >= years.first().year())
        .filter(duty -> duty.fiscalYear() <= years.last().year() || !years.isBefore(began(duty)))
        .toList();
  }
}
