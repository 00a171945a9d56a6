package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.Worded;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Kana;
import osarai.people.KeptWords;
import osarai.people.People;
import osarai.people.PersonName;

/**
 * "Same person?" (同一人物の判定). Whoever the same was said of before; equal external id; without one, an
 * equal staff number whose appointment runs on the day, where the name may have become the one
 * given; where it has ended, equal staff number and equal reading of the name; otherwise a new
 * person. An id that comes with somebody who has none is that person's from then on. A caller may
 * state it. A running number with a wholly other name is a question to the caller, never answered
 * here.
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
   * @param conflict why nobody can be recognised; nothing else counts then
   * @param getsExternalId whether the person, known without one, gets the one that came
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
  private final Map<String, List<Appointment>> byNumber = new HashMap<>();
  private final Map<UUID, List<Career.Called>> names;
  private final Map<String, List<Said>> said = new HashMap<>();

  /** What was received of a person under a number. */
  private record Said(UUID person, Notice notice) {}

  Recognition(
      Map<String, UUID> byExternalId,
      Map<String, List<Appointment>> byNumber,
      Map<UUID, List<Career.Called>> names,
      Set<UUID> withExternalId) {
    this.externalIds = new ExternalIds(byExternalId, withExternalId);
    this.names = new HashMap<>(names);
    byNumber.forEach((number, list) -> this.byNumber.put(number, new ArrayList<>(list)));
  }

  /** Reads what is needed to recognise those of these, in a fixed number of statements. */
  static Recognition among(People people, Collection<Statement> statements) {
    List<Statement.Subject> whos = statements.stream().map(Statement::who).toList();
    Map<String, UUID> external = externalIds(people, whos);
    Map<String, List<Appointment>> numbers = holders(people, whos);
    Set<UUID> persons = new HashSet<>(external.values());
    numbers.values().forEach(list -> list.forEach(a -> persons.add(a.personId())));
    whos.stream()
        .map(Statement.Subject::decided)
        .filter(decided -> decided != null && decided.person() != null)
        .forEach(decided -> persons.add(Objects.requireNonNull(decided.person())));
    Map<UUID, List<Career.Called>> names = new HashMap<>();
    people.facts(persons, People.NOW).forEach((id, facts) -> names.put(id, facts.names()));
    return new Recognition(external, numbers, names, people.thoseWithExternalId(persons));
  }

  /** Whose the external ids are. */
  static Map<String, UUID> externalIds(People people, Collection<Statement.Subject> whos) {
    return people.withExternalIds(
        whos.stream()
            .map(Statement.Subject::externalId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /** All appointments there ever were under the numbers. */
  static Map<String, List<Appointment>> holders(People people, Collection<Statement.Subject> whos) {
    return people.withStaffNumbers(
        whos.stream().map(who -> who.staffNumber().value()).collect(Collectors.toSet()));
  }

  /** Everybody whom a statement may turn out to be about. */
  Set<UUID> persons() {
    return Set.copyOf(names.keySet());
  }

  /** What was received of them before. */
  void heard(Notices.Received received) {
    received
        .byPerson()
        .forEach(
            (person, list) ->
                list.stream()
                    .filter(notice -> !received.undone().contains(notice.id()))
                    .forEach(notice -> heard(person, notice)));
  }

  private void heard(UUID person, Notice notice) {
    said.computeIfAbsent(notice.staffNumber().value(), number -> new ArrayList<>())
        .add(new Said(person, notice));
  }

  /** What has just been received of a person counts for what is recognised next. */
  void learn(UUID person, @Nullable String externalId, Notice notice, Career career) {
    externalIds.given(person, externalId);
    names.put(person, career.names());
    byNumber.values().forEach(list -> list.removeIf(one -> one.personId().equals(person)));
    for (Career.Served served : career.appointments()) {
      byNumber
          .computeIfAbsent(served.number().value(), number -> new ArrayList<>())
          .add(
              new Appointment(
                  notice.id(), person, served.number(), served.type(), served.period()));
    }
    heard(person, notice);
  }

  /** Recognises whom it is about, on the day from which it is true. */
  Recognised of(Statement statement) {
    Recognised found = recognised(statement);
    String id = statement.who().externalId();
    return id == null || found.conflict() != null ? found : withExternalId(found, id);
  }

  /** One person has one id, and nobody another's. */
  private Recognised withExternalId(Recognised found, String id) {
    UUID owner = externalIds.person(id);
    UUID person = found.person();
    if (owner != null) {
      return owner.equals(person) ? found : otherId(found, told -> told.id_in_use(name(owner)));
    }
    if (person == null) {
      return found;
    }
    return externalIds.hasOne(person)
        ? otherId(found, told -> told.id_differs(name(person)))
        : new Recognised(person, found.decision(), null, true);
  }

  private static Recognised otherId(Recognised found, Function<StatementMessages, String> why) {
    return new Recognised(null, found.decision(), Fault.conflict(StatementField.EXTERNAL_ID, why));
  }

  private Recognised recognised(Statement statement) {
    Statement.Subject who = statement.who();
    Optional<UUID> before = sayers(statement);
    if (before.isPresent() && mayBe(before.get(), who)) {
      return new Recognised(before.get(), decision(who), null);
    }
    List<Appointment> users = users(statement);
    if (who.decided() != null) {
      return who.decided().holder()
          ? holder(statement, users)
          : stated(who.decided().person(), users);
    }
    UUID known = externalIds.person(who.externalId());
    if (known != null) {
      return usedByOthers(users, known)
          .map(other -> inUse(Decision.EXTERNAL_ID, other))
          .orElseGet(() -> new Recognised(known, Decision.EXTERNAL_ID, null));
    }
    return byNumber(statement, users);
  }

  /** The one person of whom the same was said under the same key, or without one for the day. */
  private Optional<UUID> sayers(Statement statement) {
    List<UUID> persons =
        said.getOrDefault(statement.who().staffNumber().value(), List.of()).stream()
            .filter(one -> one.notice().repeats(statement))
            .map(Said::person)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** Whether an id or an answer, where there is one, is not another's. */
  private boolean mayBe(UUID person, Statement.Subject who) {
    if (who.decided() != null) {
      return who.decided().holder() || person.equals(who.decided().person());
    }
    return who.externalId() == null || person.equals(externalIds.person(who.externalId()));
  }

  private static Decision decision(Statement.Subject who) {
    if (who.decided() != null) {
      return Decision.STATED;
    }
    return who.externalId() == null ? Decision.STAFF_NUMBER : Decision.EXTERNAL_ID;
  }

  /** The appointments under the number on the days that are spoken of. */
  private List<Appointment> users(Statement statement) {
    Statement.Engagement engagement = statement.engagement();
    LocalDate day = statement.order().effective();
    List<Appointment> holders = holders(statement);
    List<Appointment> users = holders.stream().filter(a -> a.period().contains(day)).toList();
    if (users.isEmpty() && engagement != null) {
      users = holders.stream().filter(a -> a.period().contains(engagement.from())).toList();
    }
    if (users.isEmpty() && engagement != null && !isBackwards(engagement)) {
      Period term = Period.days(engagement.from(), engagement.lastDay());
      users = holders.stream().filter(a -> a.period().overlaps(term)).toList();
    }
    return users;
  }

  private static boolean isBackwards(Statement.Engagement engagement) {
    LocalDate last = engagement.lastDay();
    return last != null && last.isBefore(engagement.from());
  }

  private List<Appointment> holders(Statement statement) {
    return byNumber.getOrDefault(statement.who().staffNumber().value(), List.of());
  }

  private static Optional<Appointment> usedByOthers(
      List<Appointment> users, @Nullable UUID person) {
    return users.stream().anyMatch(user -> user.personId().equals(person))
        ? Optional.empty()
        : users.stream().findFirst();
  }

  private Recognised inUse(Decision decision, Appointment other) {
    return new Recognised(
        null,
        decision,
        Fault.conflict(
            StatementField.STAFF_NUMBER,
            told -> told.number_in_use(name(other.personId()), KeptWords.of(other.period()))));
  }

  /** Said to be somebody else than the number's holder: then it is not that person's number. */
  private Recognised another(Appointment holder) {
    return new Recognised(
        null,
        Decision.STATED,
        Fault.conflict(
            StatementField.STAFF_NUMBER,
            told ->
                told.number_of_another(name(holder.personId()), KeptWords.of(holder.period()))));
  }

  private String name(UUID person) {
    List<Career.Called> called = names.getOrDefault(person, List.of());
    return called.isEmpty() ? "" : called.get(called.size() - 1).name().inUse();
  }

  private Recognised byNumber(Statement statement, List<Appointment> users) {
    Statement.Subject who = statement.who();
    List<Appointment> candidates = users.isEmpty() ? next(statement) : users;
    Set<UUID> persons = candidates.stream().map(Appointment::personId).collect(Collectors.toSet());
    if (persons.isEmpty()) {
      return byFormerNumber(statement);
    }
    if (persons.size() > 1) {
      return new Recognised(
          null,
          Decision.STAFF_NUMBER,
          Fault.conflict(StatementField.STAFF_NUMBER, StatementMessages::number_shared));
    }
    UUID person = persons.iterator().next();
    Appointment used = candidates.get(0);
    if (who.externalId() == null) {
      return mayBeCalled(person, statement)
          ? new Recognised(person, Decision.STAFF_NUMBER, null)
          : inUse(Decision.STAFF_NUMBER, used);
    }
    if (!sameKana(person, who.kana())) {
      return inUse(Decision.STAFF_NUMBER, used);
    }
    return externalIds.hasOne(person)
        ? ofOtherId(used)
        : new Recognised(person, Decision.STAFF_NUMBER, null);
  }

  /** A source never gives its id to another, nor another to the same person. */
  private Recognised ofOtherId(Appointment used) {
    return new Recognised(
        null,
        Decision.STAFF_NUMBER,
        Fault.conflict(
            StatementField.STAFF_NUMBER,
            told -> told.number_of_other_id(name(used.personId()), KeptWords.of(used.period()))));
  }

  /**
   * Where nobody has the number in the days that are spoken of: who gets it next, if it may be
   * about that person.
   */
  private List<Appointment> next(Statement statement) {
    LocalDate day = statement.order().effective();
    Statement.Subject who = statement.who();
    return holders(statement).stream()
        .filter(holder -> holder.period().from().isAfter(day))
        .min(Comparator.comparing(holder -> holder.period().from()))
        .filter(
            holder ->
                statement.engagement() == null
                    ? isFirst(holder, statement)
                    : sameKana(holder.personId(), who.kana()))
        .stream()
        .toList();
  }

  /** What is said of the days after somebody's end is about that person, not about the next. */
  private boolean isFirst(Appointment holder, Statement statement) {
    return holders(statement).stream()
        .allMatch(
            other ->
                other.personId().equals(holder.personId())
                    || other.period().from().isAfter(holder.period().from()));
  }

  private boolean mayBeCalled(UUID person, Statement statement) {
    PersonName given = statement.name();
    Kana kana = given == null ? statement.who().kana() : given.kana();
    List<Career.Called> called = names.getOrDefault(person, List.of());
    return kana == null
        || called.isEmpty()
        || called.stream().anyMatch(one -> NameChange.mayBe(one.name(), given, kana));
  }

  private Recognised byFormerNumber(Statement statement) {
    Statement.Subject who = statement.who();
    Optional<UUID> before =
        lastHolder(statement)
            .filter(person -> sameKana(person, who.kana()))
            .filter(person -> who.externalId() == null || !externalIds.hasOne(person));
    return before
        .map(person -> new Recognised(person, Decision.STAFF_NUMBER_AND_KANA, null))
        .orElseGet(() -> new Recognised(null, Decision.NEW, null));
  }

  /** Who has the number, or had it last, is it, whatever the name has become. */
  private Recognised holder(Statement statement, List<Appointment> users) {
    Set<UUID> persons =
        users.isEmpty()
            ? lastHolder(statement).map(Set::of).orElse(Set.of())
            : users.stream().map(Appointment::personId).collect(Collectors.toSet());
    if (persons.isEmpty()) {
      return unstated(StatementMessages::nobody_there);
    }
    return persons.size() > 1
        ? unstated(StatementMessages::number_shared)
        : new Recognised(persons.iterator().next(), Decision.STATED, null);
  }

  private static Recognised unstated(Function<StatementMessages, String> why) {
    return new Recognised(null, Decision.STATED, Fault.conflict(StatementField.STAFF_NUMBER, why));
  }

  private Recognised stated(@Nullable UUID person, List<Appointment> users) {
    if (person != null && names.getOrDefault(person, List.of()).isEmpty()) {
      return new Recognised(
          null,
          Decision.STATED,
          Fault.invalid(StatementField.SAME_PERSON, StatementMessages::nobody_there));
    }
    return users.stream()
        .filter(user -> !user.personId().equals(person))
        .findFirst()
        .map(other -> person == null ? another(other) : inUse(Decision.STATED, other))
        .orElseGet(() -> new Recognised(person, Decision.STATED, null));
  }

  private Optional<UUID> lastHolder(Statement statement) {
    LocalDate day = statement.order().effective();
    return holders(statement).stream()
        .filter(holder -> !holder.period().from().isAfter(day))
        .max(Comparator.comparing(appointment -> appointment.period().from()))
        .map(Appointment::personId);
  }

  private boolean sameKana(UUID person, @Nullable Kana kana) {
    return kana != null
        && names.getOrDefault(person, List.of()).stream()
            .anyMatch(called -> called.name().kana().isSameAs(kana));
  }
}
