package osarai.hr.onboarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.curriculum.DutyBook;
import osarai.files.Sha256;
import osarai.forms.KeptTexts;
import osarai.hr.intake.ChangeMessages;
import osarai.hr.intake.DutyMade;
import osarai.hr.intake.Fault;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcome;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.Transactions;
import osarai.web.ApiRefused;
import osarai.web.Problem;

/** Appoints people: person, appointment, post, designation and duties in one transaction. */
@ApplicationScoped
class Onboardings {
  private final EntityManager entities;
  private final People people;
  private final Roster roster;
  private final Intake intake;
  private final DutyBook duties;
  private final AuditTrail audit;
  private final KeptTexts texts;
  private final ObjectMapper json;
  private final Clock clock;

  Onboardings(
      EntityManager entities,
      People people,
      Roster roster,
      Intake intake,
      DutyBook duties,
      AuditTrail audit,
      KeptTexts texts,
      ObjectMapper json,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.roster = roster;
    this.intake = intake;
    this.duties = duties;
    this.audit = audit;
    this.texts = texts;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Carries one out once; a repeat under the same key gets the first answer, to the letter.
   *
   * @return the answer as JSON
   * @throws ApiRefused when the request does not fit what is known
   */
  String appoint(String client, String idempotencyKey, Onboarding wanted) {
    return once(client, idempotencyKey, wanted, () -> one(client, wanted));
  }

  /**
   * The same for several, each with its own result; those that are rejected do not stop the rest.
   */
  String appointAll(String client, String idempotencyKey, List<Onboarding> wanted) {
    return once(client, idempotencyKey, wanted, () -> all(client, wanted, false));
  }

  /** What would come of them; nothing is kept, not even the key. */
  String dryRun(String client, List<Onboarding> wanted) {
    return Transactions.rolledBack(() -> write(all(client, wanted, true)));
  }

  private interface Answer {
    Object get();
  }

  private String once(String client, String idempotencyKey, Object wanted, Answer answer) {
    OnboardingReply.RequestKey key = new OnboardingReply.RequestKey(client, idempotencyKey);
    String sha256 = Sha256.of(write(wanted).getBytes(StandardCharsets.UTF_8));
    return Transactions.retried(() -> earlier(key, sha256))
        .orElseGet(() -> Transactions.retried(() -> answerOnce(key, sha256, answer)));
  }

  /** Another with the same key, or about the same person, may have been answered meanwhile. */
  private String answerOnce(OnboardingReply.RequestKey key, String sha256, Answer answer) {
    roster.lock();
    Optional<String> earlier = earlier(key, sha256);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    String reply = write(answer.get());
    entities.persist(new OnboardingReply(key, sha256, reply, clock.instant()));
    entities.flush();
    return reply;
  }

  private Optional<String> earlier(OnboardingReply.RequestKey key, String sha256) {
    return Optional.ofNullable(entities.find(OnboardingReply.class, key))
        .map(reply -> reply.replyTo(sha256));
  }

  private Onboarded one(String client, Onboarding wanted) {
    List<Problem.At> faults = wanted.faults();
    if (!faults.isEmpty()) {
      throw new ApiRefused(400, "invalid-onboarding", "some fields are missing or wrong", faults);
    }
    Statement statement = wanted.statement("/");
    StatementOutcome line = take(client, List.of(statement)).get(0);
    if (line.isRejected()) {
      boolean conflict = line.faults().stream().anyMatch(f -> f.kind() == Fault.Ground.CONFLICT);
      throw new ApiRefused(
          conflict ? 409 : 400,
          conflict ? "contradicts-what-is-known" : "invalid-onboarding",
          conflict ? "contradicts what is known" : "some fields are missing or wrong",
          OnboardingFault.all(wanted, line.faults(), texts));
    }
    return onboarded(client, statement, line);
  }

  private Onboarded.Batch all(String client, List<Onboarding> wanted, boolean dryRun) {
    List<Onboarded> results = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      List<Problem.At> faults = wanted.get(i).faults();
      results.add(Onboarded.rejected(faults));
      if (faults.isEmpty()) {
        statements.add(wanted.get(i).statement("/onboardings/" + i));
        places.add(i);
      }
    }
    List<StatementOutcome> lines = take(client, statements);
    for (int i = 0; i < lines.size(); i++) {
      StatementOutcome line = lines.get(i);
      results.set(
          places.get(i),
          line.isRejected()
              ? Onboarded.rejected(
                  OnboardingFault.all(wanted.get(places.get(i)), line.faults(), texts))
              : onboarded(client, statements.get(i), line));
    }
    Map<String, Integer> counts = new TreeMap<>();
    results.forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
    return new Onboarded.Batch(dryRun, counts, results);
  }

  private List<StatementOutcome> take(String client, List<Statement> statements) {
    String document = statements.size() == 1 ? statements.get(0).order().document() : null;
    return intake
        .applyHere(
            new Intake.Source(
                client, "onboarding-api", document, KeptStatements.change(ChangeMessages::notice)),
            statements)
        .lines();
  }

  private Onboarded onboarded(String client, Statement statement, StatementOutcome line) {
    UUID person = java.util.Objects.requireNonNull(line.person());
    Optional<UUID> appointment =
        people.facts(person, People.NOW).appointments().stream()
            .filter(a -> a.staffNumber().value().equals(line.staffNumber()))
            .filter(a -> a.period().contains(statement.order().effective()))
            .map(Appointment::id)
            .findFirst();
    audit.write(Act.by(client).did(Action.ONBOARD).to(ObjectKind.PERSON, person));
    return new Onboarded(
        line.kind().name().toLowerCase(Locale.ROOT),
        person,
        appointment.orElse(null),
        line.decision().word(),
        texts.said(line.notes()),
        DutyMade.of(duties.of(person), texts),
        null);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
