package osarai.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in JSON that is not what is asked for there, said so that the sender can mend it. */
public final class WrongJson extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  /**
   * At no place yet.
   *
   * @param said what is answered about the value, never the value itself
   */
  public WrongJson(JsonParser parser, String said) {
    super(parser, said);
  }
}
