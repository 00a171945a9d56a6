package osarai.evidence.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.content.Course;
import osarai.evidence.ledger.LedgerTime;
import osarai.trainings.Trainee;
import osarai.trainings.TrainingEntered;

/**
 * The ledger's payload of a completion that another person entered: schema version 2. What the
 * person did in the browser stays version 1.
 */
final class EnteredPayload {
  static final int SCHEMA = 2;

  private EnteredPayload() {}

  static Map<String, Object> of(UUID id, TrainingEntered entered, Instant now) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("completion", id.toString());
    payload.put("mode", entered.mode().word());
    payload.put("source", entered.source().toString());
    payload.put("title", entered.title());
    payload.put("heldOn", entered.on().toString());
    payload.put("fiscalYear", FiscalYear.of(entered.on()).year());
    payload.put("recordedAt", LedgerTime.text(now));
    payload.put("enteredBy", entered.enteredBy().person().toString());
    payload.put("enteredByWords", entered.enteredBy().words());
    Trainee trainee = entered.trainee();
    PayloadParts.person(
        payload,
        trainee.id(),
        trainee.name(),
        trainee.appointment(),
        trainee.posts().stream()
            .map(p -> PayloadParts.post(p.departmentName(), p.departmentId(), p.title()))
            .toList());
    Course course = entered.course();
    if (course == null) {
      payload.put("course", Completion.EXTERNAL);
    } else {
      PayloadParts.course(payload, course);
    }
    sitting(payload, entered);
    papers(payload, entered);
    return payload;
  }

  /** Where it was, what it came to, and what proves it. */
  private static void sitting(Map<String, Object> payload, TrainingEntered entered) {
    TrainingEntered.Venue session = entered.session();
    if (session != null) {
      payload.put("session", session.id().toString());
      payload.put("place", session.place());
      payload.put("speaker", session.speaker());
    }
    TrainingEntered.Score result = entered.result();
    if (result != null) {
      payload.put("correct", result.correct());
      payload.put("asked", result.asked());
      payload.put("passMark", result.passMark());
    }
    String certificate = entered.certificate();
    if (certificate != null) {
      payload.put("certificate", certificate);
    }
  }

  private static void papers(Map<String, Object> payload, TrainingEntered entered) {
    TrainingEntered.Papers papers = entered.papers();
    if (papers == null) {
      return;
    }
    agreement(payload, papers);
    TrainingEntered.Explanation explained = papers.explanation();
    if (explained != null) {
      payload.put(
          "explanation",
          Map.of(
              "explainer", explained.explainer(),
              "on", explained.on().toString(),
              "material", explained.material()));
    }
  }

  private static void agreement(Map<String, Object> payload, TrainingEntered.Papers papers) {
    String reference = papers.agreementReference();
    String text = papers.agreementTextSha256();
    if (reference != null && text != null) {
      payload.put(
          "acknowledgement", Map.of("reference", reference, "textSha256", text, "method", "paper"));
    }
  }
}
