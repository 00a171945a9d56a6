package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.files.Sha256;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class FigurePageTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  private String sha256 = "";
  private String figure = "";

  @BeforeEach
  void aFigure() {
    people.loadTown();
    sha256 = Rows.one("SELECT sha256 FROM content_blob WHERE path LIKE '%.svg' LIMIT 1");
    figure = "/figures/" + sha256 + ".svg";
  }

  @Test
  void isThePictureOfItsHashAndMayBeKept() {
    Reply reply = callers.clerk().get(figure);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(reply.header("Cache-Control").orElse("")).contains("private", "immutable");
    assertThat(Sha256.of(reply.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(sha256);
  }

  @Test
  void whatIsNoneIsAbsent() {
    Doors.seemAbsentTo(
        callers.clerk(),
        "/figures/" + "0".repeat(64) + ".svg",
        "/figures/" + sha256,
        "/figures/" + sha256.substring(1) + ".svg",
        "/figures/" + sha256.toUpperCase(java.util.Locale.ROOT) + "X.svg",
        "/figures/x.svg");
  }

  @Test
  void isForWhoeverHasLoggedIn() {
    Doors.leadToTheLogin(people.base(), figure);
    assertThat(callers.stranger().get(figure).status()).as("nothing of anybody").isEqualTo(200);
  }

  @Test
  void lookingChangesNothing() {
    Visitor visitor = callers.clerk();
    String before = Rows.fingerprint("web_session");
    visitor.get(figure);
    assertThat(Rows.fingerprint("web_session")).isEqualTo(before);
  }
}
