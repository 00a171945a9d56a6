package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.MovedClock;
import osarai.content.Shelf;
import osarai.curriculum.Horizon;
import osarai.hr.firstload.TownFile;
import osarai.hr.intake.Statement;

/** Three fiscal years of the town, up to a moment; the first is closed in them. */
@ApplicationScoped
public class LivedTown {
  /** The fiscal year for which the town's own file is written. */
  private static final int WRITTEN_FOR = 2026;

  private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d)(?=-\\d\\d-\\d\\d)");

  private final MovedClock clock;
  private final Agenda agenda;
  private final Shelf shelf;
  private final TownFile file;
  private final Personnel personnel;
  private final Horizon horizon;
  private final Learners learners;
  private final Office office;

  LivedTown(
      MovedClock clock,
      Agenda agenda,
      Shelf shelf,
      TownFile file,
      Personnel personnel,
      Horizon horizon,
      Learners learners,
      Office office) {
    this.clock = clock;
    this.agenda = agenda;
    this.shelf = shelf;
    this.file = file;
    this.personnel = personnel;
    this.horizon = horizon;
    this.learners = learners;
    this.office = office;
  }

  /**
   * Plays it in an empty installation.
   *
   * @param roster the town's own file
   * @param folder of what is told of the rest
   * @param end what lies after it does not happen
   */
  public void play(Path roster, Path folder, Instant end) {
    FiscalYear last = FiscalYear.of(JapanClock.dayOf(end));
    FiscalYear first = new FiscalYear(last.year() - 2);
    clock.forwardTo(Agenda.at(first.firstDay(), 8));
    try {
      shelf.store();
      TownData data = new TownData(folder);
      List<DatedStatement> told = Careers.of(data, found(roster, folder, last), first, last);
      Personnel.byDay(told, first.firstDay())
          .forEach((day, said) -> agenda.add(Agenda.at(day, 9), () -> personnel.say(day, said)));
      for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.next()) {
        agenda.add(Agenda.at(year.firstDay(), 10), horizon::extend);
      }
      learners.plan(data, first, last);
      office.plan(data, first, last);
      agenda.play(end);
    } finally {
      clock.release();
    }
  }

  private List<Statement> found(Path roster, Path folder, FiscalYear last) {
    int later = last.year() - WRITTEN_FOR;
    return file.found(
        roster.getFileName().toString(),
        moved(text(roster), later),
        text(folder.resolve("town.yaml")));
  }

  /** The same town in another year. */
  private static String moved(String text, int years) {
    return DAY.matcher(text)
        .replaceAll(day -> String.valueOf(Integer.parseInt(day.group(1)) + years));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
