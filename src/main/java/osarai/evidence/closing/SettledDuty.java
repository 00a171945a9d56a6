package osarai.evidence.closing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty as its year's closing settled it, with what was known then.
 *
 * @param onlyThere whether it can be fulfilled under its appointment only
 * @param leftOut whether its person was away or excluded on the reference day
 * @param done whether it was fulfilled by the reference day
 */
record SettledDuty(
    UUID person,
    String course,
    UUID appointment,
    boolean onlyThere,
    LocalDate opensOn,
    boolean leftOut,
    boolean done) {}
