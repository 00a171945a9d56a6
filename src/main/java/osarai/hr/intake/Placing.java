package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.Spelling;
import osarai.people.Department;

/**
 * What a statement says with the departments, which it names by their codes, by their ids, and with
 * titles, affairs and scopes as they were spelled first of the person.
 */
record Placing(Statement statement, List<Notice> known, Successions successions) {

  /** Of each code that no department has on the day. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Statement.Post post : each(statement.posts())) {
      if (department(post).isEmpty()) {
        faults.add(none(StatementField.DEPARTMENT, post.department()));
      }
    }
    for (Statement.Designated one : each(statement.designations())) {
      if (department(one).isEmpty()) {
        faults.add(none(StatementField.DESIGNATION_DEPARTMENT, one.department()));
      }
    }
    return faults;
  }

  private static <S> List<S> each(@Nullable List<S> said) {
    return said == null ? List.of() : said;
  }

  private Fault none(StatementField field, String code) {
    return StatementRules.noDepartment(field, code, statement.postsFrom());
  }

  /** What the statement says, without what has no department. */
  Notice.Content content() {
    return new Notice.Content(
        statement.name(),
        statement.engagement(),
        placed(
            statement.posts(),
            this::department,
            (post, department) ->
                new Notice.Post(
                    department,
                    post.position(),
                    title(post.title()),
                    post.lastDay(),
                    post.byTitle())),
        statement.leavingDay(),
        statement.leave(),
        placed(statement.designations(), this::department, this::designated),
        retitled(statement.retitled()));
  }

  private Statement.@Nullable Retitled retitled(Statement.@Nullable Retitled said) {
    return said == null
        ? null
        : new Statement.Retitled(said.position(), title(said.title()), said.byTitle());
  }

  private String title(String said) {
    return spelled(
        said,
        content ->
            Stream.concat(
                each(content.posts()).stream().map(Notice.Post::title),
                Stream.ofNullable(content.retitled()).map(Statement.Retitled::title)));
  }

  private String ofDesignations(String said, Function<Notice.Designated, String> text) {
    return spelled(said, content -> each(content.designations()).stream().map(text));
  }

  /** As it was first, unless it is corrected. */
  private String spelled(String said, Function<Notice.Content, Stream<String>> texts) {
    String kept = Spelling.kept(said);
    return statement.order().corrects() != null
        ? kept
        : known.stream()
            .map(Notice::content)
            .flatMap(texts)
            .filter(text -> Spelling.isSame(text, kept))
            .findFirst()
            .orElse(kept);
  }

  private Notice.Designated designated(Statement.Designated said, UUID department) {
    return new Notice.Designated(
        department,
        said.role(),
        ofDesignations(said.affairs(), Notice.Designated::affairs),
        ofDesignations(said.scope(), Notice.Designated::scope),
        said.from(),
        said.lastDay(),
        said.document());
  }

  private <S, N> @Nullable List<N> placed(
      @Nullable List<S> said, Function<S, Optional<UUID>> department, BiFunction<S, UUID, N> at) {
    if (said == null) {
      return null;
    }
    List<N> placed = new ArrayList<>();
    for (S one : said) {
      department.apply(one).ifPresent(found -> placed.add(at.apply(one, found)));
    }
    return placed;
  }

  private Optional<UUID> department(Statement.Post post) {
    return department(post.department(), statement.postsFrom());
  }

  /** One that began in a department that has ended since may still be called by its code. */
  private Optional<UUID> department(Statement.Designated designated) {
    return department(designated.department(), statement.postsFrom())
        .or(() -> department(designated.department(), designated.from()));
  }

  private Optional<UUID> department(String code, LocalDate day) {
    return successions.withCode(code, day).map(Department::id);
  }
}
