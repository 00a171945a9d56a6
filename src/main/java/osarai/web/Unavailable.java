package osarai.web;

import osarai.storage.Causes;

/**
 * What is needed to answer at all could not be had just now, and another try may mend it: 503,
 * whatever the cause, and nothing was taken in.
 */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unavailable(Throwable cause) {
    super(cause);
  }

  /** Whether it is one, or came of one. */
  static boolean is(Throwable thrown) {
    return Causes.of(thrown).stream().anyMatch(Unavailable.class::isInstance);
  }
}
