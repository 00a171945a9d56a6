package osarai.evidence;

import java.time.Instant;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;

/**
 * A completion to be shown.
 *
 * @param courseVersion SHA-256 of the manifest of everything that was shown
 * @param passMark percent
 */
public record CompletionView(
    UUID id,
    String course,
    FiscalYear year,
    String name,
    String staffNumber,
    String department,
    EmploymentType employment,
    String courseVersion,
    String policyVersion,
    int correct,
    int drawn,
    int passMark,
    Instant startedAt,
    Instant completedAt) {}
