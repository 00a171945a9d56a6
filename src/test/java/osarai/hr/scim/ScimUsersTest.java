package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.intake.Statement;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** What the interface says of a person becomes one statement. */
class ScimUsersTest {
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
    assertThat(said.leavingDay()).isNull();
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
    assertThat(desk.last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主事"));
    assertThat(desk.last().statement().name()).as("not spoken of").isNull();
    assertThat(desk.last().statement().engagement()).isNull();
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
    assertThat(desk.last().statement().name().inUse()).isEqualTo("山田 さくら");
    assertThat(desk.last().statement().posts()).isNull();
    assertThat(desk.last().statement().engagement()).isNull();
    desk.put(
        id, named.formatted(ScimSchemas.USER, ",\"" + ScimDesk.APPOINTMENT + "\":{\"posts\":[]}"));
    assertThat(desk.last().statement().posts()).isEqualTo(List.of());
  }

  @Test
  void aPostMayHaveItsLastDayAndATitleAloneMayChange() {
    String id = desk.appointed("0101");
    String post = "%s:posts[department eq \"210\"].".formatted(ScimDesk.APPOINTMENT);
    desk.patch(id, replaced(post + "until", "2027-01-31"));
    LocalDate last = LocalDate.of(2027, 1, 31);
    assertThat(desk.last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主事", last, false));
    desk.patch(id, replaced(post + "title", "主査"));
    assertThat(desk.last().statement().posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主査", last, false));
  }

  /** It was cut to the term without a word. */
  @Test
  void aPostDoesNotOutlastTheTerm() {
    String id = desk.appointed("0101");
    String term = "\"startDate\":\"2026-12-01\",\"endDate\":\"2027-03-31\",\"posts\":[%s]";
    String post = "{\"department\":\"210\",\"title\":\"主事\"}";
    assertThat(desk.put(id, put(term.formatted(post))).status()).isEqualTo(200);
    String until = "%s:posts[department eq \"210\"].until".formatted(ScimDesk.APPOINTMENT);
    ScimDesk.Reply reply = desk.patch(id, replaced(until, "2027-04-01"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.detail()).contains("posts.until", "lies after endDate");
    assertThat(desk.patch(id, replaced(until, "2027-02-28")).status()).isEqualTo(200);
  }

  private static String replaced(String path, String value) {
    return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":\"%s\"}"
        .formatted(path.replace("\"", "\\\""), value);
  }
}
