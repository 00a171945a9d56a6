package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.Spelling;

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
            .filter(one -> repeats(one.notice(), statement))
            .map(Said::person)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /**
   * Whether the statement says nothing but the notice, under the same key or without one.
   * Departments are left out: of which one a code speaks is known only with the person.
   */
  static boolean repeats(Notice notice, Statement statement) {
    return notice.effective().equals(statement.order().effective())
        && Objects.equals(notice.key(), statement.order().key())
        && saysAll(notice.content(), statement);
  }

  private static boolean saysAll(Notice.Content said, Statement statement) {
    return Notice.Content.spells(said.name(), statement.name())
        && StatementPart.told(said.engagement(), statement.engagement())
        && Notice.Content.covers(
            Spelling.folded(said.posts(), post -> held(post.title(), post.lastDay())),
            Spelling.folded(statement.posts(), post -> held(post.title(), post.lastDay())))
        && StatementPart.called(folded(said.retitled()), folded(statement.retitled()))
        && Notice.Content.covers(said.lastDay(), statement.leavingDay())
        && Notice.Content.covers(
            Notice.Content.inAnyOrder(said.leave()), Notice.Content.inAnyOrder(statement.leave()))
        && Notice.Content.covers(
            Spelling.folded(said.designations(), Notice.Designated::affairs),
            Spelling.folded(statement.designations(), Statement.Designated::affairs));
  }

  private static String held(String title, @Nullable LocalDate lastDay) {
    return lastDay == null ? title : title + "/" + lastDay;
  }

  private static Statement.@Nullable Retitled folded(Statement.@Nullable Retitled said) {
    return said == null
        ? null
        : new Statement.Retitled(said.position(), Spelling.folded(said.title()), said.byTitle());
  }
}
