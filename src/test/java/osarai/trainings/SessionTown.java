package osarai.trainings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.content.SmallShelf;
import osarai.forms.FileLimit;
import osarai.people.EmploymentType;
import osarai.people.KnownDepartments;
import osarai.people.KnownPeople;
import osarai.people.KnownSections;
import osarai.people.PersonDraft;
import osarai.people.SectionMember;
import osarai.storage.KnownRows;
import osarai.web.Keys;

/**
 * What the session of 24 November 2026 stands on, on 30 November: 田中 and 佐藤 are employed, members
 * and owe its course; 山田 left in September.
 */
final class SessionTown {
  static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
  static final KnownPeople PEOPLE =
      KnownPeople.of(
          person(SessionDraft.TANAKA, 1001, "田中 花子", null),
          person(SessionDraft.SATO, 1002, "佐藤 次郎", null),
          person(SessionDraft.YAMADA, 1003, "山田 三郎", "2026-09-30"));

  static final EnteredWords WORDS = new EnteredWords(Keys.of(AttendanceMessages.class));

  final Set<UUID> owing = new HashSet<>(Set.of(SessionDraft.TANAKA, SessionDraft.SATO));
  final Map<UUID, StillOwed.Taken> taken = new HashMap<>();
  final List<SectionMember> members =
      new ArrayList<>(
          List.of(
              SessionDraft.member(SessionDraft.TANAKA, "田中 花子"),
              SessionDraft.member(SessionDraft.SATO, "佐藤 次郎")));
  boolean closed;
  private final Map<UUID, EnteredRecords.Made> made = new HashMap<>();
  private final List<Object> rows = new ArrayList<>(List.of(SessionDraft.SESSION));

  /** Rows in the order in which the database gives them: the newest of a person last. */
  void entered(Object... more) {
    rows.addAll(Arrays.asList(more));
  }

  void completed(Attendance row) {
    made.put(row.id(), made(row, null));
  }

  void takenBack(Attendance row) {
    takenBack(row.id());
  }

  void takenBack(UUID row) {
    made.put(
        row,
        new EnteredRecords.Made(
            new UUID(8, row.getLeastSignificantBits()),
            SessionDraft.HEAD.person(),
            new EnteredRecords.TakenBack("採点の誤り", "高橋 誠", SessionDraft.AT)));
  }

  private static EnteredRecords.Made made(Attendance row, EnteredRecords.TakenBack back) {
    return new EnteredRecords.Made(new UUID(8, row.revision()), row.tickedBy(), back);
  }

  GroupSessions sessions() {
    return new GroupSessions(KnownRows.of(rows.toArray()), null, NOW);
  }

  EnteredRecords records() {
    return sources ->
        sources.stream().filter(made::containsKey).collect(Collectors.toMap(id -> id, made::get));
  }

  KnownTrainings known() {
    return new KnownTrainings(KnownRows.of(rows.toArray()), records());
  }

  StillOwed owed() {
    return new StillOwed() {
      @Override
      public Map<UUID, Owes> of(Collection<UUID> persons, String course, LocalDate day) {
        return persons.stream()
            .filter(owing::contains)
            .collect(Collectors.toMap(id -> id, id -> new Owes(null)));
      }

      @Override
      public Map<UUID, Taken> taken(Collection<UUID> persons, String course, LocalDate day) {
        return persons.stream()
            .filter(taken::containsKey)
            .collect(Collectors.toMap(id -> id, taken::get));
      }
    };
  }

  Ticking ticking() {
    return new Ticking(
        KnownRows.of(),
        sessions(),
        new Trainees(PEOPLE),
        owed(),
        records(),
        day -> closed,
        SmallShelf.of(SessionDraft.COURSE),
        null,
        null,
        NOW);
  }

  TrainingPlanner planner() {
    return new TrainingPlanner(
        PEOPLE,
        sessions(),
        ticking(),
        known(),
        WORDS,
        day -> closed,
        SmallShelf.of(SessionDraft.COURSE),
        new FileLimit(FileLimit.USUAL),
        Keys.of(TrainingsMessages.class),
        Keys.of(ListMessages.class),
        NOW);
  }

  SessionViews views() {
    Reach reach =
        new Reach(KnownDepartments.of(), KnownSections.of(members.toArray(SectionMember[]::new)));
    return new SessionViews(
        sessions(), reach, PEOPLE, owed(), records(), SmallShelf.of(SessionDraft.COURSE), NOW);
  }

  private static PersonDraft person(UUID id, int number, String name, String last) {
    return new PersonDraft(id)
        .called(name, "カナ", "2018-04-01", null)
        .appointed(number, EmploymentType.REGULAR, "2018-04-01", last);
  }
}
