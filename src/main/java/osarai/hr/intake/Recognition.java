package osarai.hr.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.People;

/**
 * "Same person?" (同一人物の判定). In this order: the person about whom the same was said before; the same
 * external id; the same staff number with an appointment that runs on the day, if the name may have
 * changed to the one given; after its end, the same staff number and the same reading of the name;
 * otherwise a new person. Somebody without an id gets the one given. The rest is a question.
 */
public final class Recognition {
  /** How a person was recognised. */
  public enum Decision implements Worded {
    STATED("stated-by-caller"),
    EXTERNAL_ID("same-external-id"),
    STAFF_NUMBER("same-staff-number"),
    STAFF_NUMBER_AND_KANA("same-staff-number-and-kana"),
    NEW("new-person");

    private final String word;

    Decision(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * Who it is.
   *
   * @param person null for a new one
   * @param conflict why nobody can be recognised; if set, nothing else counts
   * @param getsExternalId whether the person had no external id and gets the one given
   */
  record Recognised(
      @Nullable UUID person, Decision decision, @Nullable Fault conflict, boolean getsExternalId) {
    Recognised(@Nullable UUID person, Decision decision, @Nullable Fault conflict) {
      this(person, decision, conflict, false);
    }

    boolean isNew() {
      return person == null && conflict == null;
    }
  }

  private final ExternalIds externalIds;
  private final NumberHolders numbers;
  private final KnownNames names;
  private final NumberFaults conflicts;
  private final FormerHolders former;
  private final HeardBefore heard = new HeardBefore();

  Recognition(
      Map<String, UUID> byExternalId,
      NumberHolders numbers,
      KnownNames names,
      Set<UUID> withExternalId) {
    this.externalIds = new ExternalIds(byExternalId, withExternalId);
    this.numbers = numbers;
    this.names = names;
    this.conflicts = new NumberFaults(names);
    this.former = new FormerHolders(numbers, names, externalIds, conflicts);
  }

  /** Reads all that is needed to recognise whom these are about, in a fixed number of queries. */
  static Recognition among(People people, Collection<Statement> statements) {
    KnownNumbers.Holders known = KnownNumbers.Holders.read(people, statements);
    KnownNames names = KnownNames.of(known.facts());
    return new Recognition(known.byExternalId(), known.numbers(), names, known.withExternalId());
  }

  /** Everybody whom a statement may turn out to be about. */
  Set<UUID> persons() {
    return names.persons();
  }

  /** Takes what was received about them before. */
  void heard(Notices.Received received) {
    heard.hear(received);
  }

  /** What has just been received of a person counts for what is recognised next. */
  void learn(UUID person, @Nullable String externalId, Notice notice, Career career) {
    externalIds.given(person, externalId);
    names.learn(person, career.names());
    numbers.learn(person, notice.id(), career.appointments());
    heard.hear(person, notice);
  }

  /** Reads further numbers: a correction may bring back what stood under another one. */
  void alsoHeld(People people, Set<String> others) {
    names.learn(people, numbers.learn(people, others));
  }

  /** A fault if another has the number on days that only the new statement makes this person's. */
  Optional<Fault> held(@Nullable UUID person, Career before, Career after) {
    return numbers.met(person, before, after).map(conflicts::held);
  }

  /** The note about a number that somebody new gets, if another person had it. */
  Optional<KeptText> usedBefore(Statement statement) {
    return former.told(statement);
  }

  /** Recognises the person a statement is about, on its effective day. */
  Recognised of(Statement statement) {
    Recognised found = recognised(statement);
    String id = statement.who().externalId();
    return id == null || found.conflict() != null ? found : withExternalId(found, id);
  }

  /** A person has one id, and nobody has another's. */
  private Recognised withExternalId(Recognised found, String id) {
    UUID owner = externalIds.person(id);
    UUID person = found.person();
    if (owner != null) {
      return owner.equals(person) ? found : otherId(found, told -> told.id_in_use(names.of(owner)));
    }
    if (person == null) {
      return found;
    }
    return externalIds.hasOne(person)
        ? otherId(found, told -> told.id_differs(names.of(person)))
        : new Recognised(person, found.decision(), null, true);
  }

  private static Recognised otherId(Recognised found, Function<StatementMessages, String> why) {
    return refused(found.decision(), Fault.conflict(StatementField.EXTERNAL_ID, why));
  }

  private Recognised recognised(Statement statement) {
    Statement.Subject who = statement.who();
    Optional<UUID> before =
        heard.ofTheSame(statement).filter(person -> !numbers.isGivenOn(person, statement));
    if (before.isPresent() && externalIds.mayBe(before.get(), who)) {
      return new Recognised(before.get(), decision(who), null);
    }
    List<Appointment> users = numbers.users(statement, p -> names.hasKana(p, who.kana()));
    if (who.decided() != null && !who.decided().isSomebodyElse()) {
      return who.decided().holder()
          ? holder(statement, users)
          : stated(who.decided().person(), users);
    }
    UUID known = externalIds.person(who.externalId());
    return known == null
        ? byNumber(statement, users)
        : NumberHolders.otherUser(users, known)
            .map(conflicts::inUse)
            .or(() -> conflicts.askedOfId(known, statement))
            .or(
                () ->
                    numbers
                        .elsewhere(known, statement)
                        .flatMap(held -> conflicts.askedOfNamesake(held, statement)))
            .map(conflict -> refused(Decision.EXTERNAL_ID, conflict))
            .orElseGet(() -> new Recognised(known, Decision.EXTERNAL_ID, null));
  }

  private static Decision decision(Statement.Subject who) {
    if (who.decided() != null) {
      return Decision.STATED;
    }
    return who.externalId() == null ? Decision.STAFF_NUMBER : Decision.EXTERNAL_ID;
  }

  private static Recognised refused(Decision decision, Fault why) {
    return new Recognised(null, decision, why);
  }

  private Recognised byNumber(Statement statement, List<Appointment> users) {
    Statement.Subject who = statement.who();
    List<Appointment> candidates =
        users.isEmpty()
            ? numbers.next(statement, person -> names.hasKana(person, who.kana()))
            : users;
    Set<UUID> persons = candidates.stream().map(Appointment::personId).collect(Collectors.toSet());
    if (persons.isEmpty()) {
      return byFormerNumber(statement);
    }
    if (persons.size() > 1) {
      return refused(Decision.STAFF_NUMBER, NumberFaults.shared());
    }
    UUID person = persons.iterator().next();
    Appointment used = candidates.get(0);
    if (who.externalId() == null && names.mayBe(person, statement)) {
      return new Recognised(person, Decision.STAFF_NUMBER, null);
    }
    if (who.externalId() == null || !names.hasKana(person, who.kana())) {
      return refused(Decision.STAFF_NUMBER, conflicts.askedOfNumber(used));
    }
    return externalIds.hasOne(person)
        ? refused(Decision.STAFF_NUMBER, conflicts.ofOtherId(used))
        : new Recognised(person, Decision.STAFF_NUMBER, null);
  }

  private Recognised byFormerNumber(Statement statement) {
    Optional<UUID> same = former.same(statement);
    if (same.isPresent()) {
      return new Recognised(same.get(), Decision.STAFF_NUMBER_AND_KANA, null);
    }
    Decision found = statement.who().decided() == null ? Decision.NEW : Decision.STATED;
    return former
        .asked(statement)
        .map(question -> refused(Decision.STAFF_NUMBER, question))
        .orElseGet(() -> new Recognised(null, found, null));
  }

  /** The person who owns the id, or who has or had the number, whatever the name is now. */
  private Recognised holder(Statement statement, List<Appointment> users) {
    Set<UUID> persons =
        users.isEmpty()
            ? former.meant(statement).map(Set::of).orElse(Set.of())
            : users.stream().map(Appointment::personId).collect(Collectors.toSet());
    if (persons.isEmpty()) {
      return refused(Decision.STATED, NumberFaults.nobodys());
    }
    return persons.size() > 1
        ? refused(Decision.STATED, NumberFaults.shared())
        : new Recognised(persons.iterator().next(), Decision.STATED, null);
  }

  private Recognised stated(@Nullable UUID person, List<Appointment> users) {
    if (person != null && !names.hasOne(person)) {
      return refused(Decision.STATED, NumberFaults.unknownPerson());
    }
    return users.stream()
        .filter(user -> !user.personId().equals(person))
        .findFirst()
        .map(other -> person == null ? conflicts.ofAnother(other) : conflicts.inUse(other))
        .map(conflict -> refused(Decision.STATED, conflict))
        .orElseGet(() -> new Recognised(person, Decision.STATED, null));
  }
}
