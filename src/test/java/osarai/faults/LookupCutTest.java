package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
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
import osarai.security.AccessTable;

/**
 * The database goes away while the sender of a form is looked up, under every form and every page
 * that is open to all: 503, nothing is taken in, and nobody is taken for signed out.
 */
@Tag("running")
class LookupCutTest {
  private static final String LOOKUP = "from change_counter c";
  private static final List<String> OPEN_PAGES =
      List.of("/logged-out", "/session-ended", "/login-lapsed");

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
  void noFormIsTakenAndNoPageTellsOfAnEndWhileItsSenderCannotBeLookedUp() {
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    String attempt = clerk.answerAll(clerk.start(), true);
    clerk.visitor().get(attempt + "/review");
    SoftAssertions all = new SoftAssertions();
    for (AccessTable.Row row : AccessTable.read().rows()) {
      if (!row.isGet() && !row.isForMachines()) {
        String path = row.example().replace("/attempts/{own-attempt}", attempt);
        proxy.cutAfter(LOOKUP);
        isAPause(all, row.name(), sent(clerk.visitor().again(), row, path));
      }
    }
    for (String page : OPEN_PAGES) {
      proxy.cutAfter(LOOKUP);
      isAPause(all, page, clerk.visitor().again().get(page));
    }
    all.assertAll();
    assertThat(PackagedRows.count("unconfirmed_answer", "attempt_id = ?", id(attempt))).isZero();
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    clerk.acknowledged().isInTheDatabase();
    clerk.submit(attempt);
    clerk.acknowledged().isAllThereIs();
  }

  private static Reply sent(Visitor visitor, AccessTable.Row row, String path) {
    return row.expected().get("office").equals("415")
        ? visitor.postFile(path, Map.of(), "list.csv", new byte[] {'a'})
        : visitor.post(path, Map.of("question", "any", "choice", "1", "shared", "yes"));
  }

  private static void isAPause(SoftAssertions all, String what, Reply reply) {
    all.assertThat(proxy.hasCut()).as(what + " looks its sender up").isTrue();
    all.assertThat(reply.status()).as(what).isEqualTo(503);
    all.assertThat(reply.header("Retry-After")).as(what).hasValue("10");
    all.assertThat(reply.body()).as(what).contains("保存済みの回答はなくなっていません");
    all.assertThat(reply.headers().allValues("Set-Cookie"))
        .as(what)
        .noneMatch(cookie -> cookie.startsWith("q_session"));
  }

  @Test
  void anAnswerWithAGoodRescueTokenIsNotLeftForLaterWhileItsOwnerIsSignedIn() {
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    String attempt = clerk.start();
    clerk.answer(attempt, 1, true);
    Map<String, List<String>> form = form(clerk.visitor().get(attempt + "?q=1"), "1");
    proxy.cutAfter(LOOKUP);
    isNotTaken(attempt, clerk.visitor().postAll(attempt + "/answers", form));

    PackagedRows.change(
        "UPDATE web_session SET last_seen_at = last_seen_at - INTERVAL 5 MINUTE"
            + " WHERE revoked_at IS NULL");
    proxy.cutAfterCommitOf("update web_session");
    isNotTaken(attempt, clerk.visitor().postAll(attempt + "/answers", form));
    clerk.acknowledged().isInTheDatabase();
  }

  @Test
  void anAnswerOfWhoIsNotSignedInIsLeftOnceHoweverOftenTheDatabaseGoesAway() {
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    String attempt = clerk.start();
    Map<String, List<String>> form = form(clerk.visitor().get(attempt + "?q=1"), "1");
    Visitor nobody = Visitor.anonymous(node.url());
    nobody.get("/shared-pc");
    proxy.cutAfterCommitOf("insert into unconfirmed_answer");
    assertThat(nobody.postAll(attempt + "/answers", form).status()).isEqualTo(503);
    assertThat(proxy.hasCut()).isTrue();
    assertThat(nobody.postAll(attempt + "/answers", form).status()).isEqualTo(303);
    assertThat(PackagedRows.count("unconfirmed_answer", "attempt_id = ?", id(attempt))).isOne();
    clerk.loggedInAt(node.url());
    assertThat(
            PackagedRows.column(
                "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                id(attempt),
                form.get("question").get(0)))
        .containsExactly("1");
  }

  private static void isNotTaken(String attempt, Reply reply) {
    assertThat(proxy.hasCut()).isTrue();
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).isPresent();
    assertThat(PackagedRows.count("unconfirmed_answer", "attempt_id = ?", id(attempt))).isZero();
  }

  private static Map<String, List<String>> form(Reply page, String choice) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (String name : List.of("question", "rescue")) {
      form.put(name, List.of(page.field(name).orElseThrow()));
    }
    form.put("choice", List.of(choice));
    form.put("go", List.of("next"));
    return new HashMap<>(form);
  }

  private static String id(String attempt) {
    return attempt.substring("/attempts/".length());
  }
}
