package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderCallsTest {
  private static final String SECRET = "a secret & more";
  private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> forms = new CopyOnWriteArrayList<>();
  private final List<String> bearers = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private Answering token = () -> 200;
  private int status = 200;
  private String body = "[]";
  private HttpServer provider;

  private interface Answering {
    int status() throws Exception;
  }

  @BeforeEach
  void start() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.setExecutor(threads);
    provider.createContext("/realms/town/protocol/openid-connect/token", this::giveToken);
    provider.createContext("/admin/realms/town/users", this::giveUsers);
    provider.start();
  }

  @AfterEach
  void stop() {
    provider.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aTokenIsAskedForOnceAndKeptUntilShortlyBeforeItsEnd() {
    calls(NOON).get("/users");
    assertThat(forms)
        .containsExactly(
            "grant_type=client_credentials&client_id=osarai-accounts"
                + "&client_secret=a+secret+%26+more");
    Instant[] now = {NOON};
    InstantSource source = () -> now[0];
    ProviderCalls calls = calls(source.withZone(ZoneOffset.UTC));
    calls.get("/users");
    now[0] = NOON.plusSeconds(40);
    calls.get("/users");
    assertThat(bearers).containsExactly("Bearer t1", "Bearer t2", "Bearer t2");
    now[0] = NOON.plusSeconds(41);
    calls.get("/users");
    assertThat(bearers).endsWith("Bearer t3");
  }

  /** Neither is answered before both have asked. */
  @Test
  void nobodyWaitsForTheTokenOfAnother() {
    CyclicBarrier both = new CyclicBarrier(2);
    token =
        () -> {
          both.await(3, TimeUnit.SECONDS);
          return 200;
        };
    ProviderCalls calls = calls(NOON);
    var one = CompletableFuture.supplyAsync(() -> calls.get("/users"), threads);
    var other = CompletableFuture.supplyAsync(() -> calls.get("/users"), threads);
    assertThat(one).succeedsWithin(Duration.ofSeconds(10)).returns(true, JsonNode::isArray);
    assertThat(other).succeedsWithin(Duration.ofSeconds(10)).returns(true, JsonNode::isArray);
  }

  @Test
  void aTokenThatIsRefusedIsGivenUpForOneOther() {
    ProviderCalls calls = calls(NOON);
    calls.get("/users");
    refused.add("Bearer t1");
    calls.get("/users");
    calls.get("/users");
    assertThat(bearers).containsExactly("Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2");
    refused.addAll(List.of("Bearer t2", "Bearer t3"));
    assertThatThrownBy(() -> calls.get("/users"))
        .isInstanceOf(ProviderAway.class)
        .hasMessage("GET of an account: answered 401");
  }

  @Test
  void anAnswerThatCameTooLateDoesNotTakeAwayWhatCameInItsPlace() {
    ProviderToken kept = token(Clock.fixed(NOON, ZoneOffset.UTC), Optional.of(SECRET));
    String first = kept.value();
    kept.forget(first);
    String second = kept.value();
    kept.forget(first);
    assertThat(kept.value()).isEqualTo(second).isNotEqualTo(first);
  }

  @Test
  void aFailureSaysWhatItIsAndNoSecret() {
    status = 404;
    ProviderCalls calls = calls(NOON);
    assertThat(calls.send("GET", "/users/x", null, 404).status()).isEqualTo(404);
    assertThatThrownBy(() -> calls.send("DELETE", "/users/x", null))
        .hasMessage("DELETE of an account: answered 404");
    status = 200;
    body = "{";
    assertThatThrownBy(() -> calls.get("/users")).hasMessage("answered what is no JSON");
    token = () -> 401;
    assertThatThrownBy(() -> calls(NOON).get("/users"))
        .isInstanceOf(ProviderAway.class)
        .hasMessage("no token for osarai-accounts: 401");
    ProviderCalls withoutSecret = calls(token(Clock.systemUTC(), Optional.empty()));
    assertThatThrownBy(() -> withoutSecret.get("/users"))
        .isInstanceOf(ProviderAway.class)
        .hasMessage("osarai.accounts.secret is not set");
    provider.stop(0);
    assertThatThrownBy(() -> calls(NOON).get("/users"))
        .isInstanceOf(ProviderAway.class)
        .hasMessage("not reached: ConnectException");
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    int answered;
    try {
      answered = token.status();
    } catch (Exception e) {
      answered = 503;
    }
    answer(
        exchange, answered, "{\"access_token\":\"t%d\",\"expires_in\":60}".formatted(forms.size()));
  }

  private void giveUsers(HttpExchange exchange) throws IOException {
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    bearers.add(bearer);
    answer(exchange, refused.contains(bearer) ? 401 : status, body);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private ProviderCalls calls(Instant now) {
    return calls(Clock.fixed(now, ZoneOffset.UTC));
  }

  private ProviderCalls calls(Clock clock) {
    return calls(token(clock, Optional.of(SECRET)));
  }

  private ProviderCalls calls(ProviderToken token) {
    return new ProviderCalls(token, new ObjectMapper(), issuer());
  }

  private ProviderToken token(Clock clock, Optional<String> secret) {
    return new ProviderToken(new Settings(secret), new ObjectMapper(), clock, issuer());
  }

  private String issuer() {
    return "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/town/";
  }

  private record Settings(Optional<String> secret) implements AccountsConfig {
    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public boolean make() {
      return true;
    }

    @Override
    public String clientId() {
      return "osarai-accounts";
    }

    @Override
    public int leadDays() {
      return 30;
    }
  }
}
