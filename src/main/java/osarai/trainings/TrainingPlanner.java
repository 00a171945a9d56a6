package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.ClosedYears;
import osarai.forms.FileLimit;
import osarai.forms.LongestTyped;
import osarai.people.Longest;
import osarai.people.People;
import osarai.tables.GivenTable;
import osarai.tables.GivenTable.Row;

/** Reads lists of trainings and works out what each line would do; writes nothing. */
@ApplicationScoped
class TrainingPlanner {
  private final People people;
  private final GroupSessions sessions;
  private final Ticking ticking;
  private final KnownTrainings known;
  private final EnteredWords entered;
  private final ClosedYears closed;
  private final Shelf shelf;
  private final FileLimit limit;
  private final TrainingsMessages messages;
  private final ListMessages lists;
  private final Clock clock;

  TrainingPlanner(
      People people,
      GroupSessions sessions,
      Ticking ticking,
      KnownTrainings known,
      EnteredWords entered,
      ClosedYears closed,
      Shelf shelf,
      FileLimit limit,
      TrainingsMessages messages,
      ListMessages lists,
      Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.ticking = ticking;
    this.known = known;
    this.entered = entered;
    this.closed = closed;
    this.shelf = shelf;
    this.limit = limit;
    this.messages = messages;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * What the list would do now.
   *
   * @param by whose own row nothing is entered for
   * @param sure the lines of which somebody has said that they are their person's, as they were
   *     shown
   */
  TrainingPlan plan(TrainingUpload.GivenList given, UUID by, Set<String> sure) {
    ImportKind kind = given.kind();
    GivenTable table = GivenTable.read(given.bytes(), limit, kind.required(), kind.optional());
    TrainingDesk desk = new TrainingDesk(table, people, closed, messages, lists, clock);
    UUID session = given.session();
    switch (kind) {
      case ATTENDANCE ->
          attendance(desk, session == null ? null : sessions.find(session).orElse(null), by);
      case EXTERNAL -> external(desk, by);
      case EARLIER ->
          new EarlierLines(
                  desk,
                  new EarlierLines.NamedCourses(shelf, desk.rows()),
                  messages,
                  lists,
                  by,
                  sure)
              .plan(known.earlier(desk.persons()));
    }
    return desk.plan();
  }

  private void attendance(TrainingDesk desk, @Nullable GroupSession session, UUID by) {
    if (session == null || session.heldOn().isAfter(JapanClock.today(clock))) {
      desk.fault(messages.no_session());
      return;
    }
    Course course = shelf.pinned(session.courseVersion());
    Map<Row, Attendance.Entry> entries = new java.util.LinkedHashMap<>();
    for (Row row : desk.rows()) {
      entry(desk, row, session, course).ifPresent(entry -> entries.put(row, entry));
    }
    Map<UUID, Became> became = ticking.look(session, List.copyOf(entries.values()), by);
    entries.forEach(
        (row, entry) -> {
          switch (became.getOrDefault(entry.person(), Became.UNCHANGED)) {
            case NOT_OWED -> desk.faultOfNumber(row, messages.not_owed());
            case OWN -> desk.faultOfNumber(row, messages.own());
            case NOT_EMPLOYED -> desk.faultOfNumber(row, messages.unknown_number());
            case YEAR_CLOSED -> desk.faultOfNumber(row, desk.closed(session.heldOn()));
            case STANDS_OTHERWISE -> desk.faultOfNumber(row, stands(session, entry));
            case NO_REASON, NO_CORRECTION, CHANGED_SINCE, ABSENT ->
                desk.faultOfNumber(row, messages.differs());
            case UNCHANGED, RECORDED_BEFORE ->
                desk.line(row, entry.person(), course.title(), TrainingPlan.Treatment.REPEATED);
            case TICKED -> desk.take(row, entry, course, TrainingPlan.Treatment.INCOMPLETE);
            case COMPLETE -> desk.take(row, entry, course, TrainingPlan.Treatment.TAKEN);
          }
        });
  }

  private String stands(GroupSession session, Attendance.Entry entry) {
    Attendance now = sessions.attendance(session.id()).get(entry.person());
    return now == null ? messages.differs() : entered.stands(now);
  }

  private Optional<Attendance.Entry> entry(
      TrainingDesk desk, Row row, GroupSession session, Course course) {
    Optional<UUID> person = desk.person(row, session.heldOn());
    Optional<Integer> correct = Entries.number(row.text(ListWords.CORRECT), session.questions());
    boolean scored = correct.isPresent() || row.text(ListWords.CORRECT).isEmpty();
    if (!scored) {
      desk.fault(row, ListWords.CORRECT, messages.no_score(session.questions()));
    }
    boolean fits = desk.fits(row, ListWords.PAPER, Longest.DOCUMENT);
    if (person.isEmpty() || !scored || !fits || !desk.isFirst(row, person.get())) {
      return Optional.empty();
    }
    String paper = row.text(ListWords.PAPER);
    boolean explained =
        desk.facts(person.get())
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

  private void external(TrainingDesk desk, UUID by) {
    Map<String, KnownTrainings.Known> there = known.external(desk.persons());
    for (Row row : desk.rows()) {
      Optional<LocalDate> day = desk.day(row);
      boolean fits = desk.fits(row, ListWords.COURSE, LongestTyped.COURSE);
      fits &= desk.fits(row, ListWords.CERTIFICATE, LongestTyped.CERTIFICATE);
      if (day.isEmpty()) {
        desk.refuseUnknown(row);
      }
      Optional<Trainee> trainee =
          day.flatMap(on -> desk.person(row, on).flatMap(id -> trainee(desk, id, on)));
      if (trainee.isPresent() && trainee.get().id().equals(by)) {
        desk.faultOfNumber(row, lists.own_line());
      } else if (trainee.isPresent() && day.isPresent() && fits) {
        external(desk, row, trainee.get(), day.get(), there);
      }
    }
  }

  private static void external(
      TrainingDesk desk,
      Row row,
      Trainee trainee,
      LocalDate day,
      Map<String, KnownTrainings.Known> there) {
    String name = row.text(ListWords.COURSE);
    String identity = ExternalTraining.ListedTraining.identity(trainee.id(), day, name);
    KnownTrainings.Known known = there.getOrDefault(identity, KnownTrainings.Known.NONE);
    ExternalTraining.ListedTraining told =
        new ExternalTraining.ListedTraining(
            trainee, name, day, row.text(ListWords.CERTIFICATE), known.entries());
    TrainingPlan.Treatment kind =
        known.stands()
            ? TrainingPlan.Treatment.REPEATED
            : known.entries() > 0 ? TrainingPlan.Treatment.AGAIN : TrainingPlan.Treatment.TAKEN;
    if (desk.isFirst(row, identity)) {
      if (!known.stands()) {
        desk.take(told);
      }
      desk.line(row, trainee.id(), name, kind);
    }
  }

  private static Optional<Trainee> trainee(TrainingDesk desk, UUID person, LocalDate day) {
    return desk.facts(person).flatMap(facts -> Trainees.trainee(facts, day));
  }
}
