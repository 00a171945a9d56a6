package osarai.hr.intake;

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
    missing(statement.posts(), StatementField.DEPARTMENT, Statement.Post::department, faults);
    missing(
        statement.designations(),
        StatementField.DESIGNATION_DEPARTMENT,
        Statement.Designated::department,
        faults);
    return faults;
  }

  private <S> void missing(
      @Nullable List<S> said, StatementField field, Function<S, String> code, List<Fault> faults) {
    for (S one : said == null ? List.<S>of() : said) {
      if (department(code.apply(one)).isEmpty()) {
        faults.add(StatementRules.noDepartment(field, code.apply(one), statement.postsFrom()));
      }
    }
  }

  /** What the statement says, without what has no department. */
  Notice.Content content() {
    return new Notice.Content(
        statement.name(),
        statement.engagement(),
        placed(
            statement.posts(),
            Statement.Post::department,
            (post, department) ->
                new Notice.Post(department, post.position(), post.title(), post.lastDay())),
        statement.lastDay(),
        statement.leave(),
        placed(statement.designations(), Statement.Designated::department, Placing::designated),
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
      @Nullable List<S> said, Function<S, String> code, BiFunction<S, UUID, N> at) {
    if (said == null) {
      return null;
    }
    List<N> placed = new ArrayList<>();
    for (S one : said) {
      department(code.apply(one)).ifPresent(found -> placed.add(at.apply(one, found)));
    }
    return placed;
  }

  private Optional<UUID> department(String code) {
    return successions.withCode(code, statement.postsFrom()).map(Department::id);
  }
}
