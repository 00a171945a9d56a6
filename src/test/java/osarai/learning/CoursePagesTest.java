package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** A course from its list of steps to the door of its quiz. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class CoursePagesTest {
  private static final String COURSE = "/courses/all-staff";
  private static final String LESSON = COURSE + "/lessons/basics/what-we-protect";
  private static final String QUIZ = "action=\"/courses/all-staff/attempts\"";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Shelf shelf;

  @Test
  void showsItsLessonsAndTheQuizAfterThem() {
    Course course = shelf.course("all-staff").orElseThrow();
    Visitor visitor = people.clerk().visitor();
    Reply page = visitor.get(COURSE);
    assertThat(page.body()).contains(course.title(), LESSON).doesNotContain(QUIZ);
    course
        .lessons()
        .forEach(lesson -> assertThat(page.body()).contains("/lessons/" + lesson.id() + "\""));
    new Pupil(visitor, course).read();
    assertThat(visitor.get(COURSE).body()).contains(QUIZ);
  }

  @Test
  void aLessonLeadsToTheNextAndIsNotedOnce() {
    Course course = shelf.course("all-staff").orElseThrow();
    String second = COURSE + "/lessons/" + course.lessons().get(1).id();
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get(LESSON).body()).contains(course.lessons().get(0).title());
    assertThat(read(clerk)).as("looked at").isZero();
    assertThat(visitor.post(LESSON, Map.of()).location().orElseThrow()).hasPath(second);
    assertThat(visitor.post(LESSON, Map.of()).location().orElseThrow()).hasPath(second);
    assertThat(read(clerk)).isOne();
  }

  @Test
  void theQuizWaitsForTheLessons() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get(COURSE);
    Reply refused = visitor.post(COURSE + "/attempts", Map.of());
    assertThat(refused.location().orElseThrow()).hasPath(COURSE).hasQuery("first=true");
    assertThat(visitor.following(refused).status()).isEqualTo(200);
    assertThat(attempts(clerk)).isZero();
  }

  @Test
  void oneAttemptIsOpenHoweverOftenItIsBegun() {
    Someone clerk = people.clerk();
    Pupil pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).read();
    assertThat(pupil.start()).isEqualTo(pupil.start());
    assertThat(attempts(clerk)).isOne();
  }

  @Test
  void anAcknowledgementComesLastAndWithItsText() {
    Someone appointee = people.appointee();
    Visitor visitor = appointee.visitor();
    String page = "/courses/fiscal-year-appointees/acknowledgement";
    assertThat(visitor.get(page).location().orElseThrow()).hasQuery("first=true");
    for (Map<String, String> form :
        java.util.List.of(Map.of("text", "x"), Map.<String, String>of())) {
      assertThat(visitor.post(page, form).location().orElseThrow())
          .hasPath("/courses/fiscal-year-appointees");
    }
    assertThat(Rows.count("acknowledgement", "person_id = ?", appointee.id())).isZero();
    Doors.seemAbsentTo(visitor, COURSE + "/acknowledgement");
  }

  @Test
  void whatOneHasReadIsNotAnothers() {
    Someone reader = people.clerk();
    Visitor visitor = reader.visitor();
    visitor.get(COURSE);
    visitor.post(LESSON, Map.of());
    Someone other = people.clerk();
    assertThat(other.visitor().get(COURSE).body()).doesNotContain("もう一度読む");
    assertThat(visitor.get(COURSE).body()).contains("もう一度読む");
    assertThat(read(other)).isZero();
  }

  @Test
  void whatIsNotThereIsAbsent() {
    Visitor visitor = callers.clerk();
    String[] none = {
      "/courses/no-such", "/courses/ALL-STAFF", COURSE + "/lessons/basics/no-such", COURSE + "/x"
    };
    Doors.seemAbsentTo(visitor, none);
    Doors.seemAbsentToFormsOf(
        visitor,
        Map.of(),
        "/courses/no-such/attempts",
        "/courses/no-such/acknowledgement",
        "/courses/no-such/lessons/basics/what-we-protect",
        COURSE + "/lessons/basics/no-such");
  }

  @Test
  void isForWhoeverIsInTheRoster() {
    Doors.leadToTheLogin(people.base(), COURSE, LESSON, COURSE + "/acknowledgement");
    Doors.areClosedTo(callers.stranger(), COURSE, LESSON, COURSE + "/acknowledgement");
    Doors.takeNoForgedFormOf(
        callers.clerk(), LESSON, COURSE + "/attempts", COURSE + "/acknowledgement");
  }

  private static long read(Someone someone) {
    return Rows.count(
        "lesson_read",
        "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?)",
        someone.id());
  }

  private static long attempts(Someone someone) {
    return Rows.count("attempt", "person_id = ?", someone.id());
  }
}
