package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.NewPeople;
import osarai.running.SharedServices;
import osarai.running.Stack;

/** Requests as no browser and no library sends them, byte by byte. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RawRequestsTest {
  private static final int PIECE = 64 * 1024;

  @Inject NewPeople people;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "evil.example#",
        "["
      })
  void anotherHostIsRefusedAndNeverRepeated(String host) {
    for (String path : List.of("/", "/my-training", "/login", "/assets/osarai.css", "/absent")) {
      String answer = sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 4(21|00) .*");
      assertThat(answer).as(path).doesNotContain("evil.example", "Location:", "location:");
    }
    assertThat(sent("POST /api/v1/onboardings HTTP/1.1\r\nHost: evil.example\r\n"))
        .contains(" 421 ", "application/problem+json");
    assertThat(sent("GET /scim/v2/Users HTTP/1.1\r\nHost: evil.example\r\n"))
        .contains(" 421 ", "urn:ietf:params:scim:api:messages:2.0:Error");
  }

  @Test
  void ourHostIsTakenWhateverTheLetterCaseAndThePort() {
    for (String host : List.of("localhost", "LOCALHOST:9", "127.0.0.1")) {
      assertThat(sent("GET /assets/osarai.css HTTP/1.1\r\nHost: " + host + "\r\n"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "...",
        "a..",
        "..a",
        "a.b.c",
        "{}.{}.x",
        "e30.e30.x",
        "bnVsbA.e30.x",
        "W10.e30.x",
        "eyJhbGciOjF9.e30.x",
        "eyJhbGciOiJSUzI1NiJ9..x",
        "eyJhbGciOiJSUzI1NiJ9.e30.",
        "eyJhbGciOiJSUzI1NiJ9.bnVsbA.x",
        "eyJhbGciOiJSUzI1NiJ9.e30.x"
      })
  void whatIsNoTokenIsRefusedInOneQuietLine(String token) {
    for (String path : List.of("/api/v1/onboardings", "/scim/v2/Users")) {
      List<LogRecord> lines = new CopyOnWriteArrayList<>();
      String answer;
      Handler listener = listener(lines);
      Logger.getLogger("").addHandler(listener);
      try {
        answer =
            sent(
                "GET "
                    + path
                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token
                    + "\r\n");
      } finally {
        Logger.getLogger("").removeHandler(listener);
      }
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 40[15] .*");
      assertThat(lines).as(path).noneMatch(line -> line.getThrown() != null);
      assertThat(lines.stream().filter(line -> line.getMessage().contains("token")).count())
          .as(path)
          .isLessThanOrEqualTo(1);
    }
  }

  private static Handler listener(List<LogRecord> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void aFormThatDoesNotSayHowLongItIsIsNotRead() throws IOException {
    long before = waitingFiles();
    for (String type :
        List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
      for (String path : List.of("/logout", "/shared-pc", "/imports", "/absent")) {
        String answer = inPieces(path, type, "", 64);
        assertThat(answer).as(path).startsWith("HTTP/1.1 411 ");
        assertThat(answer).contains("text/plain;charset=UTF-8");
      }
    }
    assertThat(waitingFiles()).isEqualTo(before);
  }

  @Test
  void whatAnInterfaceIsSentInPiecesEndsAtTheLimit() {
    String token = "Authorization: Bearer " + Stack.shared().identityProvider().hrToken() + "\r\n";
    assertThat(inPieces("/api/v1/onboardings", "application/json", token, 1))
        .startsWith("HTTP/1.1 400 ");
    for (String path : List.of("/api/v1/onboardings", "/scim/v2/Users")) {
      assertThat(inPieces(path, "application/json", token, 64))
          .as(path)
          .startsWith("HTTP/1.1 413 ");
    }
  }

  /** Files that were sent and are not yet looked at. */
  private static long waitingFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().endsWith("upload")).count();
    }
  }

  /** Pieces of blanks, until the server answers or all are sent. */
  private String inPieces(String path, String type, String headers, int pieces) {
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\n"
            + headers
            + "Transfer-Encoding: chunked\r\n\r\n";
    try (Socket socket = socket()) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      String piece = Integer.toHexString(PIECE) + "\r\n" + " ".repeat(PIECE) + "\r\n";
      try {
        for (int i = 0; i < pieces && socket.getInputStream().available() == 0; i++) {
          out.write(piece.getBytes(StandardCharsets.US_ASCII));
          out.flush();
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      } catch (SocketException refused) {
        // it has answered and hears no more
      }
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The connection waits on for the body; the answer does not. */
  @ParameterizedTest
  @CsvSource({
    "/group-sessions, application/x-www-form-urlencoded",
    "/imports, multipart/form-data; boundary=b"
  })
  void aFormWhoseBodyNeverComesIsAnsweredAllTheSame(String path, String type) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 100\r\n\r\n"
            .formatted(path, type);
    try (Socket socket = socket()) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 403".length());
      assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
    }
  }

  private String sent(String head) {
    try (Socket socket = socket()) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Socket socket) throws IOException {
    byte[] answer = new byte[4096];
    int length = socket.getInputStream().readNBytes(answer, 0, answer.length);
    return new String(answer, 0, length, StandardCharsets.UTF_8);
  }

  private Socket socket() throws IOException {
    URI base = URI.create(people.base());
    Socket socket = new Socket(base.getHost(), base.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }
}
