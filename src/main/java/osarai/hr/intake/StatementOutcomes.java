package osarai.hr.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the statements of one import or call, one for each.
 *
 * @param change the id of the change; null for a preview
 */
public record StatementOutcomes(@Nullable Long change, List<StatementOutcome> lines) {
  public List<StatementOutcome> rejected() {
    return lines.stream().filter(StatementOutcome::isRejected).toList();
  }
}
