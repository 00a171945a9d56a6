package osarai.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.learning.CourseFinished;
import osarai.sessions.TrainingEntered;
import osarai.sessions.TrainingMode;

/** Completions, written with their ledger entry in the transaction that finishes the course. */
@ApplicationScoped
public class Completions {
  private static final int SCHEMA = 1;

  private final EntityManager entities;
  private final Ledger ledger;
  private final Clock clock;

  Completions(EntityManager entities, Ledger ledger, Clock clock) {
    this.entities = entities;
    this.ledger = ledger;
    this.clock = clock;
  }

  void courseFinished(@Observes CourseFinished finished) {
    Instant now = clock.instant();
    UUID id = Completion.newId();
    LedgerEntry entry =
        ledger.append("completion", SCHEMA, CanonicalJson.write(payload(id, finished, now)));
    entities.persist(new Completion(id, finished, now, entry));
    entities.flush();
  }

  void trainingEntered(@Observes TrainingEntered entered) {
    Instant now = clock.instant();
    UUID id = Completion.newId();
    LedgerEntry entry =
        ledger.append(
            "completion",
            EnteredPayload.SCHEMA,
            CanonicalJson.write(EnteredPayload.of(id, entered, now)));
    entities.persist(new Completion(id, entered, enteredBefore(entered), now, entry));
    entities.flush();
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

  private static Map<String, Object> payload(UUID id, CourseFinished finished, Instant now) {
    var person = finished.person();
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("completion", id.toString());
    payload.put("person", person.id().toString());
    payload.put("name", person.name());
    payload.put("staffNumber", person.appointment().staffNumber().value());
    payload.put("appointment", person.appointment().id().toString());
    payload.put("employment", person.appointment().type().word());
    payload.put(
        "posts",
        person.posts().stream()
            .map(
                post ->
                    Map.of(
                        "department", post.departmentName(),
                        "departmentId", post.departmentId().toString(),
                        "title", post.title()))
            .toList());
    payload.put("course", finished.course().id());
    payload.put("courseVersion", finished.course().sha256());
    payload.put("policyVersion", finished.course().policy().version());
    payload.put("policySha256", finished.course().policy().sha256());
    payload.put("quizSha256", finished.course().quiz().sha256());
    payload.put(
        "lessons",
        finished.course().lessons().stream()
            .map(lesson -> Map.of("id", lesson.id(), "sha256", lesson.sha256()))
            .toList());
    payload.put("attempt", finished.attemptId().toString());
    payload.put("attemptNumber", finished.attemptNumber());
    payload.put("drawAlgorithm", finished.drawAlgorithm());
    payload.put("seed", Long.toString(finished.seed()));
    payload.put("answers", finished.answers().stream().map(Completions::answer).toList());
    payload.put("correct", finished.correct());
    payload.put("asked", finished.answers().size());
    payload.put("passMark", finished.passMark());
    payload.put("mode", TrainingMode.IN_BROWSER.word());
    payload.put("fiscalYear", FiscalYear.of(JapanClock.dayOf(now)).year());
    payload.put("startedAt", text(finished.startedAt()));
    payload.put("submittedAt", text(finished.submittedAt()));
    payload.put("completedAt", text(now));
    CourseFinished.Agreed agreed = finished.acknowledgement();
    if (agreed != null) {
      payload.put(
          "acknowledgement",
          Map.of(
              "id", agreed.id().toString(),
              "textSha256", agreed.textSha256(),
              "at", text(agreed.at()),
              "method", agreed.method()));
    }
    return payload;
  }

  private static Map<String, Object> answer(CourseFinished.GivenAnswer answer) {
    return Map.of(
        "question", answer.question(),
        "shown", answer.shown(),
        "chosen", answer.chosen(),
        "right", answer.right());
  }

  /** UTC with six digits of a second, as the database keeps it. */
  static String text(Instant instant) {
    return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
        .withZone(java.time.ZoneOffset.UTC)
        .format(instant.truncatedTo(ChronoUnit.MICROS));
  }

  /** The person's completions, the newest first. */
  public List<CompletionView> of(UUID person) {
    return entities
        .createQuery(
            "from Completion c where c.personId = ?1 order by c.completedAt desc", Completion.class)
        .setParameter(1, person)
        .getResultList()
        .stream()
        .map(Completion::view)
        .toList();
  }

  /** Of this course and fiscal year, the newest first. */
  List<CompletionView> of(Collection<UUID> persons, String course, FiscalYear year) {
    return persons.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "from Completion c where c.personId in ?1 and c.course = ?2 and c.fiscalYear = ?3"
                    + " order by c.completedAt desc, c.id desc",
                Completion.class)
            .setParameter(1, persons)
            .setParameter(2, course)
            .setParameter(3, (short) year.year())
            .getResultStream()
            .map(Completion::view)
            .toList();
  }

  /** The days in Japan on which these persons completed the course, by person. */
  Map<UUID, List<LocalDate>> days(String course, Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c.personId, c.completedAt from Completion c where c.course = ?1"
                + " and c.personId in ?2",
            Object[].class)
        .setParameter(1, course)
        .setParameter(2, persons)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(
                    row -> JapanClock.dayOf((Instant) row[1]), Collectors.toList())));
  }

  /** What others have entered for these persons; everything else is their own doing. */
  public List<CompletionView> entered(Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "from Completion c where c.personId in ?1 and c.sourceId is not null",
                Completion.class)
            .setParameter(1, persons)
            .getResultStream()
            .map(Completion::view)
            .toList();
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
                  completion.view(),
                  completion.personId(),
                  entry.id(),
                  entry.sha256(),
                  entry.isIntact());
            });
  }

  /** A completion with its line in the ledger. */
  public record Record(
      CompletionView completion, UUID person, UUID entry, String sha256, boolean intact) {}
}
