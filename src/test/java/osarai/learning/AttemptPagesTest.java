package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** An attempt that has begun, question by question; {@link LearningJourneyTest} goes to the end. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AttemptPagesTest {
  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Shelf shelf;

  private Someone clerk;
  private Pupil pupil;
  private String attempt = "";

  @BeforeEach
  void begin() {
    clerk = people.clerk();
    pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).read();
    attempt = pupil.start();
  }

  @Test
  void goesOnWithTheFirstQuestionWithoutAnAnswer() {
    assertThat(pupil.visitor.get(attempt).location().orElseThrow()).hasQuery("q=1");
    Reply page = pupil.visitor.get(attempt + "?q=1");
    Question first = pupil.question(page);
    assertThat(page.body()).contains("name=\"choice\"").doesNotContain("\" checked");
    pupil.answer(attempt, first, Pupil.right(first));
    assertThat(pupil.visitor.get(attempt).location().orElseThrow()).hasQuery("q=2");
    assertThat(pupil.visitor.get(attempt + "?q=1").body()).contains("\" checked");
  }

  @Test
  void aPlaceBeyondTheEndsIsTheNearest() {
    String first = question("1");
    assertThat(question("0")).isEqualTo(first);
    assertThat(question("-7")).isEqualTo(first);
    assertThat(question("99")).isEqualTo(question(String.valueOf(pupil.course.draw())));
    assertThat(pupil.visitor.get(attempt + "?q=x").status()).isEqualTo(404);
  }

  @Test
  void theSameAnswerTwiceIsOneAndAnotherReplacesIt() {
    Question first = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    assertThat(pupil.answer(attempt, first, Pupil.wrong(first)).status()).isEqualTo(303);
    assertThat(pupil.answer(attempt, first, Pupil.wrong(first)).status()).isEqualTo(303);
    assertThat(chosen()).containsExactly(List.of(String.join(",", Pupil.wrong(first))));
    pupil.answer(attempt, first, Pupil.right(first));
    assertThat(chosen()).containsExactly(List.of(String.join(",", Pupil.right(first))));
  }

  @Test
  void anEarlierChangeOfAPageThatArrivesLateChangesNothing() {
    Question first = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    List<String> right = List.of(String.join(",", Pupil.right(first)));
    assertThat(change(first, Pupil.right(first), 7, 2).header("Answer-Change")).hasValue("2");
    Reply late = change(first, Pupil.wrong(first), 7, 1);
    assertThat(late.status()).isEqualTo(200);
    assertThat(chosen()).containsExactly(right);
    change(first, Pupil.wrong(first), 8, 1);
    assertThat(chosen()).containsExactly(List.of(String.join(",", Pupil.wrong(first))));
    pupil.answer(attempt, first, Pupil.right(first));
    assertThat(chosen()).containsExactly(right);
    change(first, Pupil.wrong(first), 8, 2);
    assertThat(chosen()).containsExactly(List.of(String.join(",", Pupil.wrong(first))));
  }

  @Test
  void theNumbersOfTheListSaveWhatIsMarkedAndLeadThere() {
    Question first = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    Map<String, List<String>> form = Pupil.form(first, Pupil.right(first));
    form.put("go", List.of("7"));
    assertThat(pupil.visitor.postAll(attempt + "/answers", form).location().orElseThrow())
        .hasPath(attempt)
        .hasQuery("q=7");
    assertThat(chosen()).hasSize(1);
  }

  @Test
  void whatWasNotAskedTakesNoAnswer() {
    List<String> asked = pupil.questions(attempt).stream().map(Question::id).toList();
    Question other =
        pupil.course.quiz().questions().stream()
            .filter(question -> !asked.contains(question.id()))
            .findFirst()
            .orElseThrow();
    assertThat(pupil.answer(attempt, other, Pupil.right(other)).status()).isEqualTo(404);
    Doors.seemAbsentToFormsOf(
        pupil.visitor, Map.of("question", "no-such", "choice", "1"), attempt + "/answers");
    Doors.seemAbsentToFormsOf(pupil.visitor, Map.of(), attempt + "/answers");
    assertThat(chosen()).isEmpty();
  }

  @Test
  void isNotSubmittedWhileAQuestionIsOpen() {
    for (int again = 0; again < 2; again++) {
      assertThat(pupil.submit(attempt).location().orElseThrow()).hasPath(attempt + "/review");
    }
    Reply review = pupil.visitor.get(attempt + "/review");
    assertThat(review.body())
        .contains("回答の見直し", "1、2、3、4、5、6、7、8、9、10問目")
        .doesNotContain("提出して採点する");
    assertThat(pupil.visitor.get(attempt + "/result").location().orElseThrow()).hasPath(attempt);
    assertThat(Rows.count("attempt", "person_id = ? AND submitted_at IS NOT NULL", clerk.id()))
        .isZero();
  }

  @Test
  void isOfOnePersonAlone() {
    Question first = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    Map<String, String> form = Map.of("question", first.id(), "choice", "1");
    for (Visitor other : new Visitor[] {callers.clerk(), callers.head(), callers.office()}) {
      Doors.seemAbsentTo(
          other, attempt, attempt + "?q=1", attempt + "/review", attempt + "/result");
      Doors.seemAbsentToFormsOf(other, form, attempt + "/answers", attempt + "/submission");
    }
    Doors.seemAbsentTo(pupil.visitor, "/attempts/" + UUID.randomUUID(), "/attempts/x");
    assertThat(chosen()).isEmpty();
  }

  /** Back, after another person has signed in: whose turn it is and where that person begins. */
  @Test
  void whoComesBackToAnothersAttemptIsToldWhoIsSignedIn() {
    Someone other = people.clerk();
    Visitor visitor = other.visitor();
    String anothers = visitor.get(attempt).body();
    assertThat(anothers)
        .contains("いまログインしている試験 " + other.staffNumber() + "さんには表示できないページです")
        .contains("「わたしの研修」から始めてください", "別の人に替わる");
    assertThat(visitor.get("/attempts/" + UUID.randomUUID()).body())
        .as("one that is not there")
        .isEqualTo(anothers);
  }

  @Test
  void isForWhoeverIsInTheRoster() {
    Doors.leadToTheLogin(people.base(), attempt, attempt + "/review", attempt + "/result");
    Doors.areClosedTo(callers.stranger(), attempt, attempt + "/review", attempt + "/result");
    Doors.takeNoForgedFormOf(pupil.visitor, attempt + "/submission");
  }

  private Reply change(Question question, List<String> choices, long page, int number) {
    return pupil.autosave(attempt, question, choices, "&page=" + page + "&change=" + number);
  }

  private String question(String place) {
    return pupil.visitor.get(attempt + "?q=" + place).field("question").orElseThrow();
  }

  private List<List<String>> chosen() {
    return Rows.all(
        "SELECT chosen FROM answer WHERE attempt_id = ?",
        UUID.fromString(attempt.substring("/attempts/".length())));
  }
}
