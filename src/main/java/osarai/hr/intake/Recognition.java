package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;
import osarai.people.Appointment;
import osarai.people.Kana;
import osarai.people.People;
import osarai.people.PersonFacts;

/**
 * "Same person?" (同一人物の判定). Equal external id; without one, an equal staff number whose appointment
 * still runs; where it has ended, equal staff number and equal reading of the name; otherwise a new
 * person. A caller may state it.
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
   */
  record Recognised(@Nullable UUID person, Decision decision, @Nullable Fault conflict) {}

  private static final Fault IN_USE =
      Fault.conflict("staffNumber", StatementMessages.numberInUse());

  private final Map<String, UUID> byExternalId;
  private final Map<String, List<Appointment>> byNumber;
  private final Map<UUID, PersonFacts> facts;
  private final Set<UUID> withExternalId;

  Recognition(
      Map<String, UUID> byExternalId,
      Map<String, List<Appointment>> byNumber,
      Map<UUID, PersonFacts> facts,
      Set<UUID> withExternalId) {
    this.byExternalId = byExternalId;
    this.byNumber = byNumber;
    this.facts = facts;
    this.withExternalId = withExternalId;
  }

  /** Reads what is needed to recognise these, in a fixed number of statements. */
  static Recognition among(People people, Collection<Statement.Subject> whos) {
    Map<String, UUID> external =
        people.withExternalIds(
            whos.stream()
                .map(Statement.Subject::externalId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<String, List<Appointment>> numbers =
        people.withStaffNumbers(
            whos.stream().map(who -> who.staffNumber().value()).collect(Collectors.toSet()));
    Set<UUID> persons = new HashSet<>(external.values());
    numbers.values().forEach(list -> list.forEach(a -> persons.add(a.personId())));
    whos.forEach(
        who -> {
          if (who.decided() != null && who.decided().person() != null) {
            persons.add(who.decided().person());
          }
        });
    return new Recognition(
        external, numbers, people.facts(persons, People.NOW), people.thoseWithExternalId(persons));
  }

  PersonFacts facts(UUID person) {
    return Objects.requireNonNull(facts.get(person));
  }

  /** Recognises one, for the day on which it is true. */
  Recognised of(Statement.Subject who, LocalDate day) {
    List<Appointment> holders = byNumber.getOrDefault(who.staffNumber().value(), List.of());
    Set<UUID> running =
        holders.stream()
            .filter(appointment -> runsOrWill(appointment, day))
            .map(Appointment::personId)
            .collect(Collectors.toSet());
    if (who.decided() != null) {
      return stated(who.decided().person(), running);
    }
    UUID known = who.externalId() == null ? null : byExternalId.get(who.externalId());
    if (known != null) {
      return running.isEmpty() || running.contains(known)
          ? new Recognised(known, Decision.EXTERNAL_ID, null)
          : new Recognised(null, Decision.EXTERNAL_ID, IN_USE);
    }
    return running.isEmpty() ? byFormerNumber(who, holders) : byNumber(who, running);
  }

  private Recognised byNumber(Statement.Subject who, Set<UUID> running) {
    if (running.size() > 1) {
      return new Recognised(
          null,
          Decision.STAFF_NUMBER,
          Fault.conflict("staffNumber", StatementMessages.numberShared()));
    }
    UUID person = running.iterator().next();
    boolean isSame =
        who.externalId() == null
            || (!withExternalId.contains(person) && sameKana(person, who.kana()));
    return isSame
        ? new Recognised(person, Decision.STAFF_NUMBER, null)
        : new Recognised(null, Decision.STAFF_NUMBER, IN_USE);
  }

  private Recognised byFormerNumber(Statement.Subject who, List<Appointment> holders) {
    Optional<UUID> before =
        who.externalId() == null
            ? lastHolder(holders).filter(person -> sameKana(person, who.kana()))
            : Optional.empty();
    return before
        .map(person -> new Recognised(person, Decision.STAFF_NUMBER_AND_KANA, null))
        .orElseGet(() -> new Recognised(null, Decision.NEW, null));
  }

  private Recognised stated(@Nullable UUID person, Set<UUID> running) {
    if (person != null && !exists(person)) {
      return new Recognised(
          null, Decision.STATED, Fault.invalid("samePersonAs", StatementMessages.nobodyThere()));
    }
    return running.isEmpty() || (person != null && running.equals(Set.of(person)))
        ? new Recognised(person, Decision.STATED, null)
        : new Recognised(null, Decision.STATED, IN_USE);
  }

  private boolean exists(UUID person) {
    PersonFacts found = facts.get(person);
    return found != null && !found.names().isEmpty();
  }

  private static boolean runsOrWill(Appointment appointment, LocalDate day) {
    LocalDate last = appointment.period().lastDay();
    return last == null || !last.isBefore(day);
  }

  private static Optional<UUID> lastHolder(List<Appointment> holders) {
    return holders.stream()
        .max(Comparator.comparing(appointment -> appointment.period().from()))
        .map(Appointment::personId);
  }

  private boolean sameKana(UUID person, @Nullable Kana kana) {
    return kana != null
        && facts(person).names().stream().anyMatch(called -> called.name().kana().isSameAs(kana));
  }
}
