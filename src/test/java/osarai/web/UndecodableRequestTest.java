package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.NewPeople;
import osarai.running.SharedServices;

/** Requests that no client of HTTP makes, on pages that are open to everybody. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class UndecodableRequestTest {
  @Inject NewPeople people;

  /** The address as it is given: a client of HTTP would refuse it. */
  private HttpURLConnection connection(String path) throws IOException {
    URI base = URI.create(people.base());
    @SuppressWarnings("deprecation")
    var url = new java.net.URL("http", base.getHost(), base.getPort(), path);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login?state=%zz", "/session-ended?why=%zz", "/session-ended?why=%e3%81", "/%zz"})
  void anAddressIsNeverAFaultOfOurs(String path) throws IOException {
    assertThat(connection(path).getResponseCode()).isBetween(200, 404);
  }

  @Test
  void aFormIsRefusedAsBadInput() throws IOException {
    assertThat(sent(answers(), "question=%zz").getResponseCode()).isEqualTo(400);
  }

  @Test
  void aFormOfMoreFieldsThanAnyIsRefusedInWords() throws IOException {
    HttpURLConnection answer = sent(answers(), "choice=1&".repeat(20_000) + "question=q");
    assertThat(answer.getResponseCode()).isEqualTo(400);
    assertThat(new String(answer.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("送られた内容を受け取れませんでした");
  }

  private static String answers() {
    return "/attempts/" + UUID.randomUUID() + "/answers";
  }

  private HttpURLConnection sent(String path, String form) throws IOException {
    HttpURLConnection post = connection(path);
    post.setRequestMethod("POST");
    post.setDoOutput(true);
    post.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    post.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
    return post;
  }
}
