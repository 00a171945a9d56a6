package osarai.sessions;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.ClosedYears;
import osarai.hr.GivenTable;
import osarai.hr.GivenTable.Row;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.PersonFacts;

/** Reads lists of trainings and works out what each line would do; writes nothing. */
@ApplicationScoped
class TrainingPlanner {
  private static final int LONGEST = 200;

  private final People people;
  private final GroupSessions sessions;
  private final Ticking ticking;
  private final KnownTrainings known;
  private final ClosedYears closed;
  private final Shelf shelf;
  private final SessionsMessages messages;
  private final Clock clock;

  TrainingPlanner(
      People people,
      GroupSessions sessions,
      Ticking ticking,
      KnownTrainings known,
      ClosedYears closed,
      Shelf shelf,
      SessionsMessages messages,
      Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.ticking = ticking;
    this.known = known;
    this.closed = closed;
    this.shelf = shelf;
    this.messages = messages;
    this.clock = clock;
  }

  /** What the list would do now. */
  TrainingPlan plan(TrainingUpload.Given given) {
    ImportKind kind = given.kind();
    GivenTable table = GivenTable.read(given.bytes(), kind.required(), kind.optional());
    Desk desk = new Desk(table);
    UUID session = given.session();
    switch (kind) {
      case ATTENDANCE ->
          attendance(desk, session == null ? null : sessions.find(session).orElse(null));
      case EXTERNAL -> external(desk);
      case EARLIER -> earlier(desk);
    }
    return desk.plan();
  }

  /** A plan while it is made. */
  private final class Desk {
    private final List<Row> rows;
    private final Map<String, List<Appointment>> numbers;
    private final Map<UUID, PersonFacts> facts;
    private final Set<Object> seen = new HashSet<>();
    private final Map<FiscalYear, Boolean> closedYears = new HashMap<>();
    private final List<TrainingPlan.Line> lines = new ArrayList<>();
    private final List<String> faults;
    private final List<Attendance.Entry> attended = new ArrayList<>();
    private final List<ExternalTraining.Told> external = new ArrayList<>();
    private final List<EarlierTraining.Told> earlier = new ArrayList<>();

    Desk(GivenTable table) {
      rows = table.rows();
      faults = new ArrayList<>(table.faults());
      Set<String> named = rows.stream().map(row -> row.text("職員番号")).collect(Collectors.toSet());
      numbers = named.isEmpty() ? Map.of() : people.withStaffNumbers(named);
      Set<UUID> persons =
          numbers.values().stream()
              .flatMap(Collection::stream)
              .map(Appointment::personId)
              .collect(Collectors.toSet());
      facts = persons.isEmpty() ? Map.of() : people.facts(persons, People.NOW);
    }

    void fault(Row row, String column, String text) {
      faults.add(messages.at(row.line(), column, text));
    }

    /** Whose number it was on the day; before any appointment, whose it was alone. */
    Optional<UUID> person(Row row, LocalDate day, boolean employed) {
      List<Appointment> all = numbers.getOrDefault(row.text("職員番号"), List.of());
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
      fault(row, "職員番号", then.isEmpty() ? messages.unknown_number() : messages.shared_number());
      return Optional.empty();
    }

    Optional<LocalDate> day(Row row) {
      Optional<LocalDate> day = GivenTable.day(row.text("受講日"));
      if (day.isEmpty()) {
        fault(row, "受講日", messages.no_date());
      } else if (day.get().isAfter(JapanClock.today(clock))) {
        fault(row, "受講日", messages.future());
        return Optional.empty();
      } else if (isClosed(day.get())) {
        fault(row, "受講日", messages.year_closed(FiscalYear.of(day.get()).japanese()));
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
        fault(row, "職員番号", messages.twice());
        return false;
      }
      return true;
    }

    void line(Row row, UUID person, String text, TrainingPlan.Kind kind) {
      String name =
          Optional.ofNullable(facts.get(person))
              .flatMap(f -> f.nameOn(JapanClock.today(clock)))
              .map(n -> n.inUse())
              .orElse("");
      lines.add(new TrainingPlan.Line(row.line(), row.text("職員番号"), name, text, kind));
    }

    TrainingPlan plan() {
      return new TrainingPlan(lines, faults, attended, external, earlier);
    }
  }

  private void attendance(Desk desk, @Nullable GroupSession session) {
    if (session == null || session.heldOn().isAfter(JapanClock.today(clock))) {
      desk.faults.add(messages.no_session());
      return;
    }
    Course course = shelf.pinned(session.courseVersion());
    Map<Row, Attendance.Entry> entries = new java.util.LinkedHashMap<>();
    for (Row row : desk.rows) {
      entry(desk, row, session, course).ifPresent(entry -> entries.put(row, entry));
    }
    Map<UUID, Ticking.Became> became = ticking.look(session, List.copyOf(entries.values()));
    entries.forEach(
        (row, entry) -> {
          switch (became.getOrDefault(entry.person(), Ticking.Became.UNCHANGED)) {
            case NOT_OWED -> desk.fault(row, "職員番号", messages.not_owed());
            case NOT_EMPLOYED -> desk.fault(row, "職員番号", messages.unknown_number());
            case YEAR_CLOSED ->
                desk.fault(
                    row, "職員番号", messages.year_closed(FiscalYear.of(session.heldOn()).japanese()));
            case NO_REASON -> desk.fault(row, "職員番号", messages.differs());
            case UNCHANGED, RECORDED_BEFORE ->
                desk.line(row, entry.person(), course.title(), TrainingPlan.Kind.REPEATED);
            case TICKED -> take(desk, row, entry, course, TrainingPlan.Kind.INCOMPLETE);
            case COMPLETE -> take(desk, row, entry, course, TrainingPlan.Kind.TAKEN);
          }
        });
  }

