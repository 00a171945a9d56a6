package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.evidence.ledger.CanonicalJson;
import osarai.evidence.ledger.LedgerTime;
import osarai.learning.CourseFinished;
import osarai.login.CurrentPerson;
import osarai.login.EnteredBy;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.trainings.Trainee;
import osarai.trainings.TrainingEntered;
import osarai.trainings.TrainingMode;

/** What the ledger says of a completion: a change here is a new schema version. */
class PayloadsTest {
  private static final UUID COMPLETION = new UUID(0, 1);
  private static final UUID PERSON = new UUID(0, 2);
  private static final Course COURSE = SmallCourse.agreed("fiscal-year", "a/one");
  private static final Instant NOW = Instant.parse("2027-03-31T15:00:00.123456Z"); // 1 April there
  private static final Appointment APPOINTMENT =
      new Appointment(
          new UUID(0, 3),
          PERSON,
          new StaffNumber("1001"),
          EmploymentType.FISCAL_YEAR_PART_TIME,
          days("2026-04-01", "2027-03-31"));

  @Test
  void aCompletionInTheBrowserTellsPersonTextAnswersAndTimes() {
    Map<String, Object> payload = FinishedPayload.of(COMPLETION, finished(null), NOW);
    assertThat(payload)
        .containsEntry("completion", COMPLETION.toString())
        .containsEntry("person", PERSON.toString())
        .containsEntry("name", "田中 花子")
        .containsEntry("staffNumber", "1001")
        .containsEntry("employment", "fiscal-year-part-time")
        .containsEntry("course", "fiscal-year")
        .containsEntry("courseVersion", "c".repeat(64))
        .containsEntry("policyVersion", "2.1")
        .containsEntry("policySha256", "b".repeat(64))
        .containsEntry("quizSha256", "e".repeat(64))
        .containsEntry("lessons", List.of(Map.of("id", "a/one", "sha256", "d".repeat(64))))
        .containsEntry("attemptNumber", 2)
        .containsEntry("drawAlgorithm", "draw-1")
        .containsEntry("seed", "-7")
        .containsEntry("correct", 1)
        .containsEntry("asked", 2)
        .containsEntry("passMark", 80)
        .containsEntry("mode", "browser")
        .containsEntry("startedAt", "2027-03-31T14:00:00.000000Z")
        .containsEntry("submittedAt", "2027-03-31T14:59:00.000000Z")
        .containsEntry("completedAt", "2027-03-31T15:00:00.123456Z")
        .doesNotContainKey("acknowledgement");
    assertThat(payload.get("posts"))
        .isEqualTo(
            List.of(
                Map.of(
                    "department", "市民課",
                    "departmentId", section(210).toString(),
                    "title", "主事")));
    assertThat(payload.get("answers"))
        .isEqualTo(
            List.of(
                Map.of(
                    "question",
                    "q-1",
                    "shown",
                    List.of(2, 1, 3),
                    "chosen",
                    List.of(1),
                    "right",
                    true),
                Map.of(
                    "question",
                    "q-2",
                    "shown",
                    List.of(1, 2, 3),
                    "chosen",
                    List.of(),
                    "right",
                    false)));
    assertThat(FinishedPayload.SCHEMA).isEqualTo(1);
  }

  @Test
  void theFiscalYearIsThatOfTheDayInJapan() {
    assertThat(FinishedPayload.of(COMPLETION, finished(null), NOW))
        .containsEntry("fiscalYear", 2027);
    assertThat(FinishedPayload.of(COMPLETION, finished(null), NOW.minusSeconds(1)))
        .containsEntry("fiscalYear", 2026);
  }

  @Test
  void anAgreementTellsWhichTextWhenAndHow() {
    CourseFinished.Agreed agreed =
        new CourseFinished.Agreed(new UUID(0, 8), "a".repeat(64), NOW, "page");
    assertThat(FinishedPayload.of(COMPLETION, finished(agreed), NOW))
        .containsEntry(
            "acknowledgement",
            Map.of(
                "id",
                new UUID(0, 8).toString(),
                "textSha256",
                "a".repeat(64),
                "at",
                "2027-03-31T15:00:00.123456Z",
                "method",
                "page"));
  }

