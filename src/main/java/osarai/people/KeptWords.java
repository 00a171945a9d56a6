package osarai.people;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import osarai.calendar.Period;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;

/** Words that stand in texts that are kept. */
@Singleton
public final class KeptWords {
  public static KeptText of(EmploymentType type) {
    return KeptText.of(WordMessages.class, words -> words.employment(type));
  }

  public static KeptText of(AbsenceKind kind) {
    return KeptText.of(WordMessages.class, words -> words.absence(kind));
  }

  public static KeptText of(Period period) {
    LocalDate last = period.lastDay();
    return KeptText.of(
        WordMessages.class,
        words -> last == null ? words.since(period.from()) : words.days(period.from(), last));
  }

  @Produces
  @Singleton
  KeptBundle bundle(WordMessages messages) {
    return new KeptBundle(WordMessages.class, messages);
  }
}
