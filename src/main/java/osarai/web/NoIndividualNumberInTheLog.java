package osarai.web;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;

/**
 * The last place before a line is written: whatever wrote it, and whatever was sent to us that it
 * quotes, no 個人番号 gets into a log. What failed, and where, stays. Public for Quarkus.
 */
@LoggingFilter(name = NoIndividualNumberInTheLog.NAME)
public final class NoIndividualNumberInTheLog implements Filter {
  static final String NAME = "no-individual-number";

  @Override
  public boolean isLoggable(LogRecord line) {
    String said =
        line instanceof ExtLogRecord ours
            ? ours.getFormattedMessage()
            : String.valueOf(line.getMessage());
    if (said != null && IndividualNumber.isInBesideIds(said)) {
      line.setMessage(IndividualNumber.NOT_KEPT);
      line.setParameters(null);
    }
    Throwable thrown = line.getThrown();
    if (thrown != null && isInAny(thrown)) {
      line.setThrown(new Withheld(thrown));
    }
    return true;
  }

  private static boolean isInAny(Throwable thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause.getMessage() != null && IndividualNumber.isInBesideIds(cause.getMessage())) {
        return true;
      }
      for (Throwable suppressed : cause.getSuppressed()) {
        if (isInAny(suppressed)) {
          return true;
        }
      }
      depth++;
    }
    return false;
  }

  /** The kind and place of a failure without its words. */
  static final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Withheld(Throwable thrown) {
      super(thrown.getClass().getName() + ", its text not kept", cause(thrown));
      setStackTrace(thrown.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable thrown) {
      return thrown.getCause() == null || thrown.getCause() == thrown
          ? null
          : new Withheld(thrown.getCause());
    }
  }
}
