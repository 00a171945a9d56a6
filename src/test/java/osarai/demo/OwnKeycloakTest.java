package osarai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Keycloak that was there first is not taken for the demo's own. */
class OwnKeycloakTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final List<String> RUNS_ON = List.of("sleep", "60");
  private static final List<String> ENDS_AT_ONCE = List.of("false");

  @TempDir Path folder;

  private HttpServer server;
  private Program program;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    program = new Program(new Place(folder, folder), "keycloak");
  }

  @AfterEach
  void end() {
    server.stop(0);
    program.stop(Duration.ofSeconds(1));
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void hasRealmWithSecret(String secret) {
    answer("/realms/osarai/.well-known/openid-configuration", "", "{}");
    answer(
        "/realms/osarai/protocol/openid-connect/token",
        "client_secret=" + secret,
        "{\"access_token\":\"t\"}");
  }

  private void answer(String path, String wanted, String body) {
    server.createContext(
        path,
        exchange -> {
          String sent =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(sent.contains(wanted) ? 200 : 401, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void await(List<String> command) {
    program.start(folder, Map.of(), command);
    new OwnKeycloak(program, port(), "http://localhost:" + port() + "/realms/osarai", "ours")
        .await(LIMIT);
  }

  @Test
  void theOneThatKnowsOurSecretIsOurs() {
    hasRealmWithSecret("ours");
    assertThatCode(() -> await(RUNS_ON)).doesNotThrowAnyException();
  }

  @Test
  void theOneOfAnotherFolderIsRefusedByThePort() {
    hasRealmWithSecret("theirs");
    assertThatThrownBy(() -> await(RUNS_ON))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("ポート " + port() + " では、ここで起動したものではない Keycloak が動いています")
        .hasMessageContaining("-Dkeycloak.port=");
  }

  @Test
  void oneWithoutOurRealmIsRefusedWhenOursCouldNotListen() {
    assertThatThrownBy(() -> await(ENDS_AT_ONCE))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("ポート " + port() + " では、ここで起動したものではない Keycloak が動いています");
  }

  @Test
  void whenNobodyListensTheLogTellsWhyOursEnded() {
    server.stop(0);
    assertThatThrownBy(() -> await(ENDS_AT_ONCE))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("起動の途中で終わりました");
  }

  @Test
  void aPortIsTakenWhicheverLoopbackAddressItIsTakenOn() throws IOException {
    for (InetAddress address : InetAddress.getAllByName("localhost")) {
      HttpServer other = HttpServer.create(new InetSocketAddress(address, 0), 0);
      other.start();
      int taken = other.getAddress().getPort();
      assertThat(Ports.isFree(taken)).as(address.toString()).isFalse();
      assertThatThrownBy(() -> Ports.requireFree("keycloak.port", taken))
          .hasMessageContaining("ポート " + taken + " はすでに使われています");
      other.stop(0);
      assertThat(Ports.isFree(taken)).as(address.toString()).isTrue();
    }
  }
}
