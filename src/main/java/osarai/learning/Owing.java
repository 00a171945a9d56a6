package osarai.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.JapaneseDate;
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

  /** When the course is owed the next time, where that is known and has not come. */
  Optional<NextTime> next(UUID person, String course);

  /** From when, and by when, a course is to be taken the next time. */
  record NextTime(LocalDate opensOn, LocalDate dueOn) {
    public String opens() {
      return JapaneseDate.of(opensOn);
    }

    public String due() {
      return JapaneseDate.of(dueOn);
    }
  }
}
