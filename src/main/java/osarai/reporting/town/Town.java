package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.evidence.closing.PeopleStandings;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.Sections;

/** How the whole town stands today, in three statements however large it is. */
@ApplicationScoped
public class Town {
  private final PeopleStandings standings;
  private final Sections sections;
  private final Departments departments;
  private final Clock clock;

  Town(PeopleStandings standings, Sections sections, Departments departments, Clock clock) {
    this.standings = standings;
    this.sections = sections;
    this.departments = departments;
    this.clock = clock;
  }

  /** All of it, department by department. */
  public TownFigures today() {
    return today(tree(null));
  }

  /** From one department on, or from above all. */
  TownTree tree(@Nullable UUID chosen) {
    return TownTree.of(departments.all(People.NOW), JapanClock.today(clock), chosen);
  }

  TownFigures today(TownTree tree) {
    LocalDate day = JapanClock.today(clock);
    return TownFigures.of(day, standings.on(day), sections.places(day), tree);
  }
}
