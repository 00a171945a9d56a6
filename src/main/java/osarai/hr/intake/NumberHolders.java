package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;

/** Who has and had each staff number, by the appointments there ever were under it. */
final class NumberHolders {
  private final Map<String, List<Appointment>> byNumber = new HashMap<>();

  /** Who lost an appointment under a number; whoever has another there is no less its holder. */
  private final Map<String, Set<UUID>> takenBack = new HashMap<>();

  /** Under whichever number. */
  private final Map<UUID, List<Appointment>> byPerson = new HashMap<>();

  NumberHolders(Map<String, List<Appointment>> byNumber) {
    byNumber.forEach((number, list) -> this.byNumber.put(number, new ArrayList<>(list)));
  }

  /**
   * Those of everybody who is spoken of.
   *
   * @param takenBack what nobody has by it any more
   */
  static NumberHolders of(
      Map<String, List<Appointment>> byNumber,
      Map<String, List<Appointment>> takenBack,
      Map<UUID, PersonFacts> facts) {
    NumberHolders holders = new NumberHolders(byNumber);
    takenBack.forEach(
        (number, list) -> list.forEach(one -> holders.takenBack(number, one.personId())));
    facts.forEach((person, known) -> holders.has(person, known.appointments()));
    return holders;
  }

  private void takenBack(String number, UUID person) {
    takenBack.computeIfAbsent(number, under -> new HashSet<>()).add(person);
  }

  /** All that a person has. */
  private void has(UUID person, List<Appointment> appointments) {
    byPerson.put(person, appointments);
  }

  /** Whose only appointments under the number never came. */
  Set<UUID> takenBack(Statement statement) {
    Set<UUID> lost =
        new HashSet<>(takenBack.getOrDefault(statement.who().staffNumber().value(), Set.of()));
    of(statement).forEach(left -> lost.remove(left.personId()));
    return lost;
  }

  /**
   * Whether nothing of the person's came under the number, and another has it: then only an answer
   * tells of whom the same is said again.
   */
  boolean isGivenOn(UUID person, Statement statement) {
    return statement.who().decided() == null
        && takenBack(statement).contains(person)
        && !of(statement).isEmpty();
  }

  /** What the person has under another number in the days of the appointment that is told. */
  Optional<Appointment> elsewhere(UUID person, Statement statement) {
    Statement.Engagement engagement = statement.engagement();
    if (engagement == null || isBackwards(engagement)) {
      return Optional.empty();
    }
    Set<String> own = StaffNumber.spellings(statement.who().staffNumber().value());
    Period days = Period.days(engagement.from(), engagement.lastDay());
    return byPerson.getOrDefault(person, List.of()).stream()
        .filter(one -> !own.contains(one.staffNumber().value()))
        .filter(one -> one.period().overlaps(days))
        .findFirst();
  }

  /** All appointments there ever were under the numbers. */
  static Map<String, List<Appointment>> appointments(
      People people, Collection<Statement.Subject> whos) {
    return people.withStaffNumbers(
        whos.stream().map(who -> who.staffNumber().value()).collect(Collectors.toSet()));
  }

  /** What has just been received of a person takes the place of what was known. */
  void learn(UUID person, UUID notice, List<Career.Served> appointments) {
    byNumber.forEach(
        (number, list) -> {
          if (list.removeIf(one -> one.personId().equals(person))) {
            takenBack(number, person);
          }
        });
    List<Appointment> own =
        appointments.stream()
            .map(
                served ->
                    new Appointment(
                        notice, person, served.number(), served.type(), served.period()))
            .toList();
    own.forEach(
        one ->
            byNumber
                .computeIfAbsent(one.staffNumber().value(), number -> new ArrayList<>())
                .add(one));
    has(person, own);
  }

  /** Reads those of more numbers; answers whose they are. */
  Set<UUID> learn(People people, Set<String> numbers) {
    Set<String> more = new HashSet<>(numbers);
    more.removeAll(byNumber.keySet());
    Set<UUID> persons = new HashSet<>();
    people
        .withStaffNumbers(more)
        .forEach(
            (number, held) -> {
              byNumber.put(number, new ArrayList<>(held));
              held.forEach(one -> persons.add(one.personId()));
            });
    return persons;
  }

  /** Under any number, whose days are this person's too now, and were not before. */
  Optional<Appointment> met(@Nullable UUID person, Career before, Career after) {
    return NumberPeriods.met(person, before.byNumber(), after.byNumber(), byNumber).findFirst();
  }

  private List<Appointment> of(Statement statement) {
    return byNumber.getOrDefault(statement.who().staffNumber().value(), List.of());
  }

  /**
   * The appointment that is told anew, by its first day and by who has it; else those under the
   * number on the days that are spoken of.
   *
   * @param isCalledSo whether somebody is called as the statement says
   */
  List<Appointment> users(Statement statement, Predicate<UUID> isCalledSo) {
    Statement.Engagement engagement = statement.engagement();
    List<Appointment> told =
        of(statement).stream()
            .filter(a -> engagement != null && a.period().from().equals(engagement.from()))
            .filter(a -> isCalledSo.test(a.personId()))
            .toList();
    return told.isEmpty() ? usersOfTheDays(statement) : told;
  }

  private List<Appointment> usersOfTheDays(Statement statement) {
    Statement.Engagement engagement = statement.engagement();
    LocalDate day = statement.order().effective();
    List<Appointment> holders = of(statement);
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

  /** Empty where the person is one of them. */
  static Optional<Appointment> otherUser(List<Appointment> users, UUID person) {
    return users.stream().anyMatch(user -> user.personId().equals(person))
        ? Optional.empty()
        : users.stream().findFirst();
  }

  private static boolean isBackwards(Statement.Engagement engagement) {
    LocalDate last = engagement.lastDay();
    return last != null && last.isBefore(engagement.from());
  }

  /**
   * Where nobody has the number in the days that are spoken of: who gets it next, if it may be
   * about that person.
   *
   * @param isCalledSo whether somebody is called as the statement says
   */
  List<Appointment> next(Statement statement, Predicate<UUID> isCalledSo) {
    return upcoming(statement)
        .filter(
            holder ->
                statement.engagement() == null
                    ? isFirst(holder, statement)
                    : isCalledSo.test(holder.personId()))
        .stream()
        .toList();
  }

  /** Who gets the number next after the day. */
  Optional<Appointment> upcoming(Statement statement) {
    LocalDate day = statement.order().effective();
    return of(statement).stream()
        .filter(holder -> holder.period().from().isAfter(day))
        .min(Comparator.comparing(holder -> holder.period().from()));
  }

  /** What is said of the days after somebody's end is about that person, not about the next. */
  private boolean isFirst(Appointment holder, Statement statement) {
    return of(statement).stream()
        .allMatch(
            other ->
                other.personId().equals(holder.personId())
                    || other.period().from().isAfter(holder.period().from()));
  }

  /** Who had the number last before the day. */
  Optional<Appointment> last(Statement statement) {
    LocalDate day = statement.order().effective();
    return of(statement).stream()
        .filter(holder -> !holder.period().from().isAfter(day))
        .max(Comparator.comparing(appointment -> appointment.period().from()));
  }
}
