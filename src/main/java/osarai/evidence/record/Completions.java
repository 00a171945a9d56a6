package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.Ledger;
import osarai.evidence.ledger.LedgerEntry;
import osarai.learning.CourseFinished;
import osarai.trainings.TrainingEntered;

/** Completions, written with their ledger entry in the transaction that finishes the course. */
@ApplicationScoped
public class Completions {
  private final EntityManager entities;
  private final Ledger ledger;
  private final TouchedDuties touched;
  private final Clock clock;

  Completions(EntityManager entities, Ledger ledger, TouchedDuties touched, Clock clock) {
    this.entities = entities;
    this.ledger = ledger;
    this.touched = touched;
    this.clock = clock;
  }

  void courseFinished(@Observes CourseFinished finished) {
    CourseFinished.Agreed agreed = finished.acknowledgement();
    Instant now =
        JapanClock.notBefore(clock, finished.submittedAt(), agreed == null ? null : agreed.at());
    UUID id = Completion.newId();
    LedgerEntry entry =
        ledger.append(
            "completion",
            FinishedPayload.SCHEMA,
            CanonicalJson.write(FinishedPayload.of(id, finished, now)));
    keep(new Completion(id, finished, now, entry));
  }

  void trainingEntered(@Observes TrainingEntered entered) {
    Instant now = clock.instant();
    UUID id = Completion.newId();
    LedgerEntry entry =
        ledger.append(
            "completion",
            EnteredPayload.SCHEMA,
            CanonicalJson.write(EnteredPayload.of(id, entered, now)));
    keep(new Completion(id, entered, enteredBefore(entered), now, entry));
  }

  private void keep(Completion completion) {
    entities.persist(completion);
    entities.flush();
    touched.passed(completion.personId(), completion.course());
  }

  /**
   * Counted in the snapshot in which the duty was found open: whoever enters the same at once
   * counts the same, and the unique key lets only one of them through.
   */
  private int enteredBefore(TrainingEntered entered) {
    Course course = entered.course();
    return course == null
        ? 0
        : entities
            .createQuery(
                "select count(c) from Completion c where c.personId = ?1 and c.course = ?2"
                    + " and c.fiscalYear = ?3 and c.sourceId is not null",
                Long.class)
            .setParameter(1, entered.trainee().id())
            .setParameter(2, course.id())
            .setParameter(3, (short) FiscalYear.of(entered.on()).year())
            .getSingleResult()
            .intValue();
  }

  /** The person's completions, the newest first; also those taken back. */
  public List<CompletionView> of(UUID person) {
    return views(
        entities
            .createQuery(
                "select c, w from Completion c left join CompletionWithdrawn w"
                    + " on w.completionId = c.id where c.personId = ?1"
                    + " order by c.completedAt desc, c.id desc",
                Object[].class)
            .setParameter(1, person));
  }

  /** By id, when these persons completed what they did; also what was taken back. */
  public Map<UUID, Instant> completedAt(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select c.id, c.completedAt from Completion c where c.personId in ?1",
                Object[].class)
            .setParameter(1, persons)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  /** Of this course and fiscal year, the newest first; also those taken back. */
  List<CompletionView> of(Collection<UUID> persons, String course, FiscalYear year) {
    return persons.isEmpty()
        ? List.of()
        : views(
            entities
                .createQuery(
                    "select c, w from Completion c left join CompletionWithdrawn w"
                        + " on w.completionId = c.id where c.personId in ?1 and c.course = ?2"
                        + " and c.fiscalYear = ?3 order by c.completedAt desc, c.id desc",
                    Object[].class)
                .setParameter(1, persons)
                .setParameter(2, course)
                .setParameter(3, (short) year.year()));
  }

  private static List<CompletionView> views(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> ((Completion) row[0]).view((CompletionWithdrawn) row[1]))
        .toList();
  }

  /**
   * The days in Japan on which these persons completed one of the courses, by person; without what
   * was taken back.
   *
   * @param end what was recorded, or taken back, from that moment on is not known yet
   */
  public Map<UUID, List<LocalDate>> days(
      Collection<String> courses, Collection<UUID> persons, Instant end) {
    if (courses.isEmpty() || persons.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c.personId, c.completedAt from Completion c where c.course in ?1"
                + " and c.personId in ?2 and coalesce(c.recordedAt, c.completedAt) < ?3"
                + " and not exists (select 1 from CompletionWithdrawn w"
                + " where w.completionId = c.id and w.withdrawnAt < ?3)",
            Object[].class)
        .setParameter(1, courses)
        .setParameter(2, persons)
        .setParameter(3, end)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(
                    row -> JapanClock.dayOf((Instant) row[1]), Collectors.toList())));
  }

  /**
   * What others have entered for these persons, also what was taken back; everything else is their
   * own doing.
   */
  public List<CompletionView> entered(Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : views(
            entities
                .createQuery(
                    "select c, w from Completion c left join CompletionWithdrawn w"
                        + " on w.completionId = c.id where c.personId in ?1"
                        + " and c.sourceId is not null",
                    Object[].class)
                .setParameter(1, persons));
  }

  /** The person's own completion; another's is as absent as one that never was. */
  public Optional<Record> own(UUID person, UUID id) {
    return find(id).filter(record -> record.person().equals(person));
  }

  /** Anybody's; only for those who may see all. */
  public Optional<Record> find(UUID id) {
    return Optional.ofNullable(entities.find(Completion.class, id))
        .map(
            completion -> {
              LedgerEntry entry = ledger.find(completion.ledgerEntryId()).orElseThrow();
              return new Record(
                  completion.view(entities.find(CompletionWithdrawn.class, id)),
                  completion.personId(),
                  entry.id(),
                  entry.sha256(),
                  entry.isIntact(),
                  agreed(completion.enrolmentId()));
            });
  }

  /** What another person entered has no enrolment, and no 同意 given on the screen. */
  private @Nullable Agreed agreed(@Nullable UUID enrolment) {
    if (enrolment == null) {
      return null;
    }
    return entities
        .createQuery(
            "select k.acknowledgedAt, k.textSha256 from Acknowledgement k where k.enrolmentId = ?1",
            Object[].class)
        .setParameter(1, enrolment)
        .getResultStream()
        .findFirst()
        .map(row -> new Agreed((Instant) row[0], (String) row[1]))
        .orElse(null);
  }

  /** A completion with its line in the ledger and, where the course ends with it, the 同意. */
  public record Record(
      CompletionView completion,
      UUID person,
      UUID entry,
      String sha256,
      boolean intact,
      @Nullable Agreed agreed) {}

  /**
   * A 同意 that was given.
   *
   * @param textSha256 of the text as it was shown
   */
  public record Agreed(Instant at, String textSha256) {
    public String when() {
      return JapaneseDate.of(at);
    }
  }
}
