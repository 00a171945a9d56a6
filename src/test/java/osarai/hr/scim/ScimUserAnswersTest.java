package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is answered about people: which of them, how much, and of which version. */
class ScimUserAnswersTest {
  private final ScimDesk desk = new ScimDesk();

  @Test
  void theAnswerSaysHowThePersonWasRecognisedAndWhatMustBeLearned() {
    ScimDesk.Reply reply = desk.post(ScimDesk.person("0101", "\"startDate\":\"2026-12-01\""));
    assertThat(reply.own().path("recognised").asText()).isEqualTo("new-person");
    assertThat(reply.own().at("/duties/0/course").asText()).isEqualTo("all-staff");
    assertThat(reply.own().at("/duties/0/dueOn").asText()).isEqualTo("2026-12-31");
    assertThat(reply.own().at("/duties/0/fiscalYear").asInt()).isEqualTo(2026);
    assertThat(reply.own().has("effectiveDate")).isFalse();
    assertThat(reply.body().at("/name/familyName").asText()).isEqualTo("青木");
    assertThat(reply.body().at("/name/givenName").asText()).isEqualTo("さくら");
    assertThat(reply.body().path("schemas")).hasSize(3);
    assertThat(reply.tag()).isEqualTo("\"1\"");
    assertThat(reply.body().at("/meta/version").asText()).isEqualTo("\"1\"");
    assertThat(reply.body().at("/meta/location").asText())
        .isEqualTo("http://osarai.test/scim/v2/Users/" + reply.body().path("id").asText());
  }

  @Test
  void theVersionOfIfMatchIsHeld() {
    String id = desk.appointed("0101");
    String end = ScimDesk.patchOf("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
    for (String other : List.of("\"7\"", "W/\"1\"", "x", "")) {
      int status = desk.ask(Scim.Operation.PATCH, "/Users/" + id, end, other).status();
      assertThat(status).as(other).isEqualTo(other.isEmpty() ? 200 : 412);
    }
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, "\"1\"").status())
        .isEqualTo(412);
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, "\"1\", \"2\"").status())
        .isEqualTo(204);
  }

  @Test
  void pagesAndOrderAreAsAsked() {
    for (int i = 1; i <= 5; i++) {
      desk.appointed("010" + i);
    }
    ScimDesk.Reply page =
        desk.get("/Users?startIndex=2&count=2&sortBy=userName&sortOrder=descending");
    assertThat(page.body().path("totalResults").asInt()).isEqualTo(5);
    assertThat(page.body().path("Resources").findValuesAsText("userName"))
        .containsExactly("0104", "0103");
    assertThat(desk.get("/Users?count=-3").body().path("totalResults").asInt()).isEqualTo(5);
    assertThat(desk.get("/Users?count=-3").body().path("Resources")).isEmpty();
    desk.get("/Users?count=100000");
    assertThat(desk.people.searches.get(desk.people.searches.size() - 1).count()).isEqualTo(200);
    assertThat(desk.get("/Users?sortBy=active").scimType()).isEqualTo("invalidPath");
    assertThat(desk.get("/Users?startIndex=x").status()).isEqualTo(400);
  }

  @Test
  void onlyTheAttributesAskedForAreShown() {
    String id = desk.appointed("0101");
    var shown = desk.get("/Users/" + id + "?attributes=userName").body();
    assertThat(shown.has("userName")).isTrue();
    assertThat(shown.has("id")).isTrue();
    assertThat(shown.has("displayName")).isFalse();
    assertThat(desk.get("/Users/" + id + "?excludedAttributes=name").body().has("name")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Scim.Operation.class)
  void whatFailsBehindItComesOutAsItIs(Scim.Operation operation) {
    RuntimeException failure = new IllegalStateException("not of SCIM");
    Scim scim =
        new Scim(
            () -> {
              throw failure;
            },
            () -> desk.departments,
            Clock.systemUTC());
    String body =
        switch (operation) {
          case GET, DELETE -> null;
          case SEARCH -> "{\"schemas\":[\"%s\"]}".formatted(ScimSchemas.SEARCH);
          case POST, PUT -> ScimDesk.person("0101", "\"startDate\":\"2026-12-01\"");
          case PATCH ->
              ScimDesk.patchOf("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
        };
    String path = operation == Scim.Operation.SEARCH ? "/.search" : "/" + new UUID(0, 1);
    URI uri =
        URI.create(
            "http://osarai.test/scim/v2/Users" + (operation == Scim.Operation.POST ? "" : path));
    byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> scim.answer(new Scim.Request(operation, uri, bytes, null, null, "hr")))
        .isSameAs(failure);
  }
}
