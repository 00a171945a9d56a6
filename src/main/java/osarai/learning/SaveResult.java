package osarai.learning;

import java.time.Instant;

/**
 * What is saved for a question after a form came in.
 *
 * @param stands whether that is what the form had marked; otherwise another screen's answer stays
 * @param version how often the answer has been saved
 */
record SaveResult(boolean stands, Chosen chosen, Instant savedAt, int version) {}
