package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Hmac;

/** What was made for one appointment is not done for another. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OtherAppointmentFormsTest {
  private static final String COURSE = "fiscal-year-appointees";

  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject Shelf shelf;
  @Inject Hmac hmac;

  @Test
  void noStepIsTakenByAFormOfAnEarlierAppointment() {
    Someone one = people.appointee();
    Pupil pupil = pupil(one.visitor());
    Lesson first = pupil.course.lessons().get(0);
    refused(one, pupil, lesson(first), Map.of());
    pupil.read();
    refused(one, pupil, pupil.path() + "/attempts", Map.of());
    String attempt = pupil.start();
    Question question = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    refused(one, pupil, attempt + "/answers", Pupil.form(question, Pupil.right(question)));
    pupil.answerAll(attempt, any -> true);
    refused(one, pupil, attempt + "/submission", Map.of());
    pupil.submit(attempt);
    String agreement = pupil.path() + "/acknowledgement";
    String text = pupil.visitor.get(agreement).field("text").orElseThrow();
    refused(one, pupil, agreement, Map.of("text", List.of(text)));
    assertThat(pupil.visitor.post(agreement, Map.of("text", text)).status()).isEqualTo(303);
    assertThat(completions(one)).as("with the right form").hasSize(1);
  }

  /** With a token that we made in the same session, under another appointment. */
  private void refused(Someone one, Pupil pupil, String path, Map<String, List<String>> form) {
    pupil.visitor.get("/my-training");
    String[] parts = pupil.visitor.token().split("\\.");
    assertThat(parts[1]).isEqualTo(one.appointment().toString());
    String what = parts[0] + "." + UUID.randomUUID();
    Map<String, List<String>> sent = new LinkedHashMap<>(form);
    sent.put("csrf-token", List.of(what + "." + hmac.of("form\n" + what)));
    List<List<String>> before = steps(one);
    Reply reply = pupil.visitor.postAll(path, sent);
    assertThat(reply.status()).as(path).isEqualTo(403);
    assertThat(reply.body()).as(path).contains("この画面は前の任用のときのものです", "何も記録していません");
    assertThat(steps(one)).as(path).isEqualTo(before);
  }

  /** Two tabs, two running appointments: what the one left open does not begin the other's way. */
  @Test
  void aPageThatWasOpenedForOneAppointmentIsNotCountedForTheOther() {
    Someone twice = people.appointee();
    Personnel.Appointed second =
        personnel.appointAgain(
            twice.id(),
            people.freshNumber(),
            NewPeople.TAXES,
            EmploymentType.FISCAL_YEAR_PART_TIME,
            Period.days(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31)));
    Pupil pupil = pupil(twice.visitor());
    Lesson first = pupil.course.lessons().get(0);
    Reply unread = pupil.visitor.get(lesson(first));
    pupil.read();
    Reply toStart = pupil.visitor.get(pupil.path());
    String attempt = pupil.start();
    pupil.answerAll(attempt, any -> true);
    pupil.submit(attempt);
    String agreement = pupil.path() + "/acknowledgement";
    Reply toAgree = pupil.visitor.get(agreement);
    assertThat(agree(pupil, toAgree).location().orElseThrow()).hasNoQuery();

    refusedAsOther(twice, pupil, lesson(first), unread);
    pupil.read();
    refusedAsOther(twice, pupil, pupil.path() + "/attempts", toStart);
    String again = pupil.start();
    pupil.answerAll(again, any -> true);
    pupil.submit(again);
    refusedAsOther(twice, pupil, agreement, toAgree);
    assertThat(completions(twice)).hasSize(1);
    assertThat(agree(pupil, pupil.visitor.get(agreement)).location().orElseThrow()).hasNoQuery();
    assertThat(completions(twice))
        .containsExactlyInAnyOrder(
            List.of(twice.appointment().toString()), List.of(second.appointment().toString()));
  }

  /** Two pages opened before the first lesson was read are of one way. */
  @Test
  void severalPagesOpenedBeforeTheBeginningAllCount() {
    Pupil pupil = pupil(people.appointee().visitor());
    List<Lesson> lessons = pupil.course.lessons();
    List<Reply> pages = lessons.stream().map(lesson -> pupil.visitor.get(lesson(lesson))).toList();
    for (int i = 0; i < lessons.size(); i++) {
      assertThat(sent(pupil, lesson(lessons.get(i)), pages.get(i)).location().orElseThrow())
          .hasNoQuery();
    }
    assertThat(pupil.start()).startsWith("/attempts/");
  }

  private void refusedAsOther(Someone who, Pupil pupil, String path, Reply page) {
    List<List<String>> before = steps(who);
    Reply told = sent(pupil, path, page);
    assertThat(told.location().orElseThrow()).as(path).hasQuery("other=true");
    assertThat(pupil.visitor.following(told).body()).as(path).contains("別の任用での受講", "何も記録していません");
    assertThat(steps(who)).as(path).isEqualTo(before);
  }

  private static Reply agree(Pupil pupil, Reply page) {
    return sent(pupil, pupil.path() + "/acknowledgement", page);
  }

  /** What that page's form sends, when it is sent. */
  private static Reply sent(Pupil pupil, String path, Reply page) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String field : List.of("csrf-token", "way")) {
      form.put(field, page.field(field).orElseThrow());
    }
    page.field("text").ifPresent(text -> form.put("text", text));
    Reply reply = pupil.visitor.post(path, form);
    assertThat(reply.status()).as(path).isEqualTo(303);
    return reply;
  }

  private Pupil pupil(Visitor visitor) {
    return new Pupil(visitor, shelf.course(COURSE).orElseThrow());
  }

  private static String lesson(Lesson lesson) {
    return "/courses/" + COURSE + "/lessons/" + lesson.id();
  }

  private static List<List<String>> completions(Someone who) {
    return Rows.all(
        "SELECT appointment_id FROM completion WHERE person_id = ? AND course = '" + COURSE + "'",
        who.id());
  }

  /** All that the person's ways have of rows. */
  private static List<List<String>> steps(Someone who) {
    return Rows.all(
        "SELECT e.id, (SELECT COUNT(*) FROM lesson_read l WHERE l.enrolment_id = e.id),"
            + " (SELECT COUNT(*) FROM attempt a WHERE a.enrolment_id = e.id),"
            + " (SELECT COUNT(*) FROM attempt a WHERE a.enrolment_id = e.id AND a.open),"
            + " (SELECT COUNT(*) FROM attempt a JOIN answer r ON r.attempt_id = a.id"
            + " WHERE a.enrolment_id = e.id),"
            + " (SELECT COUNT(*) FROM acknowledgement k WHERE k.enrolment_id = e.id)"
            + " FROM enrolment e WHERE e.person_id = ? ORDER BY e.id",
        who.id());
  }
}
