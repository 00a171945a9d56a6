package osarai.hr.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.curriculum.DutyBook;
import osarai.forms.KeptTexts;
import osarai.hr.intake.ChangeMessages;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.DutyMade;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcome;
import osarai.people.Appointment;
import osarai.people.Departments;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;
import osarai.storage.Transactions;

/** People for SCIM, behind the one way in that all doors lead to. */
@ApplicationScoped
class ScimRoster implements ScimPeople {
  private final People people;
  private final Directory directory;
  private final Departments departments;
  private final Intake intake;
  private final Corrections corrections;
  private final DutyBook duties;
  private final KeptTexts texts;
  private final AuditTrail audit;

  ScimRoster(
      People people,
      Directory directory,
      Departments departments,
      Intake intake,
      Corrections corrections,
      DutyBook duties,
      KeptTexts texts,
      AuditTrail audit) {
    this.people = people;
    this.directory = directory;
    this.departments = departments;
    this.intake = intake;
    this.corrections = corrections;
    this.duties = duties;
    this.texts = texts;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Optional<ScimUser> find(UUID id, LocalDate day) {
    return users(List.of(id), day).stream().findFirst();
  }

  @Override
  @Transactional
  public ScimRefused absent(UUID id) {
    return directory.stamps(List.of(id)).isEmpty()
        ? ScimRefused.notFound()
        : ScimRefused.calledOff();
  }

  private List<ScimUser> users(List<UUID> ids, LocalDate day) {
    Map<UUID, Directory.Stamp> stamps = directory.stamps(ids);
    Map<UUID, PersonFacts> facts = people.facts(stamps.keySet(), People.NOW);
    ScimUserFacts reading = new ScimUserFacts(day);
    return ids.stream()
        .filter(stamps::containsKey)
        .flatMap(
            id ->
                reading
                    .user(
                        Objects.requireNonNull(facts.get(id)),
                        Objects.requireNonNull(stamps.get(id)))
                    .stream())
        .toList();
  }

  @Override
  @Transactional
  public ScimStore.Page<ScimUser> search(ScimWanted wanted, LocalDate day) {
    List<UUID> found = candidates(wanted, day);
    if (wanted.count() == 0) {
      return new ScimStore.Page<>(List.of(), found.size());
    }
    List<UUID> sorted = sorted(found, wanted, day);
    int from = Math.min(Math.max(wanted.startIndex() - 1, 0), sorted.size());
    int to = Math.min(from + wanted.count(), sorted.size());
    return new ScimStore.Page<>(users(sorted.subList(from, to), day), sorted.size());
  }

  /** In the order of their ids. */
  private List<UUID> candidates(ScimWanted wanted, LocalDate day) {
    List<Set<UUID>> sets = new ArrayList<>();
    wanted.anyOf().forEach((key, values) -> sets.add(lookedUp(key, values, day)));
    if (sets.isEmpty()) {
      return directory.everybody();
    }
    Set<UUID> both = new LinkedHashSet<>(sets.get(0));
    sets.forEach(both::retainAll);
    return both.stream().sorted(Comparator.comparing(UUID::toString)).toList();
  }

  private Set<UUID> lookedUp(ScimWanted.Criterion key, Set<String> values, LocalDate day) {
    return switch (key) {
      case ID -> shown(ids(values), day);
      case STAFF_NUMBER -> people.holders(values, day);
      case EXTERNAL_ID -> shown(people.withExternalIds(values).values(), day);
      case ACTIVE -> active(values, day);
      case DEPARTMENT -> directory.inDepartments(departments(values, day), day);
      case CODE -> Set.of();
    };
  }

  private static List<UUID> ids(Set<String> values) {
    return values.stream().map(ScimIds::read).filter(Objects::nonNull).toList();
  }

  /** Without those of whom nothing is left: what is counted is listed. */
  private Set<UUID> shown(Collection<UUID> ids, LocalDate day) {
    return users(List.copyOf(ids), day).stream().map(ScimUser::id).collect(Collectors.toSet());
  }

  private Set<UUID> active(Set<String> values, LocalDate day) {
    Set<UUID> running =
        people.runningOn(day).stream().map(Appointment::personId).collect(Collectors.toSet());
    Set<UUID> wanted = new HashSet<>();
    if (values.contains("true")) {
      wanted.addAll(running);
    }
    if (values.contains("false")) {
      directory.everybody().stream().filter(id -> !running.contains(id)).forEach(wanted::add);
    }
    return wanted;
  }

  private Set<UUID> departments(Set<String> codes, LocalDate day) {
    return codes.stream()
        .flatMap(code -> departments.withCode(code, day).stream())
        .map(osarai.people.Department::id)
        .collect(Collectors.toSet());
  }

  private List<UUID> sorted(List<UUID> found, ScimWanted wanted, LocalDate day) {
    if (wanted.sort() == ScimWanted.Sort.ID) {
      return wanted.inOrder(found);
    }
    Function<ScimUser, String> key =
        switch (wanted.sort()) {
          case STAFF_NUMBER -> user -> user.staffNumber().value();
          case EXTERNAL_ID -> user -> Objects.requireNonNullElse(user.externalId(), "");
          case NAME -> user -> user.name().kana().value();
          default -> user -> "%020d".formatted(user.changeId());
        };
    List<UUID> sorted =
        users(found, day).stream()
            .sorted(Comparator.comparing(key).thenComparing(user -> user.id().toString()))
            .map(ScimUser::id)
            .toList();
    return wanted.inOrder(sorted);
  }

  @Override
  public Optional<Corrections.Corrected> corrected(UUID person, String key) {
    return corrections.of(person, key);
  }

  @Override
  public Written apply(Write write) {
    return Transactions.retried(() -> applyOnce(write));
  }

  private Written applyOnce(Write write) {
    Statement statement = write.statement();
    LocalDate day = statement.order().effective();
    List<ScimUser> was = new ArrayList<>();
    StatementOutcome line =
        intake
            .applyHere(source(write), List.of(statement), change -> was.addAll(behind(write)))
            .lines()
            .get(0);
    if (line.isRejected()) {
      throw ScimOutcome.refusal(line, texts);
    }
    UUID person = Objects.requireNonNull(line.person());
    if (write.deactivates()) {
      ScimOutcome.refuseUnkept(write, line, people.facts(person, People.NOW));
      intake.stop(person, new StaffNumber(line.staffNumber()), day);
    }
    audit.write(Act.by(write.client()).did(Action.SCIM_WRITE).to(ObjectKind.PERSON, person));
    ScimUser user = find(person, day).or(was.stream()::findAny).orElseThrow(ScimRefused::notFound);
    return new Written(
        user,
        ScimOutcome.isMade(statement, line),
        line.decision().word(),
        ScimOutcome.notApplied(line, texts),
        DutyMade.of(duties.of(person), texts));
  }

  private static Intake.Source source(Write write) {
    String document = write.statement().order().document();
    return new Intake.Source(
        write.client(), "scim", document, KeptStatements.change(ChangeMessages::scim));
  }

  /** Behind the roster's lock: of whom nothing may be true afterwards. */
  private List<ScimUser> behind(Write write) {
    refuseOtherVersion(write);
    UUID person = write.person();
    return write.deactivates() && person != null
        ? users(List.of(person), write.statement().order().effective())
        : List.of();
  }

  private void refuseOtherVersion(Write write) {
    UUID person = write.person();
    if (person == null) {
      return;
    }
    Directory.Stamp stamp = directory.stamps(List.of(person)).get(person);
    if (stamp == null) {
      throw ScimRefused.notFound();
    }
    if (!write.mustBe().isEmpty() && !write.mustBe().contains(stamp.lastChange())) {
      throw ScimRefused.anotherVersion();
    }
  }
}
