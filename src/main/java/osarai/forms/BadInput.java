package osarai.forms;

/**
 * Something was sent that no page of ours sends: it is answered with 400 and no further word. What
 * a person may well type wrong is told at its field instead.
 */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message is for the log; it does not quote what was sent. */
  public BadInput(String message) {
    super(message);
  }
}
