package osarai.accounts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests to the identity provider, each with its limits of time; none follows a redirect. */
final class ProviderHttp {
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private ProviderHttp() {}

  /** What came back: a JSON text, or nothing. */
  record Answer(int status, String body) {}

  static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST);
  }

  static Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> got = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(got.statusCode(), got.body());
    } catch (IOException e) {
      throw new ProviderAway("not reached: " + e.getClass().getSimpleName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderAway("interrupted", e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
