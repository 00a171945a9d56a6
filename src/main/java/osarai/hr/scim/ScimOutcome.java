package osarai.hr.scim;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Fault;
import osarai.hr.intake.StatementOutcome;

/** What came of a statement, in the words of SCIM. */
final class ScimOutcome {
  private ScimOutcome() {}

  /** Why it was kept as received but changed nothing; null where it did. */
  static @Nullable String notApplied(StatementOutcome line) {
    return switch (line.kind()) {
      case STALE -> "stale";
      case REPEATED -> "repeated";
      default -> null;
    };
  }

  static ScimRefused refusal(StatementOutcome line, KeptTexts texts) {
    String detail =
        line.faults().stream()
            .map(fault -> fault.part() + ": " + texts.said(fault.text()))
            .collect(Collectors.joining("; "));
    return line.faults().stream().anyMatch(fault -> fault.kind() == Fault.Ground.CONFLICT)
        ? ScimRefused.uniqueness(detail)
        : ScimRefused.invalidValue(detail);
  }
}
