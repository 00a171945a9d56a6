package osarai.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * What is saved for a question after a form came in.
 *
 * @param stands whether that is what the form had marked; otherwise another screen's answer stays
 * @param version how often the answer has been saved
 */
record SaveResult(boolean stands, Chosen chosen, Instant savedAt, int version) {

  /** The page of a question, which tells that another screen's answer stays. */
  static String elsewhere(UUID attemptId, int place) {
    return "/attempts/" + attemptId + "?q=" + place + "&elsewhere=true";
  }
}
