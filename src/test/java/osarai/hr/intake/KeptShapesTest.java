package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;

/** Rows written by earlier versions are read, and new ones look the same. */
class KeptShapesTest {
  private static final UUID DEPARTMENT = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");

  @Test
  void whatANoticeSaysKeepsItsText() throws Exception {
    String kept =
        """
        {"name":{"inUse":"青木 花","registered":"井上 花","kana":{"value":"アオキ ハナ"},"alphabet":null},\
        "engagement":{"type":"FISCAL_YEAR_PART_TIME","from":"2026-04-01","lastDay":"2027-03-31"},\
        "posts":[{"department":"0190a1b2-0000-7000-8000-000000000001","position":"MEMBER",\
        "title":"主事"}],\
        "lastDay":null,\
        "leave":[{"kind":"CHILDCARE","from":"2026-06-01","lastDay":null}],\
        "designations":[{"department":"0190a1b2-0000-7000-8000-000000000001","role":"HANDLER",\
        "affairs":"住民票","scope":"氏名","from":"2026-05-01","lastDay":null,"document":"第1号"}]}\
        """;
    LocalDate april = LocalDate.of(2026, 4, 1);
    Notice.Content content =
        new Notice.Content(
            new PersonName("青木 花", "井上 花", new Kana("アオキ ハナ"), null),
            new Statement.Engagement(
                EmploymentType.FISCAL_YEAR_PART_TIME, april, LocalDate.of(2027, 3, 31)),
            List.of(new Notice.Post(DEPARTMENT, Position.MEMBER, "主事")),
            null,
            List.of(new Statement.Leave(AbsenceKind.CHILDCARE, LocalDate.of(2026, 6, 1), null)),
            List.of(
                new Notice.Designated(
                    DEPARTMENT,
                    DesignationRole.HANDLER,
                    "住民票",
                    "氏名",
                    LocalDate.of(2026, 5, 1),
                    null,
                    "第1号")));
    assertThat(Notices.read(kept)).isEqualTo(content);
    assertThat(Notices.write(content)).isEqualTo(kept);
  }

  @Test
  void theLastDayOfAPostAndATitleAloneAreKeptWhereTheyWereSaid() throws Exception {
    String kept =
        """
        {"name":null,"engagement":null,\
        "posts":[{"department":"0190a1b2-0000-7000-8000-000000000001","position":"MEMBER",\
        "title":"主事","lastDay":"2026-12-31"}],\
        "lastDay":null,"leave":null,"designations":null,\
        "retitled":{"position":"HEAD","title":"課長"}}\
        """;
    Notice.Content content =
        new Notice.Content(
            null,
            null,
            List.of(
                new Notice.Post(
                    DEPARTMENT, Position.MEMBER, "主事", LocalDate.of(2026, 12, 31), false)),
            null,
            null,
            null,
            new Statement.Retitled(Position.HEAD, "課長", false));
    assertThat(Notices.read(kept)).isEqualTo(content);
    assertThat(Notices.write(content)).isEqualTo(kept);
  }

  @Test
  void thatAPositionFollowsFromTheTitleIsKeptWhereItDoes() throws Exception {
    String kept =
        """
        {"name":null,"engagement":null,\
        "posts":[{"department":"0190a1b2-0000-7000-8000-000000000001","position":"HEAD",\
        "title":"課長","byTitle":true}],\
        "lastDay":null,"leave":null,"designations":null,\
        "retitled":{"position":"HEAD","title":"課長","byTitle":true}}\
        """;
    Notice.Content content =
        new Notice.Content(
            null,
            null,
            List.of(new Notice.Post(DEPARTMENT, Position.HEAD, "課長", null, true)),
            null,
            null,
            null,
            new Statement.Retitled(Position.HEAD, "課長", true));
    assertThat(Notices.read(kept)).isEqualTo(content);
    assertThat(Notices.write(content)).isEqualTo(kept);
  }

  @Test
  void anIdThatCameLaterIsKeptWhereItWasGiven() throws Exception {
    String kept =
        """
        {"name":null,"engagement":null,"posts":null,"lastDay":null,"leave":null,\
        "designations":null,"externalId":"HR-7"}\
        """;
    Notice.Content content = Notice.Content.onlyExternalId("HR-7");
    assertThat(Notices.read(kept)).isEqualTo(content);
    assertThat(Notices.write(content)).isEqualTo(kept);
  }

  @Test
  void whatCameOfAStatementKeepsItsText() throws Exception {
    String kept =
        """
        {"place":"12行目","kind":"JOINED","person":"0190a1b2-0000-7000-8000-000000000001",\
        "staffNumber":"1001","name":"青木 花","decision":"NEW","notes":["採用"],\
        "faults":[{"kind":"CONFLICT","part":"staffNumber","text":"使用中"},\
        {"kind":"CONFLICT","part":"externalId","text":"別人?","asks":"SAME_PERSON"}]}\
        """;
    StatementOutcome outcome =
        new StatementOutcome(
            new KeptText("12行目"),
            StatementOutcome.Effect.JOINED,
            DEPARTMENT,
            "1001",
            "青木 花",
            Recognition.Decision.NEW,
            List.of(new KeptText("採用")),
            List.of(
                new Fault(Fault.Ground.CONFLICT, "staffNumber", new KeptText("使用中")),
                new Fault(Fault.Ground.CONFLICT, "externalId", new KeptText("別人?"))
                    .asking(Fault.Question.SAME_PERSON)));
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readValue(kept, StatementOutcome.class)).isEqualTo(outcome);
    assertThat(json.writeValueAsString(outcome)).isEqualTo(kept);
  }
}
