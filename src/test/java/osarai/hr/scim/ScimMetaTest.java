package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is answered stands, and in which version: in the body and in the headers alike. */
class ScimMetaTest {
  private static final String TITLE =
      ScimDesk.patchOf("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
  private static final String NOTHING =
      ScimDesk.patchOf("{\"op\":\"replace\",\"path\":\"externalId\",\"value\":\"HR-0101\"}");

  private final ScimDesk desk = new ScimDesk();

  @ParameterizedTest
  @CsvSource({"GET, ''", "PUT, same", "PATCH, end", "PATCH, nothing", "PATCH, projected"})
  void standInTheBodyAndInTheHeaders(Scim.Operation operation, String what) throws Exception {
    String id = desk.appointed("0101");
    String body =
        switch (what) {
          case "" -> null;
          case "same" -> ScimDesk.person("0101", "\"startDate\":\"2026-12-01\"");
          case "nothing" -> NOTHING;
          default -> TITLE;
        };
    String asked = what.equals("projected") ? "?attributes=userName,meta" : "";
    Scim.Answer answer =
        desk.scim.answer(
            new Scim.Request(
                operation,
                URI.create("http://osarai.test/scim/v2/Users/" + id + asked),
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                "hr"));
    JsonNode meta = new ObjectMapper().readTree(answer.body()).path("meta");
    assertThat(answer.status()).isEqualTo(200);
    String place = "http://osarai.test/scim/v2/Users/" + id;
    assertThat(meta.path("location").asText()).isEqualTo(place);
    assertThat(meta.path("version").asText()).isNotEmpty();
    assertThat(answer.headers())
        .containsEntry("Location", place)
        .containsEntry("ETag", meta.path("version").asText());
  }
}
