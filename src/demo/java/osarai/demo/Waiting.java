package osarai.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until a started program answers. */
final class Waiting {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Waiting() {}

  interface Question {
    boolean isAnswered() throws IOException, InterruptedException;
  }

  /** Returns when the answer comes; fails at once when the program ends, or after the time. */
  static void until(Question answered, Program program, String name, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        if (answered.isAnswered()) {
          return;
        }
        Thread.sleep(200);
      } catch (IOException notYet) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotStart(name + "の起動を中断しました。", e);
      }
      if (!program.isAlive()) {
        throw new CannotStart("%sが起動の途中で終わりました。理由は %s にあります。".formatted(name, program.log()));
      }
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "%sが %d 秒たっても起動しません。ようすは %s にあります。".formatted(name, limit.toSeconds(), program.log()));
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Question ok(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    return () -> HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }
}
