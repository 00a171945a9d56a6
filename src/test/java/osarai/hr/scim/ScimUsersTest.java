package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.intake.Statement;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Position;
import osarai.people.StaffNumber;

class ScimUsersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private final ScimDesk desk = new ScimDesk();

  @Test
  void whoIsMadeBecomesOneStatement() {
    ScimDesk.Reply reply =
        desk.post(
            ScimDesk.person(
                "0101",
                """
                "startDate":"2026-12-10","endDate":"2027-03-31","effectiveDate":"2026-12-10",
                "documentNumber":"人発第1号","sequence":"001",
                "designations":[{"department":"210","role":"handler","affairs":"交付","scope":"申請書",
                  "from":"2026-12-20","document":"第2号"}]\
                """));
    assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    ScimPeople.Write write = desk.people.writes.get(0);
    assertThat(write.person()).isNull();
    Statement said = write.statement();
    assertThat(said.who())
        .isEqualTo(
            new Statement.Subject("HR-0101", new StaffNumber("0101"), new Kana("アオキ サクラ"), null));
    assertThat(said.order())
        .isEqualTo(new Statement.Order(LocalDate.of(2026, 12, 10), "人発第1号", "001", null));
    assertThat(said.engagement())
        .isEqualTo(
            new Statement.Engagement(
                EmploymentType.REGULAR, LocalDate.of(2026, 12, 10), LocalDate.of(2027, 3, 31)));
    assertThat(said.posts()).containsExactly(new Statement.Post("210", Position.MEMBER, "主事"));
    assertThat(said.designations()).hasSize(1);
    assertThat(said.leave()).isNull();
    assertThat(said.lastDay()).isNull();
  }

  /** What systems write where there is no end, wherever a last day may stand. */
  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "2999-12-31"})
  void aLastDayThatMeansNoneIsNone(String never) {
    String id = desk.appointed("0101");
    String dated =
        """
        "startDate":"2026-12-01","endDate":"%1$s",
        "posts":[{"department":"210","title":"主事","until":"%1$s"}],
        "leave":[{"kind":"sick","from":"2026-12-09","until":"%1$s"}],
        "designations":[{"department":"210","role":"handler","affairs":"交付","scope":"申請書",
          "from":"2026-12-20","until":"%1$s"}]\
        """;
    assertThat(desk.put(id, put(dated.formatted("2027-03-31"))).status()).isEqualTo(200);
    ScimDesk.Reply reply = desk.put(id, put(dated.formatted(never)));
    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    Statement said = desk.people.writes.get(2).statement();
    assertThat(said.engagement().lastDay()).isNull();
    assertThat(said.posts()).extracting(Statement.Post::lastDay).containsOnlyNulls();
    assertThat(said.leave()).extracting(Statement.Leave::lastDay).containsOnlyNulls();
    assertThat(said.designations()).extracting(Statement.Designated::lastDay).containsOnlyNulls();
  }

  /** As {@link ScimDesk#person}, which names posts of its own. */
  private static String put(String appointment) {
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],
     "userName":"0101","displayName":"青木 さくら","%s":{"kana":"アオキ サクラ",%s}}\
    """
        .formatted(ScimDesk.APPOINTMENT, ScimDesk.APPOINTMENT, appointment);
  }

  @Test
  void aTextMayBeAsLongAsItsColumn() {
    String said =
        """
        "startDate":"2026-12-01","sequence":"%s","alphabet":"%s",
        "designations":[{"department":"210","affairs":"交付","scope":"%s","from":"2026-12-20"}]\
        """;
    ScimDesk.Reply longest =
        desk.post(
            ScimDesk.person(
                "0101", said.formatted("9".repeat(40), "a".repeat(200), "あ".repeat(1000))));
    assertThat(longest.status()).as(longest.toString()).isEqualTo(201);
    ScimDesk.Reply longer =
        desk.post(
            ScimDesk.person(
                "0102", said.formatted("9".repeat(41), "a".repeat(201), "あ".repeat(1001))));
    assertThat(longer.detail())
        .contains("sequence: is longer than 40", "alphabet: is longer than 200")
        .contains("scope: is longer than 1000");
  }

  /** Three signs each where it is kept in one form; it ended in an error of ours. */
  @Test
  void aNameThatIsTooLongOnlyInTheFormThatIsKeptIsRefused() {
    ScimDesk.Reply reply =
        desk.post(
            ScimDesk.person("0101", "\"startDate\":\"2026-12-01\"")
                .replace("青木 さくら", "\uFB2C".repeat(34)));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.detail()).contains("is longer than 100 characters");
  }

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
  void everyFaultIsNamedAndNothingIsWritten() {
    ScimDesk.Reply reply =
        desk.post(
            """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"5 1",
             "%s":{"employmentType":"regualr","startDate":"2026-02-30",
               "posts":[{"title":"主事"}],"leave":[{"kind":"sick","from":"2026-12-09","until":"2026-12-01"}]}}\
            """
                .formatted(ScimDesk.APPOINTMENT));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.scimType()).isEqualTo("invalidValue");
    desk.post(
        """
        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"51"}\
        """);
    assertThat(desk.people.writes).isEmpty();
  }

  @Test
  void aSecondUnderTheSameNumberIsARefusalOfUniqueness() {
    desk.appointed("0101");
    ScimDesk.Reply reply = desk.post(ScimDesk.person("0101", "\"startDate\":\"2026-12-01\""));
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.scimType()).isEqualTo("uniqueness");
  }

  @Test
  void anEndIsAStatementOfTheLastDayAndTheResourceStays() {
    String id = desk.appointed("0101");
    ScimDesk.Reply ended =
        desk.patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
    assertThat(ended.body().path("active").asBoolean()).isFalse();
    assertThat(last().statement().lastDay()).isEqualTo(TODAY);
    assertThat(last().deactivates()).isTrue();
    assertThat(desk.get("/Users/" + id).status()).isEqualTo(200);
  }

  /** It was answered 204 and 200, and the appointment began all the same. */
  @Test
  void whoWasToComeLaterNeverComesWhenDeletedOrEndedByAnAct() {
    String id =
        desk.post(ScimDesk.person("0101", "\"startDate\":\"2027-04-01\""))
            .body()
            .path("id")
            .asText();
    String inactive = "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}";
    desk.patch(id, inactive);
    assertThat(desk.people.writes).as("directories say so of whoever is to come").hasSize(1);
    desk.patch(
        id,
        inactive
            + ",{\"op\":\"add\",\"path\":\"%s:documentNumber\",\"value\":\"人発第9号\"}"
                .formatted(ScimDesk.APPOINTMENT));
    assertThat(last().statement().lastDay()).isEqualTo("2027-03-31");
    String other =
        desk.post(ScimDesk.person("0102", "\"startDate\":\"2027-04-01\""))
            .body()
            .path("id")
            .asText();
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + other, null, null).status())
        .isEqualTo(204);
    assertThat(last().statement().lastDay()).isEqualTo("2027-03-31");
    assertThat(last().deactivates()).isTrue();
  }

  /** 1 October back to where 1 September leads away from: the later may arrive first. */
  @Test
  void anActWithANumberIsKeptAlthoughAllIsSoAlready() {
    String id = desk.appointed("0101");
    String posts =
        "{\"op\":\"replace\",\"path\":\"%s:posts\",\"value\":[{\"department\":\"210\",\"title\":\"主事\"}]}"
            .formatted(ScimDesk.APPOINTMENT);
    desk.patch(id, posts);
    assertThat(desk.people.writes).as("no act").hasSize(1);
    String act =
        ",{\"op\":\"add\",\"path\":\"%s:documentNumber\",\"value\":\"人発第9号\"}"
            .formatted(ScimDesk.APPOINTMENT);
    desk.patch(id, posts + act);
    assertThat(last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主事"));
    assertThat(last().statement().name()).as("not spoken of").isNull();
    assertThat(last().statement().engagement()).isNull();
  }

  @Test
  void deletingIsEndingAndIsRepeatable() {
    String id = desk.appointed("0101");
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null).status()).isEqualTo(204);
    assertThat(last().statement().lastDay()).isEqualTo(TODAY);
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null).status()).isEqualTo(204);
    assertThat(desk.people.writes).hasSize(2);
    assertThat(desk.get("/Users/" + id).body().path("active").asBoolean(true)).isFalse();
  }

  @Test
  void activeAfterAnEndNeedsANewAppointment() {
    String id = desk.appointed("0101");
    desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null);
    String active = "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}";
    assertThat(desk.patch(id, active).scimType()).isEqualTo("invalidValue");
    String start =
        "{\"op\":\"replace\",\"path\":\"%s:startDate\",\"value\":\"2027-04-01\"}"
            .formatted(ScimDesk.APPOINTMENT);
    String end = "{\"op\":\"remove\",\"path\":\"%s:endDate\"}".formatted(ScimDesk.APPOINTMENT);
    ScimDesk.Reply again = desk.patch(id, start + "," + end + "," + active);
    assertThat(again.status()).as(again.toString()).isEqualTo(200);
    assertThat(last().statement().engagement())
        .isEqualTo(
            new Statement.Engagement(EmploymentType.REGULAR, LocalDate.of(2027, 4, 1), null));
  }

  @Test
  void aPutOfWhatIsSoAlreadyWritesNothing() {
    String id = desk.appointed("0101");
    String present = desk.get("/Users/" + id).body().toString();
    ScimDesk.Reply reply = desk.put(id, present);
    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    assertThat(reply.tag()).isEqualTo("\"1\"");
    assertThat(desk.people.writes).hasSize(1);
  }

  @Test
  void aPutSpeaksOnlyOfWhatItNames() {
    String id = desk.appointed("0101");
    String named = "{\"schemas\":[\"%s\"],\"userName\":\"0101\",\"displayName\":\"山田 さくら\"%s}";
    desk.put(id, named.formatted(ScimSchemas.USER, ""));
    assertThat(last().statement().name().inUse()).isEqualTo("山田 さくら");
    assertThat(last().statement().posts()).isNull();
    assertThat(last().statement().engagement()).isNull();
    desk.put(
        id, named.formatted(ScimSchemas.USER, ",\"" + ScimDesk.APPOINTMENT + "\":{\"posts\":[]}"));
    assertThat(last().statement().posts()).isEqualTo(List.of());
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

  private ScimPeople.Write last() {
    return desk.people.writes.get(desk.people.writes.size() - 1);
  }

  @Test
  void aPostMayHaveItsLastDayAndATitleAloneMayChange() {
    String id = desk.appointed("0101");
    String post = "%s:posts[department eq \"210\"].".formatted(ScimDesk.APPOINTMENT);
    desk.patch(id, replaced(post + "until", "2027-01-31"));
    LocalDate last = LocalDate.of(2027, 1, 31);
    assertThat(last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主事", last));
    desk.patch(id, replaced(post + "title", "主査"));
    assertThat(last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主査", last));
  }

  private static String replaced(String path, String value) {
    return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":\"%s\"}"
        .formatted(path.replace("\"", "\\\""), value);
  }
}
