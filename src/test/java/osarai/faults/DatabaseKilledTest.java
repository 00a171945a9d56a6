package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.Reply;

/** F03: the database's process is killed within a request. */
@Tag("running")
class DatabaseKilledTest {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
  private static final Duration HEALED_WITHIN = Duration.ofSeconds(10);

  @Test
  void isToldAsAPauseAndHealsWithoutALoss() throws Exception {
    Town town = Packaged.running();
    Clerk clerk = Clerk.newAt(town.application().url());
    clerk.readAll();
    String attempt = clerk.answerAll(clerk.start(), true);
    clerk.visitor().get(attempt + "/review");
    try (AtOnce atOnce = new AtOnce();
        RowLock held = RowLock.on(attempt)) {
      Future<Reply> underWay =
          atOnce.begin(() -> clerk.visitor().post(attempt + "/submission", Map.of()));
      held.awaitWaiter();
      town.database().killHard();
      saysItIsAPause(AtOnce.result(underWay));
    }
    long before = System.nanoTime();
    saysItIsAPause(clerk.visitor().get("/my-training"));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST_ANSWER);

    town.database().start();
    long back = System.nanoTime();
    while (clerk.visitor().get("/my-training").status() != 200) {
      assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(HEALED_WITHIN);
      Thread.sleep(100);
    }
    clerk.submit(attempt);
    clerk.acknowledged().isAllThereIs();
  }

  private static void saysItIsAPause(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).hasValue("10");
    assertThat(reply.isHtml()).isTrue();
    assertThat(reply.body())
        .contains("ただいま混み合っているか、点検中です", "保存済みの回答はなくなっていません")
        .doesNotContain("Exception", "java.");
  }
}
