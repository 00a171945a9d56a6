package osarai.hr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.audit.AuditTrail;
import osarai.calendar.Period;
import osarai.curriculum.DutyBook;
import osarai.files.AuthoredFiles;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.People;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.people.RosterApplied;
import osarai.people.StaffNumber;
import osarai.storage.Transactions;
import osarai.web.Problem;

/** Appoints one person: person, appointment, post, designation and duties in one transaction. */
@ApplicationScoped
class Onboardings {
  private final EntityManager entities;
  private final People people;
  private final Roster roster;
  private final Event<RosterApplied> applied;
  private final DutyBook duties;
  private final AuditTrail audit;
  private final ObjectMapper json;
  private final Clock clock;

  Onboardings(
      EntityManager entities,
      People people,
      Roster roster,
      Event<RosterApplied> applied,
      DutyBook duties,
      AuditTrail audit,
      ObjectMapper json,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.roster = roster;
    this.applied = applied;
    this.duties = duties;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Carries it out once; a repeat under the same key gets the first answer, to the letter.
   *
   * @return the answer as JSON
   * @throws Refused when the request does not fit what is known
   */
  String appoint(String client, String idempotencyKey, Onboarding wanted) {
    OnboardingReply.Key key = new OnboardingReply.Key(client, idempotencyKey);
    String sha256 = AuthoredFiles.sha256(write(wanted).getBytes(StandardCharsets.UTF_8));
    return Transactions.retried(() -> once(key, sha256, wanted));
  }

  private String once(OnboardingReply.Key key, String sha256, Onboarding wanted) {
    OnboardingReply earlier = entities.find(OnboardingReply.class, key);
    if (earlier != null) {
      if (!earlier.answers(sha256)) {
        throw new Refused(
            422,
            "idempotency-key-reused",
            "this Idempotency-Key came with another request before",
            List.of());
      }
      return earlier.reply();
    }
    String reply = write(apply(key.client(), wanted));
    entities.persist(new OnboardingReply(key, sha256, reply, clock.instant()));
    entities.flush();
    return reply;
  }

  private Onboarded apply(String client, Onboarding wanted) {
    List<Problem.At> faults = wanted.faults();
    if (!faults.isEmpty()) {
      throw new Refused(400, "invalid-onboarding", "some fields are missing or wrong", faults);
    }
    LocalDate from = Objects.requireNonNull(wanted.effectiveFrom());
    Department department =
        people
            .departmentWithCode(String.valueOf(wanted.department()), from)
            .orElseThrow(
                () ->
                    new Refused(
                        400,
                        "invalid-onboarding",
                        "some fields are missing or wrong",
                        List.of(
                            new Problem.At(
                                "/department", "no department has this code on " + from))));
    // the change comes first: its lock makes two calls for one person wait for each other
    Change change = roster.begin(client, "onboarding-api", wanted.documentNumber(), "任用の通知");
    Period term = Period.days(from, wanted.lastDay());
    Recognised who = recognise(change, wanted, from);
    refuseOverlap(who.person(), wanted, term);
    UUID appointment =
        roster.addAppointment(
            change,
            term,
            who.person(),
            new StaffNumber(String.valueOf(wanted.staffNumber())),
            EmploymentType.ofWord(String.valueOf(wanted.employment())).orElseThrow());
    roster.addPost(
        change,
        term,
        who.person(),
        appointment,
        department.id(),
        Position.MEMBER,
        String.valueOf(wanted.title()));
    if (wanted.handler()) {
      roster.addDesignation(
          change,
          term,
          who.person(),
          department.id(),
          DesignationRole.HANDLER,
          String.valueOf(wanted.affairs()),
          String.valueOf(wanted.scope()),
          wanted.documentNumber());
    }
    applied.fire(new RosterApplied(change, Set.of(who.person())));
    audit.done(client, "onboard", "person", who.person().toString());
    return new Onboarded(who.person(), appointment, who.decision(), dutiesOf(who.person()));
  }

  private record Recognised(UUID person, String decision) {}

  /** Equal external id; without one, an equal staff number whose appointment runs; else new. */
  private Recognised recognise(Change change, Onboarding wanted, LocalDate from) {
    String external = wanted.externalId();
    Optional<UUID> byId =
        external == null ? Optional.empty() : people.personWithExternalId(external);
    if (byId.isPresent()) {
      return new Recognised(byId.get(), "same-external-id");
    }
    List<UUID> byNumber = people.personsWithStaffNumber(String.valueOf(wanted.staffNumber()), from);
    if (byNumber.size() == 1 && external == null) {
      return new Recognised(byNumber.get(0), "same-staff-number");
    }
    if (!byNumber.isEmpty()) {
      throw new Refused(
          409,
          "staff-number-in-use",
          "another person has a running appointment under this staff number",
          List.of(new Problem.At("/staffNumber", "is in use on " + from)));
    }
    UUID person =
        roster.addPerson(
            change,
            external,
            from,
            String.valueOf(wanted.name()),
            new Kana(String.valueOf(wanted.kana())));
    return new Recognised(person, "new-person");
  }

  private void refuseOverlap(UUID person, Onboarding wanted, Period term) {
    boolean overlaps =
        people.facts(person, People.NOW).appointments().stream()
            .anyMatch(
                appointment ->
                    appointment.period().overlaps(term)
                        && appointment.staffNumber().value().equals(wanted.staffNumber()));
    if (overlaps) {
      throw new Refused(
          409,
          "overlapping-appointment",
          "the person has an appointment under this staff number in that time already",
          List.of(new Problem.At("/effectiveFrom", "overlaps an appointment")));
    }
  }

  private List<Onboarded.DutyMade> dutiesOf(UUID person) {
    return duties.of(person).stream()
        .map(
            duty ->
                new Onboarded.DutyMade(
                    duty.course(), duty.fiscalYear(), duty.opensOn(), duty.dueOn(), duty.reason()))
        .toList();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The request cannot be carried out; nothing was changed. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(int status, String type, String detail, List<Problem.At> errors) {
      super(detail);
      this.problem =
          new Problem(
              "https://osarai.invalid/problems/" + type,
              type.replace('-', ' '),
              status,
              detail,
              errors.isEmpty() ? null : errors);
    }

    Problem problem() {
      return problem;
    }
  }
}
