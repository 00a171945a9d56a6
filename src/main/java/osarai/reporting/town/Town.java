package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.evidence.closing.PeopleStandings;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.evidence.closing.YearProgress;
import osarai.people.Departments;
import osarai.people.People;

/** How the whole town stands today, in two statements however large it is. */
@ApplicationScoped
public class Town {
  private final PeopleStandings standings;
  private final YearProgress progress;
  private final Departments departments;
  private final Clock clock;

  Town(PeopleStandings standings, YearProgress progress, Departments departments, Clock clock) {
    this.standings = standings;
    this.progress = progress;
    this.departments = departments;
    this.clock = clock;
  }

  /** All of it, department by department. */
  public TownFigures today() {
    return today(tree(null));
  }

  /** From one department on, or from above all. */
  TownTree tree(@Nullable UUID chosen) {
    return tree(JapanClock.today(clock), chosen);
  }

  /** The same of another day, as it is known now. */
  TownTree tree(LocalDate day, @Nullable UUID chosen) {
    return TownTree.of(departments.all(People.NOW), day, chosen);
  }

  TownFigures today(TownTree tree) {
    return on(JapanClock.today(clock), tree);
  }

  TownFigures on(LocalDate day, TownTree tree) {
    return TownFigures.of(day, standings.counted(day), tree);
  }

  /** The whole town's fiscal year up to today, and the one before it. */
  TownYear year() {
    return new TownYear(
        curve(JapanClock.today(clock)),
        curve(FiscalYear.of(JapanClock.today(clock)).previous().lastDay()));
  }

  private YearCurve curve(LocalDate until) {
    return YearCurve.of(progress.upTo(until), until);
  }

  /** So many people of what the tree looks at, after the first so many. */
  List<Standing> people(LocalDate day, TownTree tree, TownFilter filter, int skip, int most) {
    return standings.listed(
        day,
        new PeopleStandings.Wanted(filter.states(), tree.chosen() == null ? null : tree.scope()),
        skip,
        most);
  }
}
