package osarai.evidence.closing;

import java.util.UUID;
import osarai.calendar.FiscalYear;

/**
 * A recount (数え直し) that is asked for.
 *
 * @param id given by the form, so that the same form sent twice asks once
 */
record RecountRequest(UUID id, FiscalYear year, String reason, String document) {}
