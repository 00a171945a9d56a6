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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.town.Application;

/** F01 and F02: the application's process ends amid saves and submissions. */
@Tag("running")
class ApplicationKilledTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

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
      Thread.sleep(200 + random.nextInt(1200));
      application.killHard();
      assertThat(application.isAlive()).isFalse();
      assertThat(clerks.stream().mapToInt(clerk -> clerk.acknowledged().count()).sum())
          .isPositive();
      clerks.forEach(clerk -> clerk.acknowledged().isInTheDatabase());
      application.start();
      atOnce.awaitAll();
    }
    clerks.forEach(clerk -> clerk.acknowledged().isAllThereIs());
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
        Thread.sleep(500);
        atOnce.begin(application::stop);
        Thread.sleep(1000);
        assertThat(readiness(application)).isNotEqualTo(200);
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
