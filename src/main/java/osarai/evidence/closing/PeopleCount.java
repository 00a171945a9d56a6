package osarai.evidence.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.people.PersonFacts;
import osarai.people.Post;

/**
 * Counts the people of a closed year ({@link CountingRule#PEOPLE}) from what was known when it was
 * closed: who had a post on the reference day, once a course and once in all. What {@link
 * ClosingFigures} counts in one statement at a closing, from what is known today.
 */
final class PeopleCount {
  private final LocalDate day;
  private final Map<UUID, PersonFacts> facts;
  private final PeopleTally tally = new PeopleTally();

  private PeopleCount(LocalDate day, Map<UUID, PersonFacts> facts) {
    this.day = day;
    this.facts = facts;
  }

  /**
   * The figures.
   *
   * @param facts of everybody who has a duty, as known at the closing
   * @param day the reference day
   */
  static ClosingFigures.Counted of(
      List<SettledDuty> duties, Map<UUID, PersonFacts> facts, LocalDate day) {
    PeopleCount count = new PeopleCount(day, facts);
    duties.stream().filter(count::isCounted).forEach(count::add);
    return count.figures();
  }

  /** What was for an appointment that had ended has left with it, done or not. */
  private boolean isCounted(SettledDuty duty) {
    PersonFacts person = facts.get(duty.person());
    return person != null
        && !duty.opensOn().isAfter(day)
        && person.postsOn(day).stream().anyMatch(post -> isHeld(person, post))
        && !(duty.onlyThere() && hasEnded(person, duty.appointment()));
  }

  private boolean isHeld(PersonFacts person, Post post) {
    return person.appointments().stream()
            .anyMatch(one -> one.id().equals(post.appointmentId()) && one.period().contains(day))
        && person.departments().getOrDefault(post.departmentId(), List.of()).stream()
            .anyMatch(department -> department.period().contains(day));
  }

  private boolean hasEnded(PersonFacts person, UUID appointment) {
    return person.appointments().stream()
        .filter(one -> one.id().equals(appointment))
        .noneMatch(one -> one.period().until() == null || day.isBefore(one.period().until()));
  }

  private void add(SettledDuty duty) {
    tally.add(duty.person(), duty.course(), duty.done(), duty.leftOut());
  }

  private ClosingFigures.Counted figures() {
    return new ClosingFigures.Counted(tally.courses(), tally.all(), CountingRule.PEOPLE);
  }
}
