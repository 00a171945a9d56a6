package osarai.curriculum;

import java.time.LocalDate;
import java.util.UUID;
import osarai.forms.KeptText;

/**
 * A duty as it stands.
 *
 * @param reason why it is owed, for the learner to read
 */
public record DutyView(
    UUID id,
    String requirement,
    String course,
    int fiscalYear,
    LocalDate opensOn,
    LocalDate dueOn,
    KeptText reason) {}
