package osarai.storage;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether a database that otherwise answers refused this node a write, and has taken none since.
 */
@Singleton
public class RefusedWrites {
  private final AtomicBoolean refused = new AtomicBoolean();

  /** Does nothing where it was something else that went wrong. */
  public void note(Throwable thrown) {
    if (DatabaseAway.refusesWrites(thrown)) {
      refused.set(true);
    }
  }

  public boolean isRefused() {
    return refused.get();
  }

  /** A write was taken. */
  public void forget() {
    refused.set(false);
  }
}
