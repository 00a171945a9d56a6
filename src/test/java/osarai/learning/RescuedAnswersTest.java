package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** A session ends between the page of a question and its answer: the answer is kept. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RescuedAnswersTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;

  private AskedQuestion left;

  @BeforeEach
  void opensAQuestion() {
    left = AskedQuestion.of(people, shelf);
  }

  @Test
  void anAnswerWithoutASessionIsAppliedAtTheNextLogin() {
    left.pupil.visitor.cookies().remove("q_session");
    assertThat(left.send(Pupil.right(left.question)).status()).isEqualTo(303);
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  @Test
  void anAnswerOfAnIdleSessionIsAppliedAtTheNextLogin() {
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(61))) {
      assertThat(left.send(Pupil.right(left.question)).status()).isIn(302, 303);
    }
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  @Test
  void anAnswerOfAnIdleSessionOfASharedPcIsKeptForItsPersonAndNotForTheNext() {
    left.pupil.visitor.get("/shared-pc");
    left.pupil.visitor.post("/shared-pc", Map.of("shared", "yes"));
    left.pupil.visitor.get(left.attempt + "?q=1");
    Someone next = people.clerk();
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(16))) {
      Reply sent = left.send(Pupil.right(left.question));
      assertThat(sent.status()).isIn(302, 303);
      assertThat(left.pupil.visitor.following(sent).body()).contains("選んだところまで保存");
      assertThat(
              left.pupil
                  .visitor
                  .logIn("/my-training", next.username(), NewPeople.PASSWORD)
                  .status())
          .isEqualTo(200);
      assertThat(Rows.count("web_session", "person_id = ?", next.id())).isOne();
      assertThat(left.unconfirmed()).isOne();
    }
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  @Test
  void theScriptIsToldThatTheSessionHasEndedAndTheAnswerIsKept() {
    left.pupil.visitor.cookies().remove("q_session");
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded",
            "X-Requested-With", "JavaScript",
            "X-CSRF-TOKEN", left.pupil.visitor.token());
    String body =
        "question=%s&choice=%s&rescue=%s"
            .formatted(left.question.id(), Pupil.wrong(left.question).get(0), left.token);
    assertThat(
            left.pupil.visitor.request("POST", left.attempt + "/answers", headers, body).status())
        .isEqualTo(499);
    left.keptAndAppliedAtTheNextLogin(Pupil.wrong(left.question));
  }

  @Test
  void allChoicesAreKeptWhenEveryCookieIsGone() {
    int place = 1;
    while (left.question.key().size() < 2 && place < left.pupil.course.draw()) {
      left.open(++place);
    }
    Reply reply =
        left.send(Visitor.anonymous(people.base()), left.token, Pupil.right(left.question));
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  @Test
  void theLoginOfAnotherPersonAppliesNothing() {
    left.pupil.visitor.cookies().remove("q_session");
    left.send(Pupil.right(left.question));
    people.clerk().visitor().get("/my-training");
    assertThat(left.answers()).isZero();
    assertThat(left.unconfirmed()).isOne();
  }

  /** An administrator who puts on the account answers nothing, and neither does the login. */
  @Test
  void theLoginOfWhoPutsOnTheAccountAppliesNothing() {
    left.pupil.visitor.cookies().remove("q_session");
    left.send(Pupil.right(left.question));
    assertThat(worn().get("/my-training").status()).isEqualTo(200);
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  /** The cookie is dropped, and the answer would be the person's at the next login. */
  @Test
  void whatWhoPutsOnTheAccountSendsIsNotKept() {
    Visitor worn = worn();
    Reply page = worn.get(left.attempt + "?q=1");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("data-autosave");
    String token = page.field("rescue").orElseThrow();
    assertThat(token).isEmpty();
    worn.cookies().remove("q_session");
    left.send(worn, token, Pupil.right(left.question));
    assertThat(left.unconfirmed()).isZero();
    left.clerk.visitor().get("/my-training");
    assertThat(left.answers()).isZero();
  }

  /** A page of the version before has a token that names the session. */
  @Test
  void norIsWhatATokenOfThatSessionLeaves() {
    Rows.execute(
        "UPDATE web_session SET stands_in = TRUE WHERE person_id = '" + left.clerk.id() + "'");
    left.pupil.visitor.cookies().remove("q_session");
    left.send(Pupil.right(left.question));
    assertThat(left.unconfirmed()).isZero();
  }

  private Visitor worn() {
    Runnable end = Stack.shared().identityProvider().letTokensNameAnActor("osarai-web");
    try {
      return left.clerk.visitor();
    } finally {
      end.run();
    }
  }

  @Test
  void whatWaitsTooLongIsThrownAway() {
    left.pupil.visitor.cookies().remove("q_session");
    left.send(Pupil.right(left.question));
    try (SettableClock.Moved later = clock.forward(Duration.ofHours(13))) {
      left.clerk.visitor();
    }
    assertThat(left.answers()).isZero();
    assertThat(left.unconfirmed()).isZero();
  }

  @Test
  void choicesThatTheQuestionDoesNotOfferAreThrownAwayAtTheLogin() {
    left.pupil.visitor.cookies().remove("q_session");
    left.send(List.of("99"));
    assertThat(left.clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(left.answers()).isZero();
    assertThat(left.unconfirmed()).isZero();
  }
}
