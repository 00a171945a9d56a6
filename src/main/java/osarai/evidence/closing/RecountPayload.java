package osarai.evidence.closing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import osarai.calendar.FiscalYear;
import osarai.evidence.ledger.LedgerTime;

/** The ledger's payload of an approved recount: schema version 1. */
final class RecountPayload {
  static final int SCHEMA = 1;

  private RecountPayload() {}

  /**
   * The payload.
   *
   * @param closedAt the moment whose knowledge counts
   * @param before the figures that held until then
   */
  static Map<String, Object> of(
      FiscalYear year,
      Instant closedAt,
      RequestedRecount asked,
      ClosingFigures.Counted before,
      RequestedCorrection.Decided approved) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("fiscalYear", year.year());
    payload.put("referenceDate", year.lastDay().toString());
    payload.put("knownAt", LedgerTime.text(closedAt));
    payload.put("recount", asked.id().toString());
    payload.put("before", figures(before));
    payload.put("figures", figures(asked.counted()));
    payload.put("reason", asked.reason());
    payload.put("document", asked.document());
    payload.put("requestedBy", asked.requestedBy().toString());
    payload.put("requestedByWords", asked.requestedByWords());
    payload.put("requestedAt", LedgerTime.text(asked.requestedAt()));
    payload.put("approvedBy", approved.by().toString());
    payload.put("approvedByWords", approved.words());
    payload.put("approvedAt", LedgerTime.text(approved.at()));
    payload.put("note", approved.note());
    return payload;
  }

  private static Map<String, Object> figures(ClosingFigures.Counted counted) {
    return Map.of(
        "rule", counted.rule().version(),
        "courses", counted.courses().stream().map(ClosingFigure::payload).toList(),
        "all", counted.all().payload());
  }
}
