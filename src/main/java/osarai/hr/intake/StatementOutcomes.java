package osarai.hr.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes, or came, of the statements of one import or call, a line for each.
 *
 * @param change the id of the change; null for a preview
 */
public record StatementOutcomes(@Nullable Long change, List<StatementOutcome> lines) {
  public List<StatementOutcome> rejected() {
    return lines.stream().filter(StatementOutcome::isRejected).toList();
  }
}
