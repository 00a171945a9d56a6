package osarai.curriculum;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import osarai.forms.Worded;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/**
 * Who must take which course by when.
 *
 * @param trainsHandlers whether a pass of the course makes a 事務取扱担当者 a trained one; absent where
 *     that follows from whom it is for
 * @param because the legal or organisational ground, one sentence shown to the learner
 */
record Requirement(
    String id,
    String course,
    Who who,
    Each each,
    Opens opens,
    Due due,
    Credit credit,
    Optional<Boolean> trainsHandlers,
    String because) {

  /** One that opens with its ground and leaves to its audience whether it trains handlers. */
  Requirement(
      String id, String course, Who who, Each each, Due due, Credit credit, String because) {
    this(id, course, who, each, Opens.WITH_THE_GROUND, due, credit, Optional.empty(), because);
  }

  /**
   * Whether it is owed once in a fiscal year, or a pass of that year alone fulfils it: then it ends
   * with the year.
   */
  boolean isOfAYear() {
    return each == Each.FISCAL_YEAR || credit.within() == CreditWithin.FISCAL_YEAR;
  }

  /**
   * Whether it ends with the appointment for which it is owed, whatever follows that: where only a
   * pass under that one fulfils it.
   */
  boolean endsWithItsAppointment() {
    return credit.within() == CreditWithin.APPOINTMENT;
  }

  /**
   * Whom it is for; an empty set asks for nothing, and what is asked for must hold together, on one
   * day. One with events is for those to whom one of them happens while the rest holds, one without
   * for everybody as long as the rest holds.
   *
   * @param designation of an event that is itself about a designation, the role in that one
   * @param departments codes; those below them are meant too
   */
  record Who(
      Set<EmploymentType> employment,
      Set<DesignationRole> designation,
      Set<Position> position,
      Set<String> departments,
      Set<Occurrence.Event> on) {
    /** Whether it is for some posts only. */
    boolean asksForAPost() {
      return !position.isEmpty() || !departments.isEmpty();
    }

    static Who employed(Set<EmploymentType> employment) {
      return new Who(employment, Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Who designated(Set<DesignationRole> designation) {
      return new Who(Set.of(), designation, Set.of(), Set.of(), Set.of());
    }
  }

  /** What a new duty is made for. */
  enum Each implements Worded {
    FISCAL_YEAR("fiscal-year"),
    APPOINTMENT("appointment"),
    /** each time one of the events happens */
    EVENT("event");

    private final String word;

    Each(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * From when it can be taken. Without either: from the first day of its ground, and what must be
   * done before a start or an end, from the day on which that is known.
   *
   * @param daysBeforeEvent so many days before the event, for one that lies ahead
   * @param daysBeforeDue so many days before it is due
   */
  record Opens(Optional<Integer> daysBeforeEvent, Optional<Integer> daysBeforeDue) {
    static final Opens WITH_THE_GROUND = new Opens(Optional.empty(), Optional.empty());
  }

  /**
   * By when. Where both a date and days are given, the date counts, but for what begins within the
   * year or became known after the date: then the later of the two, or always the earlier where the
   * requirement says so.
   *
   * @param date in the fiscal year
   * @param daysAfterStart days after the appointment's or designation's first day or the event, or
   *     after the day it was recorded where that is later
   * @param beforeStart the day before it begins
   * @param earlier the earlier of date and days
   * @param daysAfterScope days after a department comes into the policy's scope, for whom that
   *     brings the requirement
   */
  record Due(
      Optional<MonthDay> date,
      Optional<Integer> daysAfterStart,
      boolean beforeStart,
      boolean earlier,
      int daysAfterScope) {
    static final int AFTER_SCOPE = 30;

    Due(Optional<MonthDay> date, Optional<Integer> daysAfterStart, boolean beforeStart) {
      this(date, daysAfterStart, beforeStart, false, AFTER_SCOPE);
    }
  }

  /**
   * Which passes count.
   *
   * @param within those of the same fiscal year, under the same appointment, or since the event
   * @param daysBefore for an event: those at most so many days old then count too
   */
  record Credit(CreditWithin within, int daysBefore) {
    static Credit of(Each each) {
      return new Credit(CreditWithin.valueOf(each.name()), 0);
    }
  }
}
