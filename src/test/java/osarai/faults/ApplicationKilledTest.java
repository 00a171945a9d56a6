package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.running.Packaged;
import osarai.running.Reply;

/** F01 and F02: the application's process ends amid saves and submissions. */
@Tag("running")
class ApplicationKilledTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private boolean toldToEnd;

  /** What a failed test leaves behind would wait for its request while the next one begins. */
  @AfterEach
  void endWhatStillWaits() {
    if (toldToEnd) {
      Packaged.asItIs().application().stop();
    }
  }

  @RepeatedTest(3)
  void losesNothingAcknowledgedAndDoublesNothingWhenKilled(RepetitionInfo round) throws Exception {
    Application application = Packaged.running().application();
    Random random = new Random(round.getCurrentRepetition());
    List<Clerk> clerks =
        IntStream.range(0, 4).mapToObj(i -> Clerk.newAt(application.url())).toList();
    clerks.forEach(Clerk::readAll);
    try (AtOnce atOnce = new AtOnce()) {
      for (int i = 0; i < clerks.size(); i++) {
        Clerk clerk = clerks.get(i);
        int failures = i * 2;
        atOnce.begin(() -> clerk.failAndPass(failures));
      }
      awaitAnAnswer(clerks);
      Thread.sleep(random.nextInt(1000));
      application.killHard();
      assertThat(application.isAlive()).isFalse();
      clerks.forEach(clerk -> clerk.acknowledged().isInTheDatabase());
      application.start();
      atOnce.awaitAll();
    }
    clerks.forEach(clerk -> clerk.acknowledged().isAllThereIs());
  }

  private static void awaitAnAnswer(List<Clerk> clerks) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (clerks.stream().allMatch(clerk -> clerk.acknowledged().count() == 0)) {
      assertThat(System.nanoTime()).as("nothing was acknowledged").isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void finishesWhatIsUnderWayWhenToldToEnd() throws Exception {
    Application application = Packaged.running().application();
    Clerk clerk = Clerk.newAt(application.url());
    clerk.readAll();
    String attempt = clerk.answerAll(clerk.start(), true);
    clerk.visitor().get(attempt + "/review");
    assertThat(readiness(application)).isEqualTo(200);
    try (AtOnce atOnce = new AtOnce()) {
      Future<Reply> underWay;
      try (RowLock held = RowLock.on(attempt)) {
        underWay = atOnce.begin(() -> clerk.visitor().post(attempt + "/submission", Map.of()));
        held.awaitWaiter();
        toldToEnd = true;
        atOnce.begin(application::stop);
        awaitNotReady(application);
        for (String asset : List.of("/assets/osarai.css", "/assets/osarai.js")) {
          Reply got = clerk.visitor().get(asset);
          assertThat(got.status()).as("%s while ending", asset).isEqualTo(200);
          assertThat(got.body()).isNotEmpty();
        }
        assertThat(application.isAlive()).as("waits for the request").isTrue();
        assertThat(underWay.isDone()).isFalse();
      }
      Reply reply = AtOnce.result(underWay);
      assertThat(reply.status()).isEqualTo(303);
      assertThat(reply.location().orElseThrow().toString()).endsWith(attempt + "/result");
      atOnce.awaitAll();
    }
    assertThat(application.isAlive()).isFalse();
    clerk.acknowledged().submitted(attempt);
    clerk.acknowledged().isAllThereIs();
  }

  private static void awaitNotReady(Application application) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (readiness(application) == 200) {
      assertThat(System.nanoTime()).as("still says that it is ready").isLessThan(end);
      Thread.sleep(50);
    }
  }

  /** 0 when nobody answers. */
  private static int readiness(Application application) throws InterruptedException {
    URI ready = application.management("/q/health/ready");
    try {
      return HTTP.send(
              HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobody) {
      return 0;
    }
  }
}
