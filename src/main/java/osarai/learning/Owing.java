package osarai.learning;

import java.util.Optional;
import osarai.login.CurrentPerson;
import osarai.people.Appointment;

/**
 * Who has yet to take a course today; answered by the package that knows duties and completions.
 */
public interface Owing {
  /**
   * Under which of the person's running appointments the course is still to be passed; empty where
   * nothing is owed.
   */
  Optional<Appointment> of(CurrentPerson person, String course);
}
