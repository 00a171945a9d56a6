package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.Reply;

/**
 * The database is read but takes nothing in, as a replica or one whose disk is kept from filling.
 */
@Tag("running")
class DatabaseReadOnlyTest {
  private static final Duration HEALED_WITHIN = Duration.ofSeconds(10);

  @Test
  void isReadAsEverAndRefusesWhatIsSentUntilItTakesItIn() throws Exception {
    Town town = Packaged.running();
    Clerk clerk = Clerk.newAt(town.application().url());
    clerk.readAll();
    String attempt = clerk.answerAll(clerk.start(), true);
    clerk.visitor().get(attempt + "/review");
    restart(town, "--read-only");

    answersWithin(clerk, 200);
    saysItIsAPause(clerk.visitor().post(attempt + "/submission", Map.of()));
    HttpResponse<String> ready = ready(town);
    assertThat(ready.statusCode()).as(ready.body()).isEqualTo(503);
    assertThat(ready.body()).contains("the database is read-only");

    restart(town);
    answersWithin(clerk, 200);
    clerk.submit(attempt);
    clerk.acknowledged().isAllThereIs();
    assertThat(ready(town).statusCode()).isEqualTo(200);
  }

  private static void restart(Town town, String... options) {
    town.database().stop();
    town.database().start(options);
  }

  private static void answersWithin(Clerk clerk, int status) throws InterruptedException {
    long back = System.nanoTime();
    Reply reply = clerk.visitor().get("/my-training");
    while (reply.status() != status) {
      assertThat(Duration.ofNanos(System.nanoTime() - back))
          .as(reply.body())
          .isLessThan(HEALED_WITHIN);
      Thread.sleep(100);
      reply = clerk.visitor().get("/my-training");
    }
  }

  private static HttpResponse<String> ready(Town town) throws Exception {
    URI address = town.application().management("/q/health/ready");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void saysItIsAPause(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).hasValue("10");
    assertThat(reply.body()).contains("ただいま混み合っているか、点検中です");
  }
}
