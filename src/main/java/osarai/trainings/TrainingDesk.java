package osarai.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.curriculum.ClosedYears;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.tables.GivenTable;
import osarai.tables.GivenTable.Row;

/** A plan for one list while it is made: whom the lines name, and what was found so far. */
final class TrainingDesk {
  private final ClosedYears closed;
  private final TrainingsMessages messages;
  private final LocalDate today;
  private final List<Row> rows;
  private final Map<String, List<Appointment>> numbers;
  private final Map<UUID, PersonFacts> facts;
  private final Set<Object> seen = new HashSet<>();
  private final Map<FiscalYear, Boolean> closedYears = new HashMap<>();
  private final List<TrainingPlan.PlannedTraining> lines = new ArrayList<>();
  private final List<KeptText> faults;
  private final List<Attendance.Entry> attended = new ArrayList<>();
  private final List<ExternalTraining.ListedTraining> external = new ArrayList<>();
  private final List<EarlierTraining.ListedTraining> earlier = new ArrayList<>();

  TrainingDesk(
      GivenTable table,
      People people,
      ClosedYears closed,
      TrainingsMessages messages,
      Clock clock) {
    this.closed = closed;
    this.messages = messages;
    today = JapanClock.today(clock);
    rows = table.rows();
    faults = new ArrayList<>(table.faults());
    Set<String> named =
        rows.stream().map(row -> row.text(ListWords.STAFF_NUMBER)).collect(Collectors.toSet());
    numbers = named.isEmpty() ? Map.of() : people.withStaffNumbers(named);
    Set<UUID> persons =
        numbers.values().stream()
            .flatMap(Collection::stream)
            .map(Appointment::personId)
            .collect(Collectors.toSet());
    facts = persons.isEmpty() ? Map.of() : people.facts(persons, People.NOW);
  }

  List<Row> rows() {
    return rows;
  }

  /** All whom the list names. */
  Set<UUID> persons() {
    return facts.keySet();
  }

  Optional<PersonFacts> facts(UUID person) {
    return Optional.ofNullable(facts.get(person));
  }

  /** A fault of the whole list. */
  void fault(String text) {
    faults.add(new KeptText(text));
  }

  void fault(Row row, String column, String text) {
    fault(messages.at(row.line(), column, text));
  }

  void faultOfNumber(Row row, String text) {
    fault(row, ListWords.STAFF_NUMBER, text);
  }

  /** What is told of a day in a year that is closed. */
  String closed(LocalDate day) {
    return messages.year_closed(JapaneseDate.of(FiscalYear.of(day)));
  }

  /** Whose number it was on the day; before any appointment, whose it was alone. */
  Optional<UUID> person(Row row, LocalDate day, boolean employed) {
    List<Appointment> all = numbers.getOrDefault(row.text(ListWords.STAFF_NUMBER), List.of());
    Set<UUID> then =
        all.stream()
            .filter(one -> one.period().contains(day))
            .map(Appointment::personId)
            .collect(Collectors.toSet());
    if (then.isEmpty() && !employed) {
      then = all.stream().map(Appointment::personId).collect(Collectors.toSet());
    }
    if (then.size() == 1) {
      return then.stream().findFirst();
    }
    faultOfNumber(row, then.isEmpty() ? messages.unknown_number() : messages.shared_number());
    return Optional.empty();
  }

  Optional<LocalDate> day(Row row) {
    Optional<LocalDate> day = GivenTable.day(row.text(ListWords.DAY));
    if (day.isEmpty()) {
      fault(row, ListWords.DAY, messages.no_date());
    } else if (day.get().isAfter(today)) {
      fault(row, ListWords.DAY, messages.future());
      return Optional.empty();
    } else if (isClosed(day.get())) {
      fault(row, ListWords.DAY, closed(day.get()));
      return Optional.empty();
    }
    return day;
  }

  /** Asked once a fiscal year, however long the list is. */
  private boolean isClosed(LocalDate day) {
    return closedYears.computeIfAbsent(FiscalYear.of(day), year -> closed.isClosed(day));
  }

  boolean fits(Row row, String column, int longest) {
    if (row.text(column).length() > longest) {
      fault(row, column, messages.too_long(longest));
      return false;
    }
    return true;
  }

  boolean isFirst(Row row, Object identity) {
    if (!seen.add(identity)) {
      faultOfNumber(row, messages.twice());
      return false;
    }
    return true;
  }

  void line(Row row, UUID person, String text, TrainingPlan.Treatment kind) {
    String name = facts(person).flatMap(f -> f.nameOn(today)).map(n -> n.inUse()).orElse("");
    lines.add(
        new TrainingPlan.PlannedTraining(
            row.line(), row.text(ListWords.STAFF_NUMBER), name, text, kind));
  }

  void take(Row row, Attendance.Entry entry, Course course, TrainingPlan.Treatment kind) {
    attended.add(entry);
    line(row, entry.person(), course.title(), kind);
  }

  void take(ExternalTraining.ListedTraining told) {
    external.add(told);
  }

  void take(EarlierTraining.ListedTraining told) {
    earlier.add(told);
  }

  TrainingPlan plan() {
    return new TrainingPlan(lines, faults, attended, external, earlier);
  }
}
