package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.Worded;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

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
  void everyCharacteristicOfEveryAttributeIsTold() {
    JsonNode schemas = desk.get("/Schemas").body().path("Resources");
    List<JsonNode> attributes = new ArrayList<>();
    schemas.forEach(schema -> collect(schema.path("attributes"), attributes));
    assertThat(attributes).hasSizeGreaterThan(60).allSatisfy(ScimDiscoveryTest::isWhole);
    JsonNode kana = named(ScimNames.KANA, attributes);
    assertThat(kana.path("mutability").asText()).isEqualTo("readWrite");
    assertThat(kana.path("required").asBoolean(true)).isFalse();
    JsonNode effective = named(ScimNames.EFFECTIVE_DATE, attributes);
    assertThat(effective.path("mutability").asText()).isEqualTo("writeOnly");
    assertThat(effective.path("returned").asText()).isEqualTo("never");
  }

  private static void isWhole(JsonNode attribute) {
    assertThat(attribute.fieldNames())
        .toIterable()
        .contains("type", "description")
        .contains("multiValued", "required", "caseExact", "mutability", "returned", "uniqueness");
  }

  @Test
  void anAttributeMayHaveTheWordsOfItsEnumeration() {
    List<JsonNode> attributes = new ArrayList<>();
    collect(desk.get("/Schemas/" + ScimSchemas.APPOINTMENT).body().path("attributes"), attributes);
    assertThat(named(ScimNames.EMPLOYMENT_TYPE, attributes).path("canonicalValues"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Worded.words(EmploymentType.class));
    assertThat(named(ScimNames.ROLE, attributes).path("canonicalValues"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Worded.words(DesignationRole.class));
  }

  private static void collect(JsonNode attributes, List<JsonNode> all) {
    for (JsonNode attribute : attributes) {
      all.add(attribute);
      collect(attribute.path("subAttributes"), all);
    }
  }

  private static JsonNode named(String name, List<JsonNode> attributes) {
    return attributes.stream()
        .filter(attribute -> attribute.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
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
