package osarai.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import osarai.people.Designation;
import osarai.people.PersonFacts;

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
