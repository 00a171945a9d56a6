package osarai.evidence.closing;

import java.util.UUID;
import osarai.calendar.FiscalYear;

/** A correction (訂正) that is asked for. */
record CorrectionRequest(
    FiscalYear year, UUID duty, CorrectionFinding found, String reason, String document) {}
