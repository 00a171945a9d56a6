package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.people.Department;

/** The departments that a statement names by their codes, found by their ids. */
record Placing(Statement statement, Successions successions) {

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
                new Notice.Post(department, post.position(), post.title(), post.lastDay())),
        statement.leavingDay(),
        statement.leave(),
        placed(statement.designations(), this::department, Placing::designated),
        statement.retitled());
  }

  private static Notice.Designated designated(Statement.Designated said, UUID department) {
    return new Notice.Designated(
        department,
        said.role(),
        said.affairs(),
        said.scope(),
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
