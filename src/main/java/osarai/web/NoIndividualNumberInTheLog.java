package osarai.web;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.storage.Causes;

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
      line.setThrown(Withheld.of(thrown));
    }
    return true;
  }

  private static boolean isInAny(Throwable thrown) {
    return Causes.andBeside(thrown).stream()
        .anyMatch(
            cause ->
                cause.getMessage() != null && IndividualNumber.isInBesideIds(cause.getMessage()));
  }

  /** The kind and place of a failure without its words. */
  static final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Withheld(Throwable thrown, @Nullable Withheld cause) {
      super(thrown.getClass().getName() + ", its text not kept", cause);
      setStackTrace(thrown.getStackTrace());
    }

    static @Nullable Withheld of(Throwable thrown) {
      List<Throwable> causes = Causes.of(thrown);
      Withheld withheld = null;
      for (int i = causes.size() - 1; i >= 0; i--) {
        withheld = new Withheld(causes.get(i), withheld);
      }
      return withheld;
    }
  }
}
