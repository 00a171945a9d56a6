package osarai.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.curriculum.ClosedYears;
import osarai.forms.KeptText;
import osarai.hr.intake.NameChange;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.tables.GivenTable;
import osarai.tables.GivenTable.Row;

/** A plan for one list while it is made: whom the lines name, and what was found so far. */
final class TrainingDesk {
  private final ClosedYears closed;
  private final TrainingsMessages messages;
  private final ListMessages lists;
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
      ListMessages lists,
      Clock clock) {
    this.closed = closed;
    this.messages = messages;
    this.lists = lists;
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

  /**
   * Whom a line means.
   *
   * @param sure whether the number was this person's on the day, or the line has this one's name
   */
  record Holder(UUID person, boolean sure) {}

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

  /** Whose number it was on the day. */
  Optional<UUID> person(Row row, LocalDate day) {
    return one(row, holders(row, held -> held.period().contains(day)));
  }

  /** The same; on a day on which it was nobody's, whoever alone has or had it. */
  Optional<Holder> holder(Row row, LocalDate day) {
    Set<UUID> then = holders(row, held -> held.period().contains(day));
    return then.isEmpty()
        ? one(row, holders(row, held -> true))
            .map(person -> new Holder(person, isCalled(row, person, TrainingDesk::isSurely)))
        : one(row, then).map(person -> new Holder(person, true));
  }

  /** Of a line without a day that can be read: whether the number was ever anybody's. */
  void refuseUnknown(Row row) {
    if (holders(row, held -> true).isEmpty()) {
      faultOfNumber(row, messages.unknown_number());
    }
  }

  private Set<UUID> holders(Row row, Predicate<Appointment> when) {
    return numbers.getOrDefault(row.text(ListWords.STAFF_NUMBER), List.of()).stream()
        .filter(when)
        .map(Appointment::personId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The one who may have the name, where the line says one. */
  private Optional<UUID> one(Row row, Set<UUID> holders) {
    List<UUID> named =
        holders.stream()
            .filter(one -> ListWords.name(row).isEmpty() || isCalled(row, one, NameChange::mayBe))
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    if (holders.isEmpty()) {
      faultOfNumber(row, messages.unknown_number());
    } else if (named.isEmpty()) {
      faultOfNumber(row, lists.other_name(name(holders.iterator().next())));
    } else {
      faultOfNumber(row, messages.shared_number());
    }
    return Optional.empty();
  }

  private boolean isCalled(Row row, UUID person, BiPredicate<PersonName, PersonName> alike) {
    List<Career.Called> called = facts(person).map(PersonFacts::names).orElse(List.of());
    return ListWords.name(row)
        .filter(given -> called.stream().anyMatch(one -> alike.test(one.name(), given)))
        .isPresent();
  }

  /** With more than the family name, which others of that number may have too. */
  private static boolean isSurely(PersonName was, PersonName is) {
    return NameChange.mayBe(was, is) && !NameChange.keepsFamilyNameOnly(was, is);
  }

  /** What the person is called today. */
  String name(UUID person) {
    return facts(person).flatMap(f -> f.nameOn(today)).map(PersonName::inUse).orElse("");
  }

  /** The first day of the person's first appointment, in words. */
  String since(UUID person) {
    return facts(person).map(PersonFacts::appointments).orElse(List.of()).stream()
        .map(one -> one.period().from())
        .min(LocalDate::compareTo)
        .map(JapaneseDate::of)
        .orElse("");
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
    line(planned(row, person, text, kind, ""));
  }

  void line(TrainingPlan.PlannedTraining line) {
    lines.add(line);
  }

  TrainingPlan.PlannedTraining planned(
      Row row, UUID person, String text, TrainingPlan.Treatment kind, String says) {
    return new TrainingPlan.PlannedTraining(
        row.line(), row.text(ListWords.STAFF_NUMBER), name(person), text, kind, says);
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
