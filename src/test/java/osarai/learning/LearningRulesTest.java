package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Choice;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What nobody can do in a course, however the requests are made. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LearningRulesTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;

  private Pupil pupil(Someone someone) {
    return new Pupil(someone.visitor(), shelf.course("all-staff").orElseThrow());
  }

  @Test
  void noStepCanBeSkipped() {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk);
    pupil.visitor.get("/my-training");
    Lesson last = pupil.course.lessons().get(pupil.course.lessons().size() - 1);
    pupil.visitor.get(pupil.path() + "/lessons/" + last.id());
    assertThat(pupil.visitor.post(pupil.path() + "/attempts", Map.of()).location().orElseThrow())
        .asString()
        .endsWith("/courses/all-staff?first=true");
    pupil.visitor.post(pupil.path() + "/lessons/" + last.id(), Map.of());
    assertThat(pupil.visitor.post(pupil.path() + "/attempts", Map.of()).location().orElseThrow())
        .asString()
        .endsWith("/courses/all-staff?first=true");
    assertThat(Rows.count("attempt", "person_id = ?", clerk.id())).isZero();
  }

  @Test
  void anAttemptIsNotGradedBeforeEveryQuestionHasAnAnswer() {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk).read();
    String attempt = pupil.start();
    List<Question> asked = pupil.answerAll(attempt, question -> true);
    pupil.answer(attempt, asked.get(3), List.of());
    assertThat(pupil.submit(attempt).location().orElseThrow().getPath())
        .isEqualTo(attempt + "/review");
    assertThat(pupil.visitor.get(attempt + "/review").body()).contains("まだ答えていない問題が1問あります");
    assertThat(pupil.visitor.get(attempt + "/result").location().orElseThrow().getPath())
        .isEqualTo(attempt);
    assertThat(Rows.count("attempt", "person_id = ? AND open", clerk.id())).isOne();
  }

  @Test
  void noAttemptBeginsAfterAPass() {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk);
    pupil.pass();
    assertThat(pupil.visitor.post(pupil.path() + "/attempts", Map.of()).status()).isEqualTo(303);
    assertThat(Rows.count("attempt", "person_id = ?", clerk.id())).isOne();
  }

  @Test
  void anotherPersonsAttemptIsAsAbsentAsOneThatNeverWas() {
    Pupil owner = pupil(people.clerk());
    String foreign = owner.pass();
    Pupil other = pupil(people.clerk()).read();
    Question question = other.question(other.visitor.get(other.start() + "?q=1"));
    String absent = "/attempts/" + UUID.randomUUID();
    for (String page : List.of("", "?q=1", "/review", "/result")) {
      sameRefusal(other.visitor.get(foreign + page), other.visitor.get(absent + page));
    }
    sameRefusal(other.submit(foreign), other.submit(absent));
    sameRefusal(
        other.answer(foreign, question, List.of("1")),
        other.answer(absent, question, List.of("1")));
    assertThat(other.autosave(foreign, question, List.of("1")).status())
        .isEqualTo(other.autosave(absent, question, List.of("1")).status());
  }

  @Test
  void anotherPersonsCompletionIsAsAbsentAsOneThatNeverWas() {
    Someone owner = people.clerk();
    pupil(owner).pass();
    String id = Rows.one("SELECT id FROM completion WHERE person_id = ?", owner.id());
    Visitor other = people.clerk().visitor();
    sameRefusal(other.get("/completions/" + id), other.get("/completions/" + UUID.randomUUID()));
  }

  private static void sameRefusal(Reply foreign, Reply absent) {
    assertThat(foreign.status()).as(foreign.address().toString()).isEqualTo(404);
    assertThat(absent.status()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(absent.body());
  }

  @Test
  void noPageBeforeTheSubmissionHoldsTheKey() {
    Pupil pupil = pupil(people.clerk()).read();
    String attempt = pupil.start();
    List<Reply> pages = new ArrayList<>();
    for (int place = 1; place <= pupil.course.draw(); place++) {
      pages.add(pupil.visitor.get(attempt + "?q=" + place));
    }
    pupil.answerAll(attempt, question -> false);
    pages.add(pupil.visitor.get(attempt + "/review"));
    pages.add(pupil.visitor.get(pupil.path()));
    for (Reply page : pages) {
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).doesNotContain("correct");
      for (Question question : pupil.course.quiz().questions()) {
        for (Choice choice : question.choices()) {
          assertThat(page.body()).doesNotContain(escaped(choice.reason()));
        }
      }
    }
  }

  @Test
  void afterAFailureTheRightChoiceIsNotShownAndAfterAPassItIs() {
    Pupil pupil = pupil(people.clerk()).read();
    String attempt = pupil.start();
    List<Question> asked = pupil.answerAll(attempt, question -> false);
    String failed = pupil.visitor.following(pupil.submit(attempt)).body();
    assertThat(failed).doesNotContain("正しい答え:</strong>").contains("間違えたところの説明");
    Set<String> marked = new HashSet<>();
    asked.forEach(
        q -> Pupil.wrong(q).forEach(n -> marked.add(q.choice(Integer.parseInt(n)).text())));
    for (Question question : asked) {
      for (Choice choice : question.choices()) {
        if (choice.correct()) {
          assertThat(failed).doesNotContain(escaped(choice.reason()));
          if (marked.stream().noneMatch(text -> text.contains(choice.text()))) {
            assertThat(failed).doesNotContain(">%s<".formatted(escaped(choice.text())));
          }
        }
      }
    }
    String second = pupil.start();
    List<Question> again = pupil.questions(second);
    pupil.answerAll(second, question -> !question.equals(again.get(0)));
    assertThat(pupil.visitor.following(pupil.submit(second)).body())
        .contains("合格です", "正しい答え:</strong>");
  }

  @Test
  void aChoiceThatTheQuestionDoesNotOfferIsRefused() {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk).read();
    String attempt = pupil.start();
    Question question = pupil.question(pupil.visitor.get(attempt + "?q=1"));
    for (List<String> choices :
        List.of(List.of("0"), List.of("99"), List.of("-1"), List.of("x"), List.of("1' OR 1=1"))) {
      Reply reply = pupil.answer(attempt, question, choices);
      assertThat(reply.status()).as(choices.toString()).isEqualTo(400);
      assertThat(reply.body()).contains("入力の内容を確かめてください").doesNotContain("Exception");
    }
    Question single =
        pupil.questions(attempt).stream().filter(q -> !q.type().isMultiple()).findFirst().get();
    assertThat(pupil.answer(attempt, single, List.of("1", "2")).status()).isEqualTo(400);
    assertThat(
            Rows.count(
                "answer a JOIN attempt t ON t.id = a.attempt_id", "t.person_id = ?", clerk.id()))
        .isZero();
  }

  @Test
  void aQuestionThatTheAttemptDoesNotAskIsRefused() {
    Pupil pupil = pupil(people.clerk()).read();
    String attempt = pupil.start();
    List<Question> asked = pupil.questions(attempt);
    Question other =
        pupil.course.quiz().questions().stream().filter(q -> !asked.contains(q)).findFirst().get();
    assertThat(pupil.answer(attempt, other, List.of("1")).status()).isEqualTo(404);
  }

  @Test
  void fieldsThatNoFormHasCountForNothing() {
    Someone clerk = people.clerk();
    Someone other = people.clerk();
    Pupil pupil = pupil(clerk).read();
    String attempt = pupil.start();
    pupil.answerAll(attempt, question -> false);
    pupil.visitor.post(
        attempt + "/submission",
        Map.of(
            "passed", "true",
            "correct", "10",
            "passMark", "0",
            "personId", other.id().toString(),
            "attempt", UUID.randomUUID().toString()));
    assertThat(Rows.all("SELECT passed, correct FROM attempt WHERE person_id = ?", clerk.id()))
        .containsExactly(List.of("0", "0"));
    assertThat(Rows.count("completion", "person_id IN (?, ?)", clerk.id(), other.id())).isZero();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
