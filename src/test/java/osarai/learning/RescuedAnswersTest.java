package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** A session ends between the page of a question and its answer: the answer is kept. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RescuedAnswersTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;
  @Inject Callers callers;

  private Someone clerk;
  private Pupil pupil;
  private String attempt;
  private Question question;
  private String token;

  @BeforeEach
  void opensAQuestion() {
    clerk = people.clerk();
    pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).read();
    attempt = pupil.start();
    open(1);
  }

  private void open(int place) {
    Reply page = pupil.visitor.get(attempt + "?q=" + place);
    question = pupil.question(page);
    token = page.field("rescue").orElseThrow();
  }

  @Test
  void anAnswerWithoutASessionIsAppliedAtTheNextLogin() {
    pupil.visitor.cookies().remove("q_session");
    assertThat(send(pupil.visitor, token, Pupil.right(question)).status()).isEqualTo(303);
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void anAnswerOfAnIdleSessionIsAppliedAtTheNextLogin() {
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(61))) {
      assertThat(send(pupil.visitor, token, Pupil.right(question)).status()).isIn(302, 303);
    }
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void anAnswerOfAnIdleSessionOfASharedPcIsKeptForItsPersonAndNotForTheNext() {
    pupil.visitor.get("/shared-pc");
    pupil.visitor.post("/shared-pc", Map.of("shared", "yes"));
    pupil.visitor.get(attempt + "?q=1");
    Someone next = people.clerk();
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(16))) {
      Reply sent = send(pupil.visitor, token, Pupil.right(question));
      assertThat(sent.status()).isIn(302, 303);
      assertThat(pupil.visitor.following(sent).body()).contains("選んだところまで保存");
      assertThat(pupil.visitor.logIn("/my-training", next.username(), NewPeople.PASSWORD).status())
          .isEqualTo(200);
      assertThat(Rows.count("web_session", "person_id = ?", next.id())).isOne();
      assertThat(unconfirmed()).isOne();
    }
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void anAnswerOfARevokedSessionIsAppliedAtTheNextLogin() {
    Visitor same = pupil.visitor.withoutToken();
    same.get("/my-training");
    same.post("/logout", Map.of());
    assertThat(send(pupil.visitor, token, Pupil.right(question)).status()).isIn(302, 303);
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void theScriptIsToldThatTheSessionHasEndedAndTheAnswerIsKept() {
    pupil.visitor.cookies().remove("q_session");
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded",
            "X-Requested-With", "JavaScript",
            "X-CSRF-TOKEN", pupil.visitor.token());
    String body =
        "question=%s&choice=%s&rescue=%s"
            .formatted(question.id(), Pupil.wrong(question).get(0), token);
    assertThat(pupil.visitor.request("POST", attempt + "/answers", headers, body).status())
        .isEqualTo(499);
    keptAndAppliedAtTheNextLogin(Pupil.wrong(question));
  }

  @Test
  void allChoicesAreKeptWhenEveryCookieIsGone() {
    int place = 1;
    while (question.key().size() < 2 && place < pupil.course.draw()) {
      open(++place);
    }
    Reply reply = send(Visitor.anonymous(people.base()), token, Pupil.right(question));
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void theLoginOfAnotherPersonAppliesNothing() {
    pupil.visitor.cookies().remove("q_session");
    send(pupil.visitor, token, Pupil.right(question));
    people.clerk().visitor().get("/my-training");
    assertThat(answers()).isZero();
    assertThat(unconfirmed()).isOne();
  }

  @Test
  void aSubmissionFirstAppliesWhatItsPersonLeft() {
    pupil.answerAll(attempt, asked -> true);
    pupil.answer(attempt, question, Pupil.wrong(question));
    assertThat(send(Visitor.anonymous(people.base()), token, Pupil.right(question)).status())
        .isEqualTo(303);
    pupil.submit(attempt);
    assertThat(unconfirmed()).isZero();
    assertThat(
            Rows.one(
                "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                id(),
                question.id()))
        .isEqualTo(String.join(",", Pupil.right(question)));
  }

  @Test
  void whatCannotBeAppliedIsShownBeforeItIsGradedWithoutIt() {
    pupil.answerAll(attempt, asked -> true);
    pupil.answer(attempt, question, Pupil.wrong(question));
    try (SettableClock.Moved behind = clock.forward(Duration.ofMinutes(-5))) {
      assertThat(send(Visitor.anonymous(people.base()), token, Pupil.right(question)).status())
          .isEqualTo(303);
    }
    Reply held = pupil.visitor.post(attempt + "/submission", Map.of());
    assertThat(held.location().orElseThrow()).hasPath(attempt + "/review");
    assertThat(Rows.count("attempt", "id = ? AND open = TRUE", id())).isOne();
    Reply review = pupil.visitor.following(held);
    assertThat(review.body()).contains("1問目には", "もう使えません");
    assertThat(review.field("seen")).hasValue(question.id());
    Reply graded = pupil.visitor.post(attempt + "/submission", Map.of("seen", question.id()));
    assertThat(graded.location().orElseThrow()).hasPath(attempt + "/result");
    assertThat(unconfirmed()).isZero();
    assertThat(chosenFor(question)).isEqualTo(String.join(",", Pupil.wrong(question)));
  }

  @Test
  void theReviewTellsOfAnAnswerThatWaitsAndWillCount() {
    pupil.answerAll(attempt, asked -> true);
    send(Visitor.anonymous(people.base()), token, Pupil.wrong(question));
    assertThat(pupil.visitor.get(attempt + "/review").body()).contains("1問目には", "提出すると、その回答で採点します");
    pupil.submit(attempt);
    assertThat(unconfirmed()).isZero();
    assertThat(chosenFor(question)).isEqualTo(String.join(",", Pupil.wrong(question)));
  }

  /** Where it is the only answer of its question, nothing is missing. */
  @Test
  void anAnswerThatWaitsAndWillCountIsAnAnswerInTheReview() {
    pupil.answerAll(attempt, asked -> true);
    Rows.execute(
        "DELETE FROM answer WHERE attempt_id = '%s' AND question = '%s'"
            .formatted(id(), question.id()));
    assertThat(pupil.visitor.get(attempt + "/review").body()).doesNotContain("提出して採点する</button>");
    send(Visitor.anonymous(people.base()), token, Pupil.right(question));
    assertThat(pupil.visitor.get(attempt + "/review").body()).contains("提出して採点する</button>");
    pupil.submit(attempt);
    assertThat(chosenFor(question)).isEqualTo(String.join(",", Pupil.right(question)));
  }

  @Test
  void whatComesAfterTheSubmissionIsShownWithTheResult() {
    pupil.answerAll(attempt, asked -> true);
    pupil.submit(attempt);
    send(Visitor.anonymous(people.base()), token, Pupil.wrong(question));
    assertThat(clerk.visitor().get(attempt + "/result").body()).contains("1問目には", "提出のあとに届いた回答");
    assertThat(chosenFor(question)).isEqualTo(String.join(",", Pupil.right(question)));
  }

  @Test
  void whileAnAccountThatIsNobodysTodayIsSignedInNothingIsKept() {
    Visitor nobody = callers.stranger();
    Reply page = nobody.get("/my-training");
    assertThat(page.status()).isEqualTo(403);
    assertThat(send(nobody, token, Pupil.right(question)).status()).isEqualTo(403);
    assertThat(send(nobody.withoutToken(), token, Pupil.right(question)).status()).isEqualTo(403);
    assertThat(unconfirmed()).isZero();
  }

  @Test
  void whileAnotherPersonIsSignedInNothingIsKept() {
    Visitor another = people.clerk().visitor();
    another.get("/my-training");
    assertThat(send(another.withoutToken(), token, Pupil.right(question)).status()).isEqualTo(403);
    assertThat(unconfirmed()).isZero();
  }

  @Test
  void aForgedForeignOrExpiredTokenDoesNothing() {
    Visitor anybody = Visitor.anonymous(people.base());
    String[] parts = token.split("\\.");
    String other = UUID.randomUUID().toString();
    for (String forged :
        List.of(
            "",
            "x",
            "a.b.c",
            other + "." + parts[1] + "." + parts[2],
            parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2],
            parts[0] + "." + parts[1] + "." + parts[2].substring(1) + "A",
            parts[0] + "." + parts[1] + ".")) {
      assertThat(send(anybody, forged, List.of("1")).status()).as(forged).isEqualTo(403);
    }
    Question asked = question;
    open(2);
    assertThat(send(anybody, token.replace(token, String.join(".", parts)), List.of("1")).status())
        .as("the token of question %s", asked.id())
        .isEqualTo(403);
    try (SettableClock.Moved later = clock.forward(Duration.ofHours(13))) {
      assertThat(send(anybody, token, List.of("1")).status()).isEqualTo(403);
    }
    assertThat(unconfirmed()).isZero();
  }

  @Test
  void whatWaitsTooLongIsThrownAway() {
    pupil.visitor.cookies().remove("q_session");
    send(pupil.visitor, token, Pupil.right(question));
    try (SettableClock.Moved later = clock.forward(Duration.ofHours(13))) {
      clerk.visitor();
    }
    assertThat(answers()).isZero();
    assertThat(unconfirmed()).isZero();
  }

  @Test
  void choicesThatTheQuestionDoesNotOfferAreThrownAwayAtTheLogin() {
    pupil.visitor.cookies().remove("q_session");
    send(pupil.visitor, token, List.of("99"));
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(answers()).isZero();
    assertThat(unconfirmed()).isZero();
  }

  @Test
  void moreThanFiftyInASecondAreToldToWaitAndWhoIsSignedInIsNot() {
    Visitor stranger = Visitor.anonymous(people.base());
    Pupil signedIn = new Pupil(people.clerk().visitor(), pupil.course).read();
    String own = signedIn.start();
    Question asked = signedIn.question(signedIn.visitor.get(own + "?q=1"));
    try (SettableClock.Moved still = clock.held();
        SettableClock.Moved fresh = clock.forward(Duration.ofSeconds(1))) {
      for (int i = 0; i < 50; i++) {
        assertThat(send(stranger, token, Pupil.right(question)).status()).isEqualTo(303);
      }
      Reply told = send(stranger, token, Pupil.right(question));
      assertThat(told.status()).isEqualTo(429);
      assertThat(told.header("Retry-After")).hasValue("1");
      assertThat(told.body()).contains("ただいま混み合っています");
      assertThat(signedIn.autosave(own, asked, Pupil.right(asked)).status()).isEqualTo(200);
      try (SettableClock.Moved next = clock.forward(Duration.ofSeconds(1))) {
        assertThat(send(stranger, token, Pupil.right(question)).status()).isEqualTo(303);
      }
    }
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  @Test
  void whatHasNoTokenOfOursUsesUpNothing() {
    Visitor stranger = Visitor.anonymous(people.base());
    stranger.get("/shared-pc");
    try (SettableClock.Moved still = clock.held();
        SettableClock.Moved fresh = clock.forward(Duration.ofSeconds(1))) {
      for (int i = 0; i < 51; i++) {
        assertThat(send(stranger, "a.b.c", List.of("1")).status()).isEqualTo(303);
      }
      assertThat(send(stranger, token, Pupil.right(question)).status()).isEqualTo(303);
    }
    keptAndAppliedAtTheNextLogin(Pupil.right(question));
  }

  private Reply send(Visitor by, String rescue, List<String> choices) {
    Map<String, List<String>> form = new LinkedHashMap<>(Pupil.form(question, choices));
    form.put("rescue", List.of(rescue));
    return by.postAll(attempt + "/answers", form);
  }

  private void keptAndAppliedAtTheNextLogin(List<String> choices) {
    assertThat(answers()).as("nothing counts before the login").isZero();
    assertThat(unconfirmed()).isOne();
    clerk.visitor();
    assertThat(unconfirmed()).isZero();
    assertThat(
            Rows.one(
                "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                id(),
                question.id()))
        .isEqualTo(String.join(",", choices));
  }

  private String chosenFor(Question asked) {
    return Rows.one(
        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?", id(), asked.id());
  }

  private long answers() {
    return Rows.count("answer", "attempt_id = ?", id());
  }

  private long unconfirmed() {
    return Rows.count("unconfirmed_answer", "attempt_id = ?", id());
  }

  private UUID id() {
    return UUID.fromString(attempt.substring("/attempts/".length()));
  }
}
