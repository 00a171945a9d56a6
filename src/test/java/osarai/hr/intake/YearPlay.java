package osarai.hr.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.curriculum.DutyBook;
import osarai.curriculum.DutyHistories;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.curriculum.office.OfficeEvents;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.Roster;
import osarai.running.NewPeople;
import osarai.running.SettableClock;

/**
 * Plays the script against the running application, each line on its day. People come by the doors;
 * departments and incidents by the services behind the pages of the offices.
 */
@ApplicationScoped
class YearPlay {
  private static final AtomicInteger PLAYS = new AtomicInteger();

  private final NewPeople people;
  private final Departments departments;
  private final Roster roster;
  private final Intake intake;
  private final OfficeEvents events;
  private final People known;
  private final DutyBook duties;
  private final DutyHistories histories;
  private final KeptTexts texts;
  private final SettableClock clock;

  YearPlay(
      NewPeople people,
      Departments departments,
      Roster roster,
      Intake intake,
      OfficeEvents events,
      People known,
      DutyBook duties,
      DutyHistories histories,
      KeptTexts texts,
      SettableClock clock) {
    this.people = people;
    this.departments = departments;
    this.roster = roster;
    this.intake = intake;
    this.events = events;
    this.known = known;
    this.duties = duties;
    this.histories = histories;
    this.texts = texts;
    this.clock = clock;
  }

  private void office(YearPlayed played, YearRow row) {
    UUID id = played.department(row.where().get(0));
    if (row.act() == YearRow.Act.INCIDENT) {
      events.record(
          UUID.randomUUID(),
          new EventRequest(Occurrence.Event.INCIDENT, row.from(), "USBメモリの紛失", null, Set.of(id)),
          UUID.randomUUID());
      return;
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Change change = begin();
              switch (row.act()) {
                case INTO_SCOPE ->
                    departments.becomes(change, id, row.from(), d -> renamed(d, d.name(), true));
                case DEPARTMENT_RENAMED ->
                    departments.becomes(
                        change, id, row.from(), d -> renamed(d, row.what(), d.inScope()));
                default ->
                    departments.end(
                        change, id, row.from().minusDays(1), played.department(row.where().get(1)));
              }
              intake.departmentsChanged(change, departments.withThoseBelow(id));
            });
  }

  private static Department renamed(Department department, String name, boolean inScope) {
    return new Department(
        department.id(), department.code(), name, null, inScope, department.period());
  }

  /**
   * The whole script.
   *
   * @param doors the door that each line prefers
   */
  YearPlayed play(List<YearRow> rows, List<YearDoors.Door> doors) {
    return play(begun(), rows, doors, (played, row) -> {});
  }

  /** A year of which nothing has been told, with its departments. */
  YearPlayed begun() {
    people.loadTown();
    String play = "V" + (100 + PLAYS.incrementAndGet());
    return new YearPlayed(
        new YearDoors(people.base(), play), makeDepartments(play), known, histories, texts);
  }

  /**
   * The whole script.
   *
   * @param entered takes what an office or a head enters about somebody
   */
  YearPlayed play(
      YearPlayed played,
      List<YearRow> rows,
      List<YearDoors.Door> doors,
      BiConsumer<YearPlayed, YearRow> entered) {
    int minutes = 0;
    for (int i = 0; i < rows.size(); i++) {
      YearRow row = rows.get(i);
      minutes = i > 0 && rows.get(i - 1).said().equals(row.said()) ? minutes + 5 : 0;
      if (i > 0) {
        turn(played, rows.get(i - 1).said(), row.said());
      }
      try (SettableClock.Moved then = clock.at(row.said().atTime(8, 0).plusMinutes(minutes))) {
        if (row.isOfTheOffice()) {
          office(played, row);
        } else if (row.act().isEntered()) {
          entered.accept(played, row);
        } else {
          played.doors().say(row, doors.get(i));
        }
      }
    }
    return played;
  }

  /**
   * The step of the first day of a fiscal year, for the people of this play; the product's own is
   * for everybody, and done once.
   */
  private void turn(YearPlayed played, LocalDate before, LocalDate said) {
    LocalDate first = YearDays.first(YearDays.yearOf(said));
    if (before.isBefore(first)) {
      try (SettableClock.Moved then = clock.at(first.atTime(0, 30))) {
        QuarkusTransaction.requiringNew()
            .run(() -> duties.bringUpToDate(played.everybody(), begin()));
      }
    }
  }

  private Map<String, UUID> makeDepartments(String play) {
    Map<String, UUID> made = new HashMap<>();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Stream.of("A", "B", "C", "D", "E")
                    .forEach(
                        letter ->
                            made.put(
                                letter,
                                departments.add(
                                    begin(),
                                    Period.from(YearOnPaper.LONG_AGO),
                                    play + letter,
                                    letter + "課",
                                    null,
                                    !letter.equals("D"),
                                    null))));
    return made;
  }

  private Change begin() {
    return roster.begin("test", "test", null, new KeptText("機構改革"));
  }

  /** The same door for all, as far as it can say it. */
  static List<YearDoors.Door> only(YearDoors.Door door, int lines) {
    List<YearDoors.Door> doors = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      doors.add(door);
    }
    return doors;
  }
}
