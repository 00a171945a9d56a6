package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScimGroupsTest {
  private static final String D = ScimSchemas.DEPARTMENT;
  private final ScimDesk desk = new ScimDesk();

  @Test
  void aDepartmentIsMadeRenamedAndMoved() {
    String id = made("210", "市民課");
    ScimDesk.Reply renamed =
        patch(
            id,
            "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"市民窓口課\"},"
                + "{\"op\":\"add\",\"path\":\"%s:effectiveDate\",\"value\":\"2027-04-01\"}"
                    .formatted(D));
    assertThat(renamed.body().path("displayName").asText()).isEqualTo("市民窓口課");
    ScimDepartments.Write write = desk.departments.writes.get(1);
    assertThat(write.effective()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(write.code()).isNull();
    patch(id, "{\"op\":\"add\",\"path\":\"%s:parent\",\"value\":\"200\"}".formatted(D));
    assertThat(desk.departments.writes.get(2).parent()).isEqualTo("200");
    patch(id, "{\"op\":\"remove\",\"path\":\"%s:parent\"}".formatted(D));
    assertThat(desk.departments.writes.get(3).parent()).isEmpty();
    patch(id, "{\"op\":\"replace\",\"path\":\"%s:inScope\",\"value\":\"False\"}".formatted(D));
    assertThat(desk.departments.writes.get(4).inScope()).isFalse();
  }

  @Test
  void whatIsSoAlreadyWritesNothing() {
    String id = made("210", "市民課");
    patch(id, "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"市民課\"}");
    desk.ask(
        Scim.Operation.PUT, "/Groups/" + id, desk.get("/Groups/" + id).body().toString(), "\"1\"");
    assertThat(desk.departments.writes).hasSize(1);
  }

  @Test
  void aCodeAndANameAreNeeded() {
    assertThat(post("{\"schemas\":[\"%s\"],\"displayName\":\"x\"}").scimType())
        .isEqualTo("invalidValue");
    assertThat(post("{\"schemas\":[\"%s\"]}").scimType()).isEqualTo("invalidValue");
    assertThat(desk.departments.writes).isEmpty();
  }

  @Test
  void membersAreNotChangedHere() {
    String id = made("210", "市民課");
    assertThat(patch(id, "{\"op\":\"add\",\"path\":\"members\",\"value\":[]}").scimType())
        .isEqualTo("invalidPath");
  }

  /** It was answered 200, with all that stood beside it left out. */
  @Test
  void anEndIsNotSaidHere() {
    String id = made("210", "市民課");
    String end = "\"endDate\":\"2027-03-31\"";
    for (String value :
        List.of(
            "\"%s\":{\"parent\":\"200\",%s}".formatted(D, end),
            "\"%s:endDate\":\"2027-03-31\",\"displayName\":\"x\"".formatted(D))) {
      assertThat(patch(id, "{\"op\":\"replace\",\"value\":{%s}}".formatted(value)).scimType())
          .isEqualTo("mutability");
    }
    String whole =
        "{\"schemas\":[\"%%s\"],\"displayName\":\"市民課\",\"%s\":{\"code\":\"210\",%s}}"
            .formatted(D, end);
    assertThat(post(whole).scimType()).isEqualTo("mutability");
    assertThat(
            desk.ask(Scim.Operation.PUT, "/Groups/" + id, whole.formatted(ScimSchemas.GROUP), null)
                .scimType())
        .isEqualTo("mutability");
    assertThat(desk.departments.writes).hasSize(1);
  }

  @Test
  void theyAreFoundByCode() {
    made("210", "市民課");
    made("220", "税務課");
    ScimDesk.Reply found = desk.get("/Groups?filter=" + D + ":code eq \"220\"");
    assertThat(found.body().path("totalResults").asInt()).as(found.toString()).isOne();
    assertThat(desk.get("/Groups?filter=displayName sw \"市民\"").body().path("totalResults").asInt())
        .isOne();
    assertThat(desk.get("/Groups?filter=members pr").scimType()).isEqualTo("invalidFilter");
  }

  private String made(String code, String name) {
    ScimDesk.Reply reply =
        post(
            "{\"schemas\":[\"%%s\"],\"displayName\":\"%s\",\"%s\":{\"code\":\"%s\"}}"
                .formatted(name, D, code));
    assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    return reply.body().path("id").asText();
  }

  private ScimDesk.Reply post(String body) {
    return desk.ask(Scim.Operation.POST, "/Groups", body.formatted(ScimSchemas.GROUP), null);
  }

  private ScimDesk.Reply patch(String id, String operations) {
    return desk.ask(Scim.Operation.PATCH, "/Groups/" + id, ScimDesk.patchOf(operations), null);
  }
}
