package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.people.Department;

/**
 * A statement with its departments by their ids; where there is none of a code, a fault instead.
 */
record Placing(Statement statement, Successions successions, Collection<Fault> faults) {

  Notice.Content content() {
    return new Notice.Content(
        statement.name(),
        statement.engagement(),
        placed(
            statement.posts(),
            StatementField.DEPARTMENT,
            Statement.Post::department,
            (post, department) ->
                new Notice.Post(department, post.position(), post.title(), post.lastDay())),
        statement.lastDay(),
        statement.leave(),
        placed(
            statement.designations(),
            StatementField.DESIGNATION_DEPARTMENT,
            Statement.Designated::department,
            Placing::designated),
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
      @Nullable List<S> said,
      StatementField field,
      Function<S, String> code,
      BiFunction<S, UUID, N> at) {
    if (said == null) {
      return null;
    }
    List<N> placed = new ArrayList<>();
    for (S one : said) {
      department(field, code.apply(one))
          .ifPresent(department -> placed.add(at.apply(one, department)));
    }
    return placed;
  }

  private Optional<UUID> department(StatementField field, String code) {
    LocalDate on = statement.postsFrom();
    Optional<Department> found = successions.withCode(code, on);
    if (found.isEmpty()) {
      faults.add(StatementRules.noDepartment(field, code, on));
    }
    return found.map(Department::id);
  }
}
