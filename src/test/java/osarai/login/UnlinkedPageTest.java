package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What a refusal says to whom, and what is noted of it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class UnlinkedPageTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void whoIsNobodyOfTheRosterIsToldWhomToAsk() {
    people.loadTown();
    String number = "X" + people.freshNumber();
    String subject = people.account("u-" + number.toLowerCase(), number);
    Visitor visitor = Visitor.anonymous(people.base());
    Reply page = visitor.logIn("/my-training", "u-" + number.toLowerCase(), NewPeople.PASSWORD);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body())
        .contains("名簿であなたを確かめられません", "別の人としてログインする", "href=\"/session-ended\"")
        .doesNotContain("action=\"/logout\"");
    long before = refusals(subject);
    visitor.get("/section");
    assertThat(refusals(subject)).isEqualTo(before + 1);
  }

  @Test
  void onlyTheFormEndsTheLoginOfSomebodyWhoIsNobodyOfTheRoster() {
    people.loadTown();
    String number = "X" + people.freshNumber();
    String subject = people.account("u-" + number.toLowerCase(), number);
    Visitor visitor =
        Visitor.loggedInAnew(people.base(), "u-" + number.toLowerCase(), NewPeople.PASSWORD);
    Visitor copied = visitor.withoutToken();
    Reply asked = visitor.get("/session-ended");
    assertThat(asked.body()).contains("まだログインしたままです", "action=\"/logout\"");
    assertThat(asked.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("q_session"));
    assertThat(copied.get("/my-training").status()).as("no end was told").isEqualTo(403);

    visitor.post("/logout", Map.of());
    assertThat(Rows.count("web_session", "subject = ? AND revoked_at IS NULL", subject)).isZero();
    assertThat(copied.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
  }

  @Test
  void whoIsSomebodyIsToldThatThisPageIsNotTheirs() {
    Someone clerk = people.clerk();
    Reply page = clerk.visitor().get("/section");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).doesNotContain("名簿であなたを確かめられません");
    assertThat(refusals(clerk.id().toString())).isOne();
  }

  private static long refusals(String actor) {
    return Rows.count(
        "audit_entry", "actor = ? AND action = 'open' AND outcome = 'refused'", actor);
  }
}
