package osarai.evidence.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.evidence.ledger.LedgerTime;
import osarai.learning.CourseFinished;
import osarai.trainings.TrainingMode;

/** The ledger's payload of a completion in the browser: schema version 1. */
final class FinishedPayload {
  static final int SCHEMA = 1;

  private FinishedPayload() {}

  static Map<String, Object> of(UUID id, CourseFinished finished, Instant now) {
    var person = finished.person();
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("completion", id.toString());
    PayloadParts.person(
        payload,
        person.id(),
        person.name(),
        person.appointment(),
        person.posts().stream()
            .map(p -> PayloadParts.post(p.departmentName(), p.departmentId(), p.title()))
            .toList());
    PayloadParts.course(payload, finished.course());
    attempt(payload, finished);
    payload.put("mode", TrainingMode.IN_BROWSER.word());
    payload.put("fiscalYear", FiscalYear.of(JapanClock.dayOf(now)).year());
    payload.put("startedAt", LedgerTime.text(finished.startedAt()));
    payload.put("submittedAt", LedgerTime.text(finished.submittedAt()));
    payload.put("completedAt", LedgerTime.text(now));
    acknowledgement(payload, finished);
    return payload;
  }

  private static void attempt(Map<String, Object> payload, CourseFinished finished) {
    payload.put("attempt", finished.attemptId().toString());
    payload.put("attemptNumber", finished.attemptNumber());
    payload.put("drawAlgorithm", finished.drawAlgorithm());
    payload.put("seed", Long.toString(finished.seed()));
    payload.put("answers", finished.answers().stream().map(FinishedPayload::answer).toList());
    payload.put("correct", finished.correct());
    payload.put("asked", finished.answers().size());
    payload.put("passMark", finished.passMark());
  }

  private static void acknowledgement(Map<String, Object> payload, CourseFinished finished) {
    CourseFinished.Agreed agreed = finished.acknowledgement();
    if (agreed != null) {
      payload.put(
          "acknowledgement",
          Map.of(
              "id", agreed.id().toString(),
              "textSha256", agreed.textSha256(),
              "at", LedgerTime.text(agreed.at()),
              "method", agreed.method()));
    }
  }

  private static Map<String, Object> answer(CourseFinished.GivenAnswer answer) {
    return Map.of(
        "question", answer.question(),
        "shown", answer.shown(),
        "chosen", answer.chosen(),
        "right", answer.right());
  }
}
