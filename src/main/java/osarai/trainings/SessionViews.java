package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.forms.Seen;
import osarai.login.EnteredBy;
import osarai.people.People;
import osarai.people.SectionMember;

/** Works out who is listed on a session's page. */
@ApplicationScoped
class SessionViews {
  /** A form has no more than 256 fields. */
  private static final int PAGE = 50;

  private final GroupSessions sessions;
  private final Reach reach;
  private final People people;
  private final StillOwed owed;
  private final EnteredRecords records;
  private final Shelf shelf;
  private final Clock clock;

  SessionViews(
      GroupSessions sessions,
      Reach reach,
      People people,
      StillOwed owed,
      EnteredRecords records,
      Shelf shelf,
      Clock clock) {
    this.sessions = sessions;
    this.reach = reach;
    this.people = people;
    this.owed = owed;
    this.records = records;
    this.shelf = shelf;
    this.clock = clock;
  }

  Map<UUID, SectionMember> members(GroupSession session) {
    Map<UUID, SectionMember> members = new LinkedHashMap<>();
    reach.members(session).forEach(member -> members.putIfAbsent(member.personId(), member));
    return members;
  }

  /** Whom a page of the session may have shown before it was known that they are none of it. */
  Map<UUID, SectionMember> shownBefore(GroupSession session) {
    LocalDate yesterday = JapanClock.today(clock).minusDays(1);
    Map<UUID, SectionMember> before = new LinkedHashMap<>();
    for (long known : List.of(people.knownAt(session.madeAt()), people.knownOn(yesterday))) {
      reach.members(session, known).forEach(one -> before.putIfAbsent(one.personId(), one));
    }
    return before;
  }

  Course course(GroupSession session) {
    return shelf.pinned(session.courseVersion());
  }

  /** Of those who have taken the session's course in its fiscal year. */
  Map<UUID, StillOwed.Taken> taken(GroupSession session, Collection<UUID> persons) {
    return owed.taken(persons, session.course(), session.heldOn());
  }

  /** What holds now about each person of the session. */
  Map<UUID, Attendance> known(GroupSession session) {
    return sessions.attendance(session.id());
  }

  boolean hasBegun(GroupSession session) {
    return !session.heldOn().isAfter(JapanClock.today(clock));
  }

  /**
   * Who reads.
   *
   * @param office may take back anybody's entry
   */
  record Reader(UUID person, boolean office) {
    String link(EnteredRecords.@Nullable Made made) {
      return made != null && (office || made.enteredBy().equals(person))
          ? "/completions/" + made.completion() + "/withdrawal"
          : "";
    }
  }

  SessionView view(GroupSession session, String department, int page, Reader reader) {
    Course course = course(session);
    Map<UUID, SectionMember> members = members(session);
    List<Attendance> revisions = sessions.revisions(session.id());
    Map<UUID, Attendance> known = GroupSessions.newest(revisions.stream());
    Map<UUID, EnteredRecords.Made> made = made(revisions);
    List<SessionView.Open> open = new ArrayList<>();
    List<SessionView.Done> done = new ArrayList<>();
    Set<UUID> owing = owed.of(members.keySet(), session.course(), session.heldOn()).keySet();
    for (SectionMember member : members.values()) {
      Attendance row = known.get(member.personId());
      EnteredRecords.Made record = row == null ? null : made.get(row.id());
      if (row != null && row.isComplete() && !isTakenBack(record)) {
        done.add(done(member, row, session, reader.link(record)));
      } else if (owing.contains(member.personId())) {
        open.add(open(member, isTakenBack(record) ? null : row, session, course, reader));
      }
    }
    return new SessionView(
        session,
        course,
        department,
        hasBegun(session),
        page(open, page),
        seen(page(open, page), known),
        done,
        takenBack(session, members, revisions, made),
        Math.max(page, 1),
        left(open.size(), page));
  }

  /** How many the next page has. */
  private static int left(int all, int page) {
    return (int) Math.min(PAGE, Math.max(all - before(page) - PAGE, 0));
  }

  private static long before(int page) {
    return PAGE * (Math.max(page, 1) - 1L);
  }

  private static List<SessionView.Open> page(List<SessionView.Open> open, int page) {
    return open.stream().skip(before(page)).limit(PAGE).toList();
  }

  private static String seen(List<SessionView.Open> shown, Map<UUID, Attendance> known) {
    return Seen.all(
        shown.stream()
            .map(one -> known.get(UUID.fromString(one.id())))
            .filter(Objects::nonNull)
            .map(Attendance::mark)
            .toList());
  }

  private Map<UUID, EnteredRecords.Made> made(List<Attendance> revisions) {
    return records.of(
        revisions.stream().filter(Attendance::isComplete).map(Attendance::id).toList());
  }

  private static boolean isTakenBack(EnteredRecords.@Nullable Made record) {
    return record != null && !record.stands();
  }

  private static List<SessionView.TakenBack> takenBack(
      GroupSession session,
      Map<UUID, SectionMember> members,
      List<Attendance> revisions,
      Map<UUID, EnteredRecords.Made> made) {
    List<SessionView.TakenBack> found = new ArrayList<>();
    for (Attendance row : revisions) {
      SectionMember member = members.get(row.personId());
      EnteredRecords.Made record = made.get(row.id());
      EnteredRecords.TakenBack back = record == null ? null : record.takenBack();
      if (member != null && back != null) {
        found.add(
            new SessionView.TakenBack(
                member.name(),
                member.staffNumber().value(),
                row.correct() + "/" + session.questions(),
                row.tickedByWords(),
                back.reason(),
                back.by(),
                back.when()));
      }
    }
    return found;
  }

  private static SessionView.Open open(
      SectionMember member,
      @Nullable Attendance row,
      GroupSession session,
      Course course,
      Reader reader) {
    boolean own = member.personId().equals(reader.person());
    String post = EnteredBy.post(member.department(), member.title());
    if (row == null) {
      return SessionView.Open.empty(member, post, own);
    }
    Short correct = row.correct();
    return new SessionView.Open(
        member.personId().toString(),
        member.name(),
        member.staffNumber().value(),
        member.called(),
        post,
        row.isPresent(),
        correct == null ? "" : correct.toString(),
        text(row.agreementReference()),
        Conditions.missing(course, session.questions(), member.employment(), entry(row)),
        row.tickedByWords(),
        own);
  }

  private static Attendance.Entry entry(Attendance row) {
    Short correct = row.correct();
    String explainer = row.explainer();
    var on = row.explainedOn();
    return new Attendance.Entry(
        row.personId(),
        row.isPresent(),
        correct == null ? null : correct.intValue(),
        row.agreementReference(),
        explainer == null || on == null
            ? null
            : new TrainingEntered.Explanation(explainer, on, text(row.explainedWith())));
  }

  private static SessionView.Done done(
      SectionMember member, Attendance row, GroupSession session, String link) {
    return new SessionView.Done(
        member.name(),
        member.staffNumber().value(),
        EnteredBy.post(member.department(), member.title()),
        row.correct() + "/" + session.questions(),
        text(row.agreementReference()),
        row.tickedByWords(),
        link);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
