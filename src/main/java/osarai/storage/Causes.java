package osarai.storage;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a failure. Causes may go in a circle ({@code initCause}, {@code
 * addSuppressed}), and what follows them by hand would never end: each comes once.
 */
public final class Causes {
  private Causes() {}

  /** It and its causes, the outermost first. */
  public static List<Throwable> of(@Nullable Throwable thrown) {
    Set<Throwable> seen = seen();
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  /** The same with what was suppressed, and what the database said after. */
  public static List<Throwable> andBeside(Throwable thrown) {
    Set<Throwable> seen = seen();
    List<Throwable> all = new ArrayList<>();
    Deque<Throwable> next = new ArrayDeque<>();
    add(next, thrown);
    while (!next.isEmpty()) {
      Throwable one = next.pop();
      if (seen.add(one)) {
        all.add(one);
        add(next, one.getCause());
        for (Throwable suppressed : one.getSuppressed()) {
          add(next, suppressed);
        }
        add(next, one instanceof SQLException sql ? sql.getNextException() : null);
      }
    }
    return all;
  }

  private static void add(Deque<Throwable> next, @Nullable Throwable thrown) {
    if (thrown != null) {
      next.add(thrown);
    }
  }

  private static Set<Throwable> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
