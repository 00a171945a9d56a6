package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.PersonFacts;

/**
 * The pure function (requirements, facts about a person, day) → what the person owes, with reasons,
 * for the years of {@link DutyYears}. A duty belongs to the fiscal year for which it is owed or,
 * where it is owed for something that happens, in which it falls due.
 */
final class Duties {
  private final PersonFacts facts;
  private final Terms terms;
  private final FiscalYear current;
  private final BiFunction<Requirement, String, LocalDate> known;

  private Duties(
      PersonFacts facts,
      Terms terms,
      FiscalYear current,
      BiFunction<Requirement, String, LocalDate> known) {
    this.facts = facts;
    this.terms = terms;
    this.current = current;
    this.known = known;
  }

  /**
   * What is owed.
   *
   * @param recordedOn the day on which the facts became known
   */
  static List<Owed> owed(
      List<Requirement> requirements, PersonFacts facts, Terms terms, LocalDate recordedOn) {
    return owed(
        requirements,
        facts,
        terms,
        recordedOn,
        FiscalYear.of(recordedOn).previous(),
        (requirement, occasion) -> recordedOn);
  }

  /**
   * The same for somebody who has duties already.
   *
   * @param earliest the fiscal year from which on things happened that may be due in that of the
   *     day or later
   * @param known for an occasion the day on which its ground became known, so that what is worked
   *     out again later does not move
   */
  static List<Owed> owed(
      List<Requirement> requirements,
      PersonFacts facts,
      Terms terms,
      LocalDate recordedOn,
      FiscalYear earliest,
      BiFunction<Requirement, String, LocalDate> known) {
    FiscalYear year = FiscalYear.of(recordedOn);
    Duties duties = new Duties(facts, terms, year, known);
    List<Occurrence> occurrences = Occurrences.of(facts, terms);
    Map<String, Owed> owed = new LinkedHashMap<>();
    for (FiscalYear looked : DutyYears.of(recordedOn).since(earliest)) {
      if (looked.lastDay().isBefore(terms.goLive())) {
        continue; // it ended before anybody could have learned here
      }
      Grounds grounds = new Grounds(facts, looked, occurrences);
      for (Requirement requirement : requirements) {
        duties
            .of(requirement, looked, grounds)
            .forEach(one -> owed.putIfAbsent(one.identity(), one));
      }
    }
    return List.copyOf(owed.values());
  }

  private List<Owed> of(Requirement requirement, FiscalYear year, Grounds grounds) {
    boolean isOver = year.compareTo(current) < 0;
    if (isOver && requirement.isOfAYear()) {
      return List.of();
    }
    List<Ground> found = grounds.of(requirement);
    List<Owed> owed = new ArrayList<>();
    switch (requirement.each()) {
      case FISCAL_YEAR -> {
        if (!found.isEmpty()) {
          owed.add(owed(requirement, year, found.get(0), String.valueOf(year.year())));
        }
      }
      case APPOINTMENT, EVENT ->
          found.stream()
              .filter(g -> !isOver || outlives(requirement, year, g, occasion(requirement, g)))
              .forEach(g -> owed.add(owed(requirement, year, g, occasion(requirement, g))));
    }
    return owed;
  }

  private static String occasion(Requirement requirement, Ground ground) {
    return requirement.each() == Requirement.Each.APPOINTMENT
        ? ground.appointment().id().toString()
        : ground.subject();
  }

  /**
   * Whether what happened in a year that is over is still owed: it was made then, or would have
   * been with a due day of this year, had everybody known in time.
   */
  private boolean outlives(
      Requirement requirement, FiscalYear year, Ground ground, String occasion) {
    LocalDate knownOn = known.apply(requirement, occasion);
    LocalDate first = current.firstDay();
    return year.contains(knownOn)
        || (year.contains(ground.period().from())
            && (knownOn.isBefore(first)
                || !DueDate.of(requirement, year, ground, LocalDate.MIN, facts, terms)
                    .day()
                    .isBefore(first)));
  }

  /** In which the duty falls due, where no year is named for it; never one that is over. */
  private FiscalYear belongs(Requirement requirement, FiscalYear year, LocalDate dueOn) {
    return requirement.isOfAYear() ? year : year.later(current).later(FiscalYear.of(dueOn));
  }

  private Owed owed(Requirement requirement, FiscalYear year, Ground ground, String occasion) {
    LocalDate from = ground.period().from();
    LocalDate knownOn = known.apply(requirement, occasion);
    DueDate due = DueDate.of(requirement, year, ground, knownOn, facts, terms);
    LocalDate first = Days.later(from, year.firstDay());
    LocalDate credit = creditFrom(requirement, ground, year);
    LocalDate opens = opens(requirement, ground, year, first, knownOn, credit, due);
    return new Owed(
        requirement,
        occasion,
        ground.appointment().id(),
        belongs(requirement, year, due.day()),
        opens,
        due,
        Days.earlier(opens, credit),
        knownOn,
        reason(requirement, ground, due));
  }

  /**
   * With the return or the beginning from which the days count, and the end, of the year or the
   * service, that leaves fewer.
   */
  private KeptText reason(Requirement requirement, Ground ground, DueDate due) {
    LocalDate returned = due.returned();
    KeptText until = KeptReasons.until(due, returned == null ? null : counted(returned));
    return KeptReasons.of(
        why ->
            until == null
                ? why.reason(ground.text(), requirement.because())
                : why.reason_after(ground.text(), requirement.because(), until));
  }

  private KeptText counted(LocalDate returned) {
    int days = terms.catchUpDays();
    return facts.absences().stream()
        .filter(absence -> returned.equals(absence.period().until()))
        .map(absence -> KeptReasons.of(why -> why.after_return(absence.kind(), returned, days)))
        .findFirst()
        .orElseGet(
            () ->
                KeptReasons.of(
                    why ->
                        beginsAgain(returned)
                            ? why.after_gap(returned, days)
                            : why.after_exclusion(returned, days)));
  }

  private boolean beginsAgain(LocalDate day) {
    return facts.appointmentOn(day.minusDays(1)).isEmpty()
        && facts.appointmentOn(day).filter(one -> one.period().from().equals(day)).isPresent();
  }

  /** Since when a pass counts that needs no other bond than its day. */
  private static LocalDate creditFrom(Requirement requirement, Ground ground, FiscalYear year) {
    LocalDate day = ground.period().from().minusDays(requirement.credit().daysBefore());
    return requirement.due().beforeStart() ? Days.earlier(day, year.firstDay()) : day;
  }

  /**
   * What must be done before a start or an end can be begun as soon as it is known, but not before
   * a pass would count for it.
   */
  private static LocalDate opens(
      Requirement requirement,
      Ground ground,
      FiscalYear year,
      LocalDate first,
      LocalDate knownOn,
      LocalDate credit,
      DueDate due) {
    Requirement.Opens said = requirement.opens();
    LocalDate opens = first;
    if (said.daysBeforeEvent().isPresent()) {
      LocalDate ahead = ground.period().from().minusDays(said.daysBeforeEvent().get());
      opens = Days.earlier(first, Days.later(knownOn, ahead));
    } else if (requirement.due().beforeStart() || ground.isEnd()) {
      boolean ofTheDay = requirement.credit().within() == CreditWithin.EVENT && !ground.isEnd();
      opens = Days.earlier(first, Days.later(knownOn, ofTheDay ? credit : year.firstDay()));
    }
    LocalDate before = opens;
    return said.daysBeforeDue()
        .map(days -> Days.later(before, due.day().minusDays(days)))
        .orElse(before);
  }
}
