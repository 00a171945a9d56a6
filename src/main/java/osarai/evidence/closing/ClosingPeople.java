package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.people.Department;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.Post;

/** Names, numbers and sections of those in a closing, on its day or when their post is nearest. */
@ApplicationScoped
class ClosingPeople {
  private static final int CHUNK = 500;

  private final People people;

  ClosingPeople(People people) {
    this.people = people;
  }

  /**
   * A person on the day.
   *
   * @param sectionCode for the order; empty without a post
   * @param gone whether it was the last, before the day: the person counts in no figure, as who is
   *     still to come
   */
  record Who(
      String name, String number, String kana, String sectionCode, String section, boolean gone) {
    static final Who NOBODY = new Who("", "", "", "", "", true);
  }

  Map<UUID, Who> on(Collection<UUID> persons, LocalDate day) {
    List<UUID> all = persons.stream().distinct().toList();
    Map<UUID, Who> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      people
          .facts(all.subList(from, Math.min(from + CHUNK, all.size())), People.NOW)
          .forEach((person, facts) -> found.put(person, who(facts, day)));
    }
    return found;
  }

  private static Who who(PersonFacts facts, LocalDate day) {
    String number =
        facts
            .appointmentOn(day)
            .or(
                () ->
                    facts.appointments().stream().max(Comparator.comparing(a -> a.period().from())))
            .map(appointment -> appointment.staffNumber().value())
            .orElse("");
    Department section =
        facts.postsOn(day).stream()
            .findFirst()
            .or(() -> last(facts, day))
            .or(() -> first(facts))
            .flatMap(post -> facts.department(post.departmentId(), day))
            .orElse(null);
    return new Who(
        facts.nameOn(day).map(name -> name.inUse()).orElse(""),
        number,
        facts.nameOn(day).map(name -> name.kana().value()).orElse(""),
        section == null ? "" : section.code(),
        section == null ? "" : section.name(),
        facts.postsOn(day).isEmpty() && !isToCome(facts, day));
  }

  private static boolean isToCome(PersonFacts facts, LocalDate day) {
    return first(facts).filter(post -> post.period().from().isAfter(day)).isPresent();
  }

  private static Optional<Post> first(PersonFacts facts) {
    return facts.posts().stream().min(Comparator.comparing(post -> post.period().from()));
  }

  private static Optional<Post> last(PersonFacts facts, LocalDate day) {
    return facts.posts().stream()
        .filter(post -> !post.period().from().isAfter(day))
        .max(Comparator.comparing(post -> post.period().from()));
  }
}
