package osarai.evidence.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.content.Course;
import osarai.people.Appointment;

/** What the payloads of all completions say in the same words. */
final class PayloadParts {
  private PayloadParts() {}

  /** Who it was, as on that day. */
  static void person(
      Map<String, Object> payload,
      UUID id,
      String name,
      Appointment appointment,
      List<Map<String, String>> posts) {
    payload.put("person", id.toString());
    payload.put("name", name);
    payload.put("staffNumber", appointment.staffNumber().value());
    payload.put("appointment", appointment.id().toString());
    payload.put("employment", appointment.type().word());
    payload.put("posts", posts);
  }

  static Map<String, String> post(String department, UUID id, String title) {
    return Map.of("department", department, "departmentId", id.toString(), "title", title);
  }

  /** What was taught, by its exact bytes. */
  static void course(Map<String, Object> payload, Course course) {
    payload.put("course", course.id());
    payload.put("courseVersion", course.sha256());
    payload.put("policyVersion", course.policy().version());
    payload.put("policySha256", course.policy().sha256());
    payload.put("quizSha256", course.quiz().sha256());
    payload.put(
        "lessons",
        course.lessons().stream()
            .map(lesson -> Map.of("id", lesson.id(), "sha256", lesson.sha256()))
            .toList());
  }
}
