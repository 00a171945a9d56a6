package osarai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.learning.Pupil;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Who asks for what is not theirs gets 404, and stands in the trail and in the log. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RefusedReadsTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;

  @Test
  void everyDenialOfAnObjectIsNotedOnceWithWhoAndWhat() {
    Someone owner = people.clerk();
    Pupil pupil = new Pupil(owner.visitor(), shelf.course("all-staff").orElseThrow());
    String passed = pupil.pass();
    String attempt = passed.substring("/attempts/".length());
    String completion = Rows.one("SELECT id FROM completion WHERE person_id = ?", owner.id());
    Someone other = people.clerk();
    Visitor visitor = other.visitor();
    visitor.get("/my-training");
    String never = UUID.randomUUID().toString();
    Map<String, String> script =
        Map.of(
            "X-Requested-With", "JavaScript",
            "X-CSRF-TOKEN", visitor.token(),
            "Content-Type", "application/x-www-form-urlencoded");

    noted(other, visitor.get(passed), "GET /attempts/{attempt}", attempt);
    noted(other, visitor.get(passed + "/review"), "GET /attempts/{attempt}/review", attempt);
    noted(other, visitor.get(passed + "/result"), "GET /attempts/{attempt}/result", attempt);
    noted(
        other,
        visitor.post(passed + "/submission", Map.of()),
        "POST /attempts/{attempt}/submission",
        attempt);
    noted(
        other,
        visitor.post(passed + "/answers", Map.of("question", "x", "choice", "1")),
        "POST /attempts/{attempt}/answers",
        attempt);
    noted(
        other,
        visitor.request("POST", passed + "/answers", script, "question=x&choice=1"),
        "POST /attempts/{attempt}/answers",
        attempt);
    noted(
        other,
        visitor.get("/completions/" + completion),
        "GET /completions/{completion}",
        completion);
    noted(other, visitor.get("/completions/" + never), "GET /completions/{completion}", never);
  }

  /** One row and one line more than before. */
  private static void noted(Someone who, Reply reply, String route, String object) {
    assertThat(reply.status()).as(route).isEqualTo(404);
    List<List<String>> rows =
        Rows.all(
            "SELECT action, object_kind, object_id, outcome, detail FROM audit_entry"
                + " WHERE actor = ? AND action = 'open' ORDER BY recorded_at DESC, id DESC LIMIT 1",
            who.id());
    assertThat(rows).containsExactly(List.of("open", "absent", object, "refused", route));
    assertThat(
            Rows.one(
                "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND action = 'open'", who.id()))
        .isEqualTo(String.valueOf(++notes));
  }

  private static int notes;

  @Test
  void theLineOfTheLogSaysTheSame() {
    Someone other = people.clerk();
    Visitor visitor = other.visitor();
    String never = UUID.randomUUID().toString();
    List<String> lines = new java.util.concurrent.CopyOnWriteArrayList<>();
    Handler listener = listener(lines);
    Logger log = Logger.getLogger("osarai.audit");
    log.addHandler(listener);
    try {
      visitor.get("/completions/" + never);
    } finally {
      log.removeHandler(listener);
    }
    assertThat(lines)
        .containsExactly(
            "actor=%s action=open absent=%s outcome=refused from=127.0.0.1"
                .formatted(other.id(), never));
  }

  private static Handler listener(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line.getMessage().formatted(line.getParameters()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void whatIsNoObjectOfAnybodyFillsNothing() {
    Someone someone = people.clerk();
    Visitor visitor = someone.visitor();
    Visitor stranger = Visitor.anonymous(people.base());
    String before = Rows.one("SELECT COUNT(*) FROM audit_entry");
    for (String path :
        List.of(
            "/no-such-page",
            "/wp-login.php",
            "/attempts",
            "/completions/" + UUID.randomUUID() + "/more",
            "/courses/no-such-course",
            "/courses/all-staff/lessons/no/such",
            "/policy/clauses/no-such-clause",
            "/figures/" + "0".repeat(64) + ".svg")) {
      assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
      stranger.get(path);
    }
    assertThat(Rows.one("SELECT COUNT(*) FROM audit_entry")).isEqualTo(before);
  }
}
