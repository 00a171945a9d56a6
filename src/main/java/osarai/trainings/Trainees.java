package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.People;
import osarai.people.PersonFacts;

/** Finds people as they were on the day of a training. */
@ApplicationScoped
class Trainees {
  private final People people;

  Trainees(People people) {
    this.people = people;
  }

  /** Those of them who had an appointment on the day, under the one for which they owe. */
  Map<UUID, Trainee> on(Collection<UUID> persons, LocalDate day, Map<UUID, StillOwed.Owes> owing) {
    Map<UUID, Trainee> found = new HashMap<>();
    if (!persons.isEmpty()) {
      people
          .facts(persons, People.NOW)
          .values()
          .forEach(
              facts ->
                  trainee(facts, day)
                      .map(one -> under(owing.get(one.id()), one, facts, day))
                      .ifPresent(one -> found.put(one.id(), one)));
    }
    return found;
  }

  private static Trainee under(
      StillOwed.@Nullable Owes owes, Trainee trainee, PersonFacts facts, LocalDate day) {
    return facts.appointments().stream()
        .filter(one -> owes != null && one.id().equals(owes.appointment()))
        .filter(one -> one.period().contains(day))
        .findFirst()
        .map(one -> new Trainee(trainee.id(), trainee.name(), one, trainee.posts()))
        .orElse(trainee);
  }

  static Optional<Trainee> trainee(PersonFacts facts, LocalDate day) {
    return facts
        .appointmentOn(day)
        .map(
            appointment ->
                new Trainee(
                    facts.personId(),
                    facts.nameOn(day).map(name -> name.inUse()).orElse(""),
                    appointment,
                    places(facts, day)));
  }

  private static List<Trainee.Place> places(PersonFacts facts, LocalDate day) {
    return facts.postsOn(day).stream()
        .map(
            post ->
                new Trainee.Place(
                    post.departmentId(),
                    facts.department(post.departmentId(), day).map(d -> d.name()).orElse(""),
                    post.title()))
        .toList();
  }
}
