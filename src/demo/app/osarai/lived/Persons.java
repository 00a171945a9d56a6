package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.JapanClock;
import osarai.login.CurrentPerson;
import osarai.login.EnteredBy;
import osarai.people.DesignationRole;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.security.Ids;

/** People as they are signed in on the day of the moved clock. */
@ApplicationScoped
class Persons {
  /** 山本 of the town's own file, in the security office. */
  private static final String CLERK = "1007";

  private final People people;
  private final Clock clock;

  Persons(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** Those who work today and are not on leave. */
  @Transactional
  Map<UUID, CurrentPerson> at(Collection<UUID> ids) {
    LocalDate today = JapanClock.today(clock);
    Map<UUID, CurrentPerson> found = new LinkedHashMap<>();
    people
        .facts(ids, People.NOW)
        .forEach((id, facts) -> current(facts, today).ifPresent(one -> found.put(id, one)));
    return found;
  }

  /** By a staff number of today. */
  @Transactional
  Optional<CurrentPerson> numbered(String number) {
    List<UUID> ids = people.personsWithStaffNumber(number, JapanClock.today(clock));
    return ids.isEmpty() ? Optional.empty() : Optional.ofNullable(at(ids).get(ids.get(0)));
  }

  EnteredBy clerk() {
    return entering(CLERK);
  }

  EnteredBy entering(String number) {
    return EnteredBy.of(numbered(number).orElseThrow());
  }

  private static Optional<CurrentPerson> current(PersonFacts facts, LocalDate day) {
    if (facts.absences().stream().anyMatch(away -> away.period().contains(day))) {
      return Optional.empty();
    }
    return facts
        .appointmentOn(day)
        .map(
            appointment ->
                new CurrentPerson(
                    facts.personId(),
                    facts.nameOn(day).map(name -> name.inUse()).orElse(""),
                    appointment,
                    posts(facts, day),
                    protectedOnes(facts, day),
                    true,
                    Ids.next()));
  }

  private static List<CurrentPerson.PostToday> posts(PersonFacts facts, LocalDate day) {
    return facts.postsOn(day).stream()
        .map(
            post ->
                new CurrentPerson.PostToday(
                    post.departmentId(),
                    facts.department(post.departmentId(), day).map(d -> d.name()).orElse(""),
                    post.position(),
                    post.title()))
        .toList();
  }

  private static Set<UUID> protectedOnes(PersonFacts facts, LocalDate day) {
    return facts.designations().stream()
        .filter(one -> one.role() == DesignationRole.PROTECTION_OFFICER)
        .filter(one -> one.period().contains(day))
        .map(one -> one.departmentId())
        .collect(Collectors.toSet());
  }
}
