package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/** F05: the database commits, and its word of it never arrives. Whoever tries again gets that. */
@Tag("running")
class AnswerLostTest {
  private static CutProxy proxy;
  private static Application node;

  @BeforeAll
  static void startNodeBehindProxy() throws Exception {
    proxy = CutProxy.to(Packaged.running().database().port());
    node = Packaged.nodeThrough(proxy.port());
    node.start();
  }

  @AfterAll
  static void stopNode() throws Exception {
    node.stop();
    proxy.close();
    Stack.shared().identityProvider().allowRedirectsOf(Packaged.running().application().url());
  }

  @Test
  void aSubmissionSentAgainShowsTheFirstResult() throws Exception {
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    String attempt = clerk.answerAll(clerk.start(), true);
    clerk.visitor().get(attempt + "/review");
    proxy.cutAfterCommitOf("insert into completion");
    Reply first = clerk.visitor().post(attempt + "/submission", Map.of());
    assertThat(proxy.hasCut()).isTrue();
    assertThat(PackagedRows.count("completion", "attempt_id = ?", id(attempt))).isOne();
    assertThat(first.status()).isEqualTo(503);
    assertThat(first.header("Retry-After")).isPresent();

    Reply again = clerk.submit(attempt);
    assertThat(again.location().orElseThrow().toString()).endsWith("/result?already=true");
    assertThat(clerk.visitor().following(again).body()).contains("合格です");
    clerk.acknowledged().isAllThereIs();
  }

  @Test
  void anAnswerSentAgainStandsOnce() throws Exception {
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    String attempt = clerk.start();
    proxy.cutAfter("insert into answer");
    clerk.answer(attempt, 1, true);
    assertThat(proxy.hasCut()).isTrue();
    clerk.acknowledged().isInTheDatabase();
    assertThat(PackagedRows.count("answer", "attempt_id = ?", id(attempt))).isOne();
  }

  @Test
  void aCallOfThePersonnelSystemSentAgainGetsTheFirstReply() {
    String body =
        """
        {"externalId": "HR-F05", "staffNumber": "F05", "name": "試験 花子", "kana": "シケン ハナコ",
         "employment": "regular", "department": "210", "title": "主事",
         "effectiveFrom": "2026-11-01"}""";
    proxy.cutAfterCommitOf("insert into appointment");
    Reply first = call(body);
    assertThat(proxy.hasCut()).isTrue();
    assertThat(PackagedRows.count("appointment", "staff_number = 'F05'")).isOne();
    assertThat(first.status()).isEqualTo(503);
    assertThat(first.header("Retry-After")).isPresent();
    Reply again = call(body);
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(call(body).body()).isEqualTo(again.body());
    assertThat(PackagedRows.count("appointment", "staff_number = 'F05'")).isOne();
  }

  private static Reply call(String body) {
    return Visitor.anonymous(node.url())
        .request(
            "POST",
            "/api/v1/onboardings",
            Map.of(
                "Authorization", "Bearer " + Stack.shared().identityProvider().hrToken(),
                "Content-Type", "application/json",
                "Accept", "application/json",
                "Idempotency-Key", "f05"),
            body);
  }

  private static String id(String attempt) {
    return attempt.substring("/attempts/".length());
  }
}
