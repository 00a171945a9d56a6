package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.JapanClock;
import osarai.forms.TypedId;

/** Reads facts about people, as true and as known. */
@ApplicationScoped
public class People {
  /** As known after every change committed so far. */
  public static final long NOW = Facts.NOW;

  private final EntityManager entities;

  People(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The last change that was known at the end of a day in Japan.
   *
   * @return 0 when nothing was known yet
   */
  public long knownOn(LocalDate day) {
    return knownAt(JapanClock.endOf(day).minus(1, ChronoUnit.MICROS));
  }

  /** The last change that was known at that moment; 0 when nothing was. */
  public long knownAt(Instant moment) {
    return entities
        .createQuery(
            "select coalesce(max(c.changeId), 0) from RosterChange c where c.recordedAt <= ?1",
            Long.class)
        .setParameter(1, moment)
        .getSingleResult();
  }

  /**
   * All facts about a person's work.
   *
   * @param known the id of the last change to be taken into account; {@link #NOW} for all
   */
  public PersonFacts facts(UUID personId, long known) {
    return Objects.requireNonNull(facts(Set.of(personId), known).get(personId));
  }

  /** The same for many people, in a fixed number of queries; the answer has everybody asked for. */
  public Map<UUID, PersonFacts> facts(Collection<UUID> persons, long known) {
    Map<UUID, PersonFacts> facts = stored(persons, known);
    facts.replaceAll((person, stored) -> stored.withinService());
    return facts;
  }

  /**
   * The names in use on the day of those who changed something.
   *
   * @param actors as a row keeps them: an id, or the name of a program or a system, which is not
   *     answered
   */
  public Map<String, String> namesOfActors(Collection<String> actors, LocalDate day) {
    Set<UUID> persons =
        actors.stream().flatMap(one -> TypedId.of(one).stream()).collect(Collectors.toSet());
    Map<String, String> names = new HashMap<>();
    if (!persons.isEmpty()) {
      facts(persons, NOW)
          .forEach(
              (id, facts) ->
                  facts.nameOn(day).ifPresent(name -> names.put(id.toString(), name.inUse())));
    }
    return names;
  }

  private Map<UUID, PersonFacts> stored(Collection<UUID> persons, long known) {
    Facts facts = new Facts(entities, persons, known);
    var names = facts.names();
    var appointments = facts.appointments();
    var posts = facts.posts();
    var designations = facts.designations();
    var absences = facts.absences();
    Map<UUID, List<Department>> tree = Facts.departments(entities, known);
    Set<UUID> stopped =
        stopped(
            appointments.values().stream()
                .flatMap(List::stream)
                .map(AppointmentRow::appointment)
                .toList());
    Map<UUID, PersonFacts> all = new HashMap<>();
    for (UUID person : persons) {
      all.put(
          person,
          new PersonFacts(
              person,
              mapped(names.get(person), r -> new Career.Called(r.name(), r.period())),
              mapped(appointments.get(person), AppointmentRow::appointment),
              mapped(posts.get(person), PostRow::post),
              mapped(designations.get(person), DesignationRow::designation),
              mapped(absences.get(person), r -> new Absence(r.kind(), r.period())),
              stopped,
              tree));
    }
    return all;
  }

  private static <T, R> List<R> mapped(
      java.util.@org.jspecify.annotations.Nullable List<T> rows,
      java.util.function.Function<T, R> to) {
    return rows == null ? List.of() : rows.stream().map(to).toList();
  }

  /** Which of these give no access any more, by their days. */
  private Set<UUID> stopped(Collection<Appointment> appointments) {
    Map<UUID, Appointment> ended = new HashMap<>();
    appointments.stream()
        .filter(appointment -> appointment.period().until() != null)
        .forEach(appointment -> ended.put(appointment.id(), appointment));
    return ended.isEmpty()
        ? Set.of()
        : entities
            .createQuery(
                "from AppointmentStopped s where s.appointmentId in ?1", AppointmentStopped.class)
            .setParameter(1, ended.keySet())
            .getResultStream()
            .filter(
                stop ->
                    stop.holds(Objects.requireNonNull(ended.get(stop.appointmentId())).period()))
            .map(AppointmentStopped::appointmentId)
            .collect(Collectors.toSet());
  }

  /** Persons with an appointment under the number that runs on the day. */
  public List<UUID> personsWithStaffNumber(String staffNumber, LocalDate day) {
    List<Appointment> running =
        withStaffNumbers(Set.of(staffNumber)).getOrDefault(staffNumber, List.of()).stream()
            .filter(appointment -> appointment.period().contains(day))
            .toList();
    Set<UUID> stopped = stopped(running);
    return running.stream()
        .filter(appointment -> !stopped.contains(appointment.id()))
        .map(Appointment::personId)
        .distinct()
        .toList();
  }

  /** All appointments there ever were under these numbers, by the number as given by the caller. */
  public Map<String, List<Appointment>> withStaffNumbers(Collection<String> numbers) {
    return under(numbers, appointment -> !appointment.period().isEmpty());
  }

  /** The appointments under these numbers that were taken back: they appoint nobody any more. */
  public Map<String, List<Appointment>> takenBack(Collection<String> numbers) {
    return under(numbers, appointment -> appointment.period().isEmpty());
  }

  private Map<String, List<Appointment>> under(
      Collection<String> numbers, Predicate<Appointment> which) {
    Set<String> spellings =
        numbers.stream()
            .flatMap(number -> StaffNumber.spellings(number).stream())
            .collect(Collectors.toSet());
    return StaffNumber.asAsked(
        numbers,
        Facts.versions(entities, AppointmentRow.class, "staffNumber", spellings, NOW).stream()
            .map(AppointmentRow::appointment)
            .filter(which)
            .collect(Collectors.groupingBy(appointment -> appointment.staffNumber().value())));
  }

  /** The holder of each of these numbers on the day; if nobody works under it, its last holder. */
  public Set<UUID> holders(Collection<String> numbers, LocalDate day) {
    return withStaffNumbers(numbers).values().stream()
        .flatMap(appointments -> held(appointments, day))
        .map(Appointment::personId)
        .collect(Collectors.toSet());
  }

  private static Stream<Appointment> held(List<Appointment> appointments, LocalDate day) {
    List<Appointment> running =
        appointments.stream().filter(one -> one.period().contains(day)).toList();
    return running.isEmpty()
        ? appointments.stream().max(Comparator.comparing(one -> one.period().from())).stream()
        : running.stream();
  }

  /** All appointments that run on the day. */
  public List<Appointment> runningOn(LocalDate day) {
    return entities
        .createQuery(
            """
            select f from AppointmentRow f where f.validFrom <= :day
            and (f.validTo is null or f.validTo > :day)
            and not exists (select 1 from AppointmentRow n where n.factId = f.factId
              and n.changeId > f.changeId)\
            """,
            AppointmentRow.class)
        .setParameter("day", day)
        .getResultStream()
        .map(AppointmentRow::appointment)
        .toList();
  }

  /** Everybody who works on the day, or will later. */
  public List<UUID> workingFrom(LocalDate day) {
    return entities
        .createQuery(
            """
            select distinct f.personId from AppointmentRow f
            where (f.validTo is null or (f.validTo > :day and f.validTo > f.validFrom))
            and not exists (select 1 from AppointmentRow n where n.factId = f.factId
              and n.changeId > f.changeId)\
            """,
            UUID.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those of these persons to whom a source has given an id. */
  public Set<UUID> thoseWithExternalId(Collection<UUID> persons) {
    return Set.copyOf(Facts.externalIds(entities, persons).keySet());
  }

  /** Persons by the ids that a source has given them. */
  public Map<String, UUID> withExternalIds(Collection<String> externalIds) {
    return Facts.personsByExternalId(entities, externalIds);
  }
}