  private static void take(
      Desk desk, Row row, Attendance.Entry entry, Course course, TrainingPlan.Kind kind) {
    desk.attended.add(entry);
    desk.line(row, entry.person(), course.title(), kind);
  }

  private Optional<Attendance.Entry> entry(
      Desk desk, Row row, GroupSession session, Course course) {
    Optional<UUID> person = desk.person(row, session.heldOn(), true);
    Optional<Integer> correct = Entries.number(row.text("正解数"), session.questions());
    if (correct.isEmpty() && !row.text("正解数").isEmpty()) {
      desk.fault(row, "正解数", messages.no_score(session.questions()));
      return Optional.empty();
    }
    if (person.isEmpty()
        || !desk.fits(row, "同意書番号", Entries.LONGEST_REFERENCE)
        || !desk.isFirst(row, person.get())) {
      return Optional.empty();
    }
    String paper = row.text("同意書番号");
    boolean explained =
        Optional.ofNullable(desk.facts.get(person.get()))
            .flatMap(facts -> facts.appointmentOn(session.heldOn()))
            .map(appointment -> Conditions.isExplained(course, appointment.type()))
            .orElse(false);
    return Optional.of(
        new Attendance.Entry(
            person.get(),
            true,
            correct.orElse(null),
            paper.isEmpty() ? null : paper,
            explained
                ? new TrainingEntered.Explanation(
                    session.speaker(), session.heldOn(), course.title())
                : null));
  }

  private void external(Desk desk) {
    Map<String, KnownTrainings.Known> there = known.external(desk.facts.keySet());
    for (Row row : desk.rows) {
      Optional<LocalDate> day = desk.day(row);
      boolean fits = desk.fits(row, "研修名", LONGEST) && desk.fits(row, "証明書番号", 100);
      Optional<Trainee> trainee =
          day.flatMap(on -> desk.person(row, on, true).flatMap(id -> trainee(desk, id, on)));
      if (trainee.isPresent() && day.isPresent() && fits) {
        external(desk, row, trainee.get(), day.get(), there);
      }
    }
  }

  private static void external(
      Desk desk, Row row, Trainee trainee, LocalDate day, Map<String, KnownTrainings.Known> there) {
    String name = row.text("研修名");
    String identity = ExternalTraining.Told.identity(trainee.id(), day, name);
    KnownTrainings.Known known = there.getOrDefault(identity, KnownTrainings.Known.NONE);
    ExternalTraining.Told told =
        new ExternalTraining.Told(trainee, name, day, row.text("証明書番号"), known.entries());
    TrainingPlan.Kind kind =
        known.stands()
            ? TrainingPlan.Kind.REPEATED
            : known.entries() > 0 ? TrainingPlan.Kind.AGAIN : TrainingPlan.Kind.TAKEN;
    keep(desk, row, identity, trainee.id(), kind, () -> desk.external.add(told));
  }

  private static Optional<Trainee> trainee(Desk desk, UUID person, LocalDate day) {
    return Optional.ofNullable(desk.facts.get(person))
        .flatMap(facts -> Trainees.trainee(facts, day));
  }

  private void earlier(Desk desk) {
    Set<String> there = known.earlier(desk.facts.keySet());
    Function<String, Optional<Course>> course =
        text ->
            shelf
                .course(text)
                .or(
                    () ->
                        shelf.library().courses().values().stream()
                            .filter(one -> one.title().equals(text))
                            .findFirst());
    for (Row row : desk.rows) {
      Optional<LocalDate> day = desk.day(row);
      Optional<TrainingMode> mode = TrainingMode.of(row.text("方法"));
      if (mode.isEmpty()) {
        desk.fault(row, "方法", messages.no_mode());
      }
      boolean fits = desk.fits(row, "研修名", LONGEST) && desk.fits(row, "出典", 300);
      Optional<UUID> person = day.flatMap(on -> desk.person(row, on, false));
      if (day.isPresent() && mode.isPresent() && person.isPresent() && fits) {
        Optional<Course> ours = course.apply(row.text("研修名"));
        EarlierTraining.Told told =
            new EarlierTraining.Told(
                person.get(),
                ours.map(Course::id).orElse(null),
                ours.map(Course::title).orElse(row.text("研修名")),
                day.get(),
                mode.get(),
                row.text("出典"));
        keep(
            desk,
            row,
            told.identity(),
            person.get(),
            there.contains(told.identity()) ? TrainingPlan.Kind.REPEATED : TrainingPlan.Kind.TAKEN,
            () -> desk.earlier.add(told));
      }
    }
  }

  private static void keep(
      Desk desk, Row row, String identity, UUID person, TrainingPlan.Kind kind, Runnable add) {
    if (!desk.isFirst(row, identity)) {
      return;
    }
    if (kind != TrainingPlan.Kind.REPEATED) {
      add.run();
    }
    desk.line(row, person, row.text("研修名"), kind);
  }
}
