package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SettableClock;
import osarai.running.Stack;
import osarai.running.Visitor;

/** A system that asks for reports. */
@ApplicationScoped
class ReportsClient {
  static final ObjectMapper JSON = new ObjectMapper();

  @Inject NewPeople people;
  @Inject SettableClock clock;

  private String token = "";
  private int minutes;

  JsonNode json(String path) throws Exception {
    Reply reply = get(path);
    assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).contains("application/json");
    return JSON.readTree(reply.body());
  }

  String token() {
    if (token.isEmpty()) {
      token = Stack.shared().identityProvider().reportsToken();
    }
    return token;
  }

  Reply get(String path) {
    return asked("GET", path, token(), "");
  }

  Reply asked(String method, String path, String token, String body) {
    Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
    if (!body.isEmpty()) {
      headers.put("Content-Type", "application/json");
    }
    return Visitor.anonymous(people.base()).request(method, path, headers, body);
  }

  /** The system may ask only so often in one minute. */
  SettableClock.Moved aMinuteLater() {
    minutes++;
    return clock.forward(Duration.ofMinutes(minutes));
  }
}
