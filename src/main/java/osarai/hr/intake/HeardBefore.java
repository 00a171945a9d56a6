package osarai.hr.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was received under each number, and of whom. */
final class HeardBefore {
  private final Map<String, List<Said>> byNumber = new HashMap<>();

  private record Said(UUID person, Notice notice) {}

  void hear(Notices.Received received) {
    received
        .byPerson()
        .forEach(
            (person, list) ->
                list.stream()
                    .filter(notice -> !received.undone().contains(notice.id()))
                    .forEach(notice -> hear(person, notice)));
  }

  void hear(UUID person, Notice notice) {
    byNumber
        .computeIfAbsent(notice.staffNumber().value(), number -> new ArrayList<>())
        .add(new Said(person, notice));
  }

  /** The one person of whom the same was said under the same key, or without one for the day. */
  Optional<UUID> ofTheSame(Statement statement) {
    List<UUID> persons =
        byNumber.getOrDefault(statement.who().staffNumber().value(), List.of()).stream()
            .filter(one -> one.notice().repeats(statement))
            .map(Said::person)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
