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
 * from the fiscal year of that day to the end of the next one.
 */
final class Duties {
  private final PersonFacts facts;
  private final Terms terms;
  private final BiFunction<Requirement, String, LocalDate> known;

  private Duties(PersonFacts facts, Terms terms, BiFunction<Requirement, String, LocalDate> known) {
    this.facts = facts;
    this.terms = terms;
    this.known = known;
  }

  /**
   * What is owed.
   *
   * @param recordedOn the day on which the facts became known
   */
  static List<Owed> owed(
      List<Requirement> requirements, PersonFacts facts, Terms terms, LocalDate recordedOn) {
    return owed(requirements, facts, terms, recordedOn, (requirement, occasion) -> recordedOn);
  }

  /**
   * The same for somebody who has duties already.
   *
   * @param known for an occasion the day on which its ground became known, so that what is worked
   *     out again later does not move
   */
  static List<Owed> owed(
      List<Requirement> requirements,
      PersonFacts facts,
      Terms terms,
      LocalDate recordedOn,
      BiFunction<Requirement, String, LocalDate> known) {
    Duties duties = new Duties(facts, terms, known);
    FiscalYear year = FiscalYear.of(recordedOn);
    List<Occurrence> occurrences = Occurrences.of(facts, terms);
    Map<String, Owed> owed = new LinkedHashMap<>();
    for (FiscalYear looked : List.of(year, year.next())) {
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
    List<Ground> found = grounds.of(requirement);
    List<Owed> owed = new ArrayList<>();
    switch (requirement.each()) {
      case FISCAL_YEAR -> {
        if (!found.isEmpty()) {
          owed.add(owed(requirement, year, found.get(0), String.valueOf(year.year())));
        }
      }
      case APPOINTMENT ->
          found.forEach(g -> owed.add(owed(requirement, year, g, g.appointment().id().toString())));
      case EVENT -> found.forEach(g -> owed.add(owed(requirement, year, g, g.subject())));
    }
    return owed;
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
        year,
        opens,
        due,
        Days.earlier(opens, credit),
        knownOn,
        reason(requirement, ground, due));
  }

  /** With the return from which the days count. */
  private KeptText reason(Requirement requirement, Ground ground, DueDate due) {
    LocalDate returned = due.returned();
    return KeptReasons.of(
        why ->
            returned == null
                ? why.reason(ground.text(), requirement.because())
                : why.reason_after(ground.text(), requirement.because(), counted(returned)));
  }

  private KeptText counted(LocalDate returned) {
    int days = terms.catchUpDays();
    return facts.absences().stream()
        .filter(absence -> returned.equals(absence.period().until()))
        .map(absence -> KeptReasons.of(why -> why.after_return(absence.kind(), returned, days)))
        .findFirst()
        .orElseGet(() -> KeptReasons.of(why -> why.after_exclusion(returned, days)));
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
