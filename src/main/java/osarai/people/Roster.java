package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.security.Ids;

/** Where facts about people are written. Everything is added to; nothing is changed or removed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
  /** The source of people who are invented; production refuses to start with them. */
  public static final String DEMO = "demo";

  private final EntityManager entities;
  private final Clock clock;

  Roster(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Begins a change. The counter's row stays locked until the transaction ends, so that the order
   * of the ids is the order of the commits.
   */
  public Change begin(String actor, String source, @Nullable String documentNumber, String reason) {
    entities
        .createNativeQuery("UPDATE change_counter SET last_id = last_id + 1 WHERE name = 'roster'")
        .executeUpdate();
    Number id =
        (Number)
            entities
                .createNativeQuery("SELECT last_id FROM change_counter WHERE name = 'roster'")
                .getSingleResult();
    Change change = new Change(id.longValue(), clock.instant());
    entities.persist(new RosterChange(change, actor, source, documentNumber, reason));
    return change;
  }

  public boolean hasPeople() {
    return entities
        .createQuery("select count(p) > 0 from Person p", Boolean.class)
        .getSingleResult();
  }

  /** Whether invented people were ever loaded here. */
  @Transactional
  public boolean hasDemoPeople() {
    return entities
        .createQuery("select count(c) > 0 from RosterChange c where c.source = ?1", Boolean.class)
        .setParameter(1, DEMO)
        .getSingleResult();
  }

  public UUID addDepartment(
      Change change,
      Period period,
      String code,
      String name,
      @Nullable UUID parentId,
      boolean inScope) {
    UUID id = Ids.next();
    entities.persist(new DepartmentRow(id, change, period, code, name, parentId, inScope));
    return id;
  }

  public UUID addPerson(
      Change change, @Nullable String externalId, LocalDate from, String name, Kana kana) {
    Person person = new Person(change, externalId);
    entities.persist(person);
    entities.persist(new NameRow(Ids.next(), change, Period.from(from), person.id(), name, kana));
    return person.id();
  }

  public UUID addAppointment(
      Change change, Period period, UUID person, StaffNumber number, EmploymentType type) {
    UUID id = Ids.next();
    entities.persist(new AppointmentRow(id, change, period, person, number, type));
    return id;
  }

  public UUID addPost(
      Change change,
      Period period,
      UUID person,
      UUID appointment,
      UUID department,
      Position position,
      String title) {
    UUID id = Ids.next();
    entities.persist(
        new PostRow(id, change, period, person, appointment, department, position, title));
    return id;
  }

  public UUID addDesignation(
      Change change,
      Period period,
      UUID person,
      UUID department,
      DesignationRole role,
      String affairs,
      String scope,
      @Nullable String documentNumber) {
    UUID id = Ids.next();
    entities.persist(
        new DesignationRow(
            id, change, period, person, department, role, affairs, scope, documentNumber));
    return id;
  }

  public UUID addAbsence(Change change, Period period, UUID person, AbsenceKind kind) {
    UUID id = Ids.next();
    entities.persist(new AbsenceRow(id, change, period, person, kind));
    return id;
  }

  /** Ends an appointment after its last day, with its posts; a new version of each. */
  public void endAppointment(Change change, UUID appointmentId, LocalDate lastDay) {
    newest(AppointmentRow.class, appointmentId)
        .ifPresent(
            row ->
                entities.persist(
                    new AppointmentRow(
                        appointmentId,
                        change,
                        endingAfter(row.period(), lastDay),
                        row.personId(),
                        row.staffNumber(),
                        row.employmentType())));
    List<UUID> posts =
        entities
            .createQuery(
                "select distinct p.factId from PostRow p where p.appointmentId = ?1", UUID.class)
            .setParameter(1, appointmentId)
            .getResultList();
    posts.forEach(post -> endPost(change, post, lastDay));
  }

  /** Ends a post after its last day. */
  public void endPost(Change change, UUID postId, LocalDate lastDay) {
    newest(PostRow.class, postId)
        .filter(row -> row.period().contains(lastDay.plusDays(1)))
        .ifPresent(
            row ->
                entities.persist(
                    new PostRow(
                        postId,
                        change,
                        endingAfter(row.period(), lastDay),
                        row.personId(),
                        row.appointmentId(),
                        row.departmentId(),
                        row.position(),
                        row.title())));
  }

  private static Period endingAfter(Period period, LocalDate lastDay) {
    LocalDate until = lastDay.plusDays(1);
    return new Period(period.from(), until.isBefore(period.from()) ? period.from() : until);
  }

  private <T extends FactRow> Optional<T> newest(Class<T> type, UUID factId) {
    var builder = entities.getCriteriaBuilder();
    var query = builder.createQuery(type);
    var row = query.from(type);
    query
        .where(builder.equal(row.get("factId"), factId))
        .orderBy(builder.desc(row.get("changeId")));
    return entities.createQuery(query).setMaxResults(1).getResultStream().findFirst();
  }
}
