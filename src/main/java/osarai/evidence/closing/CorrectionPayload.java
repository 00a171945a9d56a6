package osarai.evidence.closing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import osarai.calendar.FiscalYear;
import osarai.evidence.ledger.LedgerTime;
import osarai.login.EnteredBy;

/** The ledger's payload of an approved correction: schema version 1. */
final class CorrectionPayload {
  static final int SCHEMA = 1;

  private CorrectionPayload() {}

  static Map<String, Object> of(
      FiscalYear year, RequestedCorrection asked, String note, EnteredBy by, Instant now) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("fiscalYear", year.year());
    payload.put("correction", asked.id().toString());
    payload.put("duty", asked.duty().toString());
    payload.put("person", asked.person().toString());
    payload.put("course", asked.course());
    payload.put("found", asked.found().word());
    payload.put("reason", asked.reason());
    payload.put("document", asked.document());
    payload.put("requestedBy", asked.requestedBy().toString());
    payload.put("requestedByWords", asked.requestedByWords());
    payload.put("requestedAt", LedgerTime.text(asked.requestedAt()));
    payload.put("approvedBy", by.person().toString());
    payload.put("approvedByWords", by.words());
    payload.put("approvedAt", LedgerTime.text(now));
    payload.put("note", note);
    return payload;
  }
}
