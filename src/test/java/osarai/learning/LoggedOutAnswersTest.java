package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Somebody has logged out, and the page of a question is still open: its answer is nobody's. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LoggedOutAnswersTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;

  private AskedQuestion left;

  @BeforeEach
  void opensAQuestion() {
    left = AskedQuestion.of(people, shelf);
  }

  @Test
  void anAnswerAfterALogoutIsNeitherKeptNorAppliedByAnyLogin() {
    logOut();
    Reply sent = left.send(Pupil.right(left.question));
    assertThat(sent.status()).isEqualTo(403);
    assertThat(sent.body()).contains("送られた内容は記録していません", "ログインする");
    nothingCounts();
    people.clerk().visitor().get("/my-training");
    left.clerk.visitor().get(left.attempt);
    nothingCounts();
  }

  @Test
  void norIsOneThatComesOnceTheirPersonHasLoggedInAgain() {
    logOut();
    Visitor again = left.clerk.visitor();
    again.get("/my-training");
    Reply sent = left.send(again.withoutToken(), left.token, Pupil.right(left.question));
    assertThat(sent.status()).isEqualTo(403);
    nothingCounts();
  }

  @Test
  void norIsOneOfALoginThatItsPersonHasEndedFromElsewhere() {
    Visitor elsewhere =
        Visitor.loggedInAnew(people.base(), left.clerk.username(), NewPeople.PASSWORD);
    elsewhere.get("/my-logins");
    assertThat(elsewhere.post("/my-logins/ending", Map.of()).status()).isEqualTo(303);
    assertThat(left.send(Pupil.right(left.question)).status()).isEqualTo(403);
    nothingCounts();
  }

  @Test
  void theScriptIsToldWhyNothingWasKept() {
    logOut();
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded",
            "X-Requested-With", "JavaScript",
            "X-CSRF-TOKEN", left.pupil.visitor.token());
    String body =
        "question=%s&choice=%s&rescue=%s"
            .formatted(left.question.id(), Pupil.wrong(left.question).get(0), left.token);
    Reply told = left.pupil.visitor.request("POST", left.attempt + "/answers", headers, body);
    assertThat(told.status()).isEqualTo(403);
    assertThat(told.body()).isEqualTo("この画面はログアウトされているため、この答えは保存していません。ログインし直してから、もう一度選んでください。");
    nothingCounts();
  }

  private void logOut() {
    Visitor same = left.pupil.visitor.withoutToken();
    same.get("/my-training");
    assertThat(same.post("/logout", Map.of()).status()).isEqualTo(303);
  }

  private void nothingCounts() {
    assertThat(left.unconfirmed()).isZero();
    assertThat(left.answers()).isZero();
  }
}
