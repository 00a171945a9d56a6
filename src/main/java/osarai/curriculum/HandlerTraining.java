package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.PersonFacts;

/**
 * Which courses train a 事務取扱担当者: those that the designation itself asks for, once or every year. A
 * course that only a later event asks for, such as a changed scope, presumes that training and does
 * not count as it. If a requirement says whether it trains handlers, that decides.
 */
@ApplicationScoped
public class HandlerTraining {
  private final Set<String> courses;
  private final int daysBefore;

  /** Who of the handlers is trained on a day; answered by the package of the register. */
  public interface TrainedHandlers {
    /**
     * A designation that has not ended by the day.
     *
     * @param designation by which it stands in the register
     */
    record Handler(PersonFacts person, Designation designation, boolean trained) {}

    /** Of these people, by the passes of the courses that train; in the order of the people. */
    List<Handler> of(Collection<PersonFacts> people, HandlerTraining training, LocalDate day);
  }

  @Inject
  HandlerTraining(DutyBook book) {
    this(book.requirements());
  }

  HandlerTraining(List<Requirement> requirements) {
    this.courses = courses(requirements);
    this.daysBefore = daysBefore(requirements);
  }

  /** Ids; whoever has passed one of them is trained. */
  public Set<String> courses() {
    return courses;
  }

  /** How old a pass of the fiscal year before may be when handling starts. */
  public int daysBefore() {
    return daysBefore;
  }

  /** Whether the same passes train. */
  boolean trainsAs(HandlerTraining other) {
    return courses.equals(other.courses()) && daysBefore == other.daysBefore();
  }

  static int daysBefore(List<Requirement> requirements) {
    return ofHandlers(requirements)
        .mapToInt(
            one -> Math.max(one.credit().daysBefore(), one.opens().daysBeforeEvent().orElse(0)))
        .max()
        .orElse(0);
  }

  private static Stream<Requirement> ofHandlers(List<Requirement> requirements) {
    return requirements.stream().filter(one -> one.trainsHandlers().orElse(isByAudience(one)));
  }

  private static boolean isByAudience(Requirement one) {
    return one.who().designation().contains(DesignationRole.HANDLER)
        && Set.of(Occurrence.Event.DESIGNATED).containsAll(one.who().on());
  }

  static Set<String> courses(List<Requirement> requirements) {
    return ofHandlers(requirements)
        .map(Requirement::course)
        .collect(Collectors.toUnmodifiableSet());
  }
}