  @Test
  void anEnteredCompletionTellsWhoEnteredItAndCountsForTheYearOfTheTraining() {
    TrainingEntered.Papers papers =
        new TrainingEntered.Papers(
            "同意書 第12号",
            "a".repeat(64),
            new TrainingEntered.Explanation("鈴木 健一", LocalDate.of(2027, 3, 30), "教材"));
    Map<String, Object> payload = EnteredPayload.of(COMPLETION, entered(COURSE, papers, null), NOW);
    assertThat(payload)
        .containsEntry("mode", "group-session")
        .containsEntry("heldOn", "2027-03-31")
        .containsEntry("fiscalYear", 2026)
        .containsEntry("recordedAt", "2027-03-31T15:00:00.123456Z")
        .containsEntry("enteredBy", new UUID(0, 5).toString())
        .containsEntry("enteredByWords", "市民課長 鈴木 健一")
        .containsEntry("course", "fiscal-year")
        .containsEntry("session", new UUID(0, 6).toString())
        .containsEntry("place", "第1会議室")
        .containsEntry("speaker", "DX推進室 高橋 誠")
        .containsEntry("correct", 8)
        .containsEntry("asked", 10)
        .containsEntry("passMark", 80)
        .containsEntry(
            "acknowledgement",
            Map.of("reference", "同意書 第12号", "textSha256", "a".repeat(64), "method", "paper"))
        .containsEntry(
            "explanation", Map.of("explainer", "鈴木 健一", "on", "2027-03-30", "material", "教材"))
        .doesNotContainKeys("certificate", "attempt", "answers", "seed");
    assertThat(EnteredPayload.SCHEMA).isEqualTo(2);
  }

  @Test
  void anExternalTrainingHasACertificateAndNoTextOfOurs() {
    Map<String, Object> payload =
        EnteredPayload.of(COMPLETION, entered(null, null, "CYDER-2026-0012"), NOW);
    assertThat(payload)
        .containsEntry("course", "external")
        .containsEntry("certificate", "CYDER-2026-0012")
        .doesNotContainKeys(
            "courseVersion", "session", "correct", "acknowledgement", "explanation");
  }

  @Test
  void aPaperAgreementNeedsBothItsNumberAndItsText() {
    TrainingEntered.Papers none = new TrainingEntered.Papers(null, "a".repeat(64), null);
    assertThat(EnteredPayload.of(COMPLETION, entered(COURSE, none, null), NOW))
        .doesNotContainKeys("acknowledgement", "explanation");
  }

  @Test
  void everyPayloadHasOneForm() {
    String json = CanonicalJson.write(FinishedPayload.of(COMPLETION, finished(null), NOW));
    assertThat(json)
        .startsWith("{\"answers\":[{\"chosen\":[1],\"question\":\"q-1\",")
        .isEqualTo(CanonicalJson.write(FinishedPayload.of(COMPLETION, finished(null), NOW)));
  }

  @Test
  void timesOfTheLedgerHaveSixDigitsOfASecond() {
    assertThat(LedgerTime.text(Instant.parse("2026-04-01T00:00:00Z")))
        .isEqualTo("2026-04-01T00:00:00.000000Z");
    assertThat(LedgerTime.text(Instant.parse("2026-04-01T00:00:00.1234569Z")))
        .isEqualTo("2026-04-01T00:00:00.123456Z");
  }

  private static CourseFinished finished(CourseFinished.@Nullable Agreed agreed) {
    CurrentPerson person =
        new CurrentPerson(
            PERSON,
            "田中 花子",
            APPOINTMENT,
            List.of(new CurrentPerson.PostToday(section(210), "市民課", Position.MEMBER, "主事")),
            Set.of(),
            true,
            new UUID(0, 4));
    return new CourseFinished(
        new UUID(0, 6),
        person,
        COURSE,
        new UUID(0, 7),
        2,
        "draw-1",
        -7L,
        List.of(
            new CourseFinished.GivenAnswer("q-1", List.of(2, 1, 3), List.of(1), true),
            new CourseFinished.GivenAnswer("q-2", List.of(1, 2, 3), List.of(), false)),
        1,
        80,
        Instant.parse("2027-03-31T14:00:00Z"),
        Instant.parse("2027-03-31T14:59:00Z"),
        agreed);
  }

  private static TrainingEntered entered(
      @Nullable Course course,
      TrainingEntered.@Nullable Papers papers,
      @Nullable String certificate) {
    boolean ours = course != null;
    return new TrainingEntered(
        new UUID(0, 7),
        ours ? TrainingMode.GROUP_SESSION : TrainingMode.EXTERNAL,
        new Trainee(
            PERSON, "田中 花子", APPOINTMENT, List.of(new Trainee.Place(section(210), "市民課", "主事"))),
        LocalDate.of(2027, 3, 31),
        "研修",
        course,
        ours ? new TrainingEntered.Venue(new UUID(0, 6), "第1会議室", "DX推進室 高橋 誠") : null,
        ours ? new TrainingEntered.Score(8, 10, 80) : null,
        papers,
        certificate,
        new EnteredBy(new UUID(0, 5), "市民課長 鈴木 健一"));
  }
}
