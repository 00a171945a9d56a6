package osarai.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** What comes after the course for somebody who has finished it. */
  Ahead after(UUID person, String course);

  /**
   * What comes after a course.
   *
   * @param again when it is owed the next time; null where that is not known or has come
   * @param owed what else is to be taken now, the earliest due first; null for nothing
   */
  record Ahead(@Nullable NextTime again, @Nullable Owed owed) {}

  /** A course that is to be taken now. */
  record Owed(String course, String title, LocalDate dueOn, boolean isLate) {
    public String due() {
      return JapaneseDate.of(dueOn);
    }
  }

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
