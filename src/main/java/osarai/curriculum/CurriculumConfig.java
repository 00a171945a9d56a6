package osarai.curriculum;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osarai.calendar.OpenDays;

/** Settings of what is owed. */
@ConfigMapping(prefix = "osarai.curriculum")
interface CurriculumConfig {
  /** The first day of use; appointments from before it are no arrivals. All are, without it. */
  Optional<LocalDate> goLive();

  /** Days on which the offices are closed beside weekends, holidays and the turn of the year. */
  Optional<Set<LocalDate>> closedDays();

  /** Days on which the offices are open although they would be closed. */
  Optional<Set<LocalDate>> openDays();

  /** How many days after the return from leave what was due meanwhile falls due. */
  @WithDefault("" + Terms.CATCH_UP)
  int catchUpDays();

  /** All of it as the rules take it. */
  default Terms terms() {
    return new Terms(
        goLive().orElse(Terms.usual().goLive()),
        new OpenDays(closedDays().orElse(Set.of()), openDays().orElse(Set.of())),
        catchUpDays(),
        List.of(),
        List.of());
  }
}
