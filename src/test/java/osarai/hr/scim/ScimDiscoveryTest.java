package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimDiscoveryTest {
  private final ScimDesk desk = new ScimDesk();

  @Test
  void itSaysWhatIsOffered() {
    var config = desk.get("/ServiceProviderConfig").body();
    assertThat(config.at("/patch/supported").asBoolean()).isTrue();
    assertThat(config.at("/sort/supported").asBoolean()).isTrue();
    assertThat(config.at("/etag/supported").asBoolean()).isTrue();
    assertThat(config.at("/filter/maxResults").asInt()).isEqualTo(200);
    assertThat(config.at("/bulk/supported").asBoolean(true)).isFalse();
    assertThat(config.at("/changePassword/supported").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ResourceTypes",
        "/ResourceTypes/User",
        "/ResourceTypes/Group",
        "/Schemas",
        "/Schemas/urn:ietf:params:scim:schemas:core:2.0:User",
        "/Schemas/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "/Schemas/urn:osarai:params:scim:schemas:municipal:2.0:Appointment",
        "/Schemas/urn:osarai:params:scim:schemas:municipal:2.0:Department",
      })
  void typesAndSchemasAreShown(String path) {
    assertThat(desk.get(path).status()).isEqualTo(200);
  }

  @Test
  void whatIsUnknownIsNotFoundAndNothingIsFiltered() {
    assertThat(desk.get("/Schemas/urn:nothing").status()).isEqualTo(404);
    assertThat(desk.get("/ResourceTypes/Nothing").status()).isEqualTo(404);
    assertThat(desk.get("/Schemas?filter=id pr").status()).isEqualTo(403);
  }

  @Test
  void aSearchMayBePosted() {
    desk.appointed("0101");
    String search = "{\"schemas\":[\"%s\"],\"filter\":\"%s\",\"count\":5}";
    ScimDesk.Reply found =
        desk.ask(
            Scim.Operation.SEARCH,
            "/Users/.search",
            search.formatted(ScimSchemas.SEARCH, "userName eq \\\"0101\\\""),
            null);
    assertThat(found.body().path("totalResults").asInt()).as(found.toString()).isOne();
    for (String filter : new String[] {"", "userName eq", "userName pr garbage"}) {
      assertThat(
              desk.ask(
                      Scim.Operation.SEARCH,
                      "/Users/.search",
                      search.formatted(ScimSchemas.SEARCH, filter),
                      null)
                  .scimType())
          .as(filter)
          .isEqualTo("invalidFilter");
    }
  }
}
