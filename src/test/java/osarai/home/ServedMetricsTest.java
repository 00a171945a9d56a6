package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.house.Alerts;
import osarai.running.Packaged;
import osarai.running.Visitor;

/** What docker/alerts.yaml reads is there in the packaged build. */
@Tag("running")
class ServedMetricsTest {
  private static final Duration FIRST_MEASURE = Duration.ofSeconds(40);

  private final Application application = Packaged.running().application();

  @Test
  void everyMetricOfAnAlertIsServed() throws Exception {
    Visitor.anonymous(application.url())
        .get("/logged-out"); // requests are counted from the first on
    List<String> lines = lines();
    for (String metric : Alerts.metrics()) {
      assertThat(lines).as(metric).anyMatch(line -> line.matches(metric + "[{ ].*"));
    }
    for (String check :
        List.of("writes", "clock", "schema", "duty-states", "Database connections health check")) {
      assertThat(lines).contains("osarai_ready{check=\"" + check + "\"} 1.0");
    }
    assertThat(lines)
        .contains("osarai_account_tasks_stuck 0.0", "osarai_duty_states_differing 0.0");
  }

  /** Once the first measure is there. */
  private List<String> lines() throws Exception {
    Instant until = Instant.now().plus(FIRST_MEASURE);
    while (true) {
      HttpRequest request = HttpRequest.newBuilder(application.management("/q/metrics")).build();
      String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      if (body.contains("osarai_ready{") || Instant.now().isAfter(until)) {
        return body.lines().toList();
      }
      Thread.sleep(500);
    }
  }
}
